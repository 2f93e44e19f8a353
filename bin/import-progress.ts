import path from 'node:path'
import type { Writable } from 'node:stream'
import type { Progress } from '@/server/archive/importing/report'

const stages = { reading: 'reading', showing: 'making events', finding: 'finding events' } as const

const spell = (seconds: number) =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`

/** One line on a terminal that is written over; elsewhere a line every five seconds. */
export class ProgressLine {
  readonly #out: Writable & { isTTY?: boolean }
  #since = performance.now()
  #stage: Progress['stage'] | null = null
  #begun: Progress | null = null
  #written = 0
  #isOpen = false

  constructor(out: Writable & { isTTY?: boolean }) {
    this.#out = out
  }

  /** Another file. */
  begin(): void {
    this.#stage = null
    this.#written = performance.now()
  }

  show(progress: Progress): void {
    const now = performance.now()
    if (progress.stage !== this.#stage || !this.#begun) {
      this.#stage = progress.stage
      this.#begun = progress
      this.#since = now
    }
    if (now - this.#written < (this.#out.isTTY ? 200 : 5000)) return
    this.#written = now
    const line = this.#lineOf(progress, this.#begun, (now - this.#since) / 1000)
    this.#out.write(this.#out.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    this.#isOpen = this.#out.isTTY === true
  }

  /** A line that stays. */
  say(line: string): void {
    this.clear()
    this.#out.write(line)
  }

  clear(): void {
    if (this.#isOpen) this.#out.write('\r\u001b[K')
    this.#isOpen = false
  }

  #lineOf({ file, stage, done, total, rows }: Progress, begun: Progress, seconds: number): string {
    const share = total === 0 ? 0 : Math.floor((done / total) * 100)
    const rate = seconds > 0 ? (rows - begun.rows) / seconds : 0
    const left = done > begun.done ? ((total - done) * seconds) / (done - begun.done) : null
    const parts = [
      `${path.basename(file)}: ${stages[stage]} ${share} %`,
      `${rows.toLocaleString('en')} rows`,
      ...(rate > 0 ? [`${Math.round(rate).toLocaleString('en')} a second`] : []),
      ...(left === null ? [] : [`${spell(left)} left`]),
    ]
    return parts.join(', ')
  }
}
