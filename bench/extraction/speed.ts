import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../paths'
import { median, rounded } from '../statistics'

/** How fast one library reads. */
export interface SpeedRow {
  library: string
  version: string
  what: string
  language: 'en' | 'ar'
  /** Millions of UTF-16 units per second: a letter counts once in Arabic as in English, which bytes would not do. */
  mbPerSecond: number
  /** Against chrono-node's English speed in the same run. */
  ratio: number
  /** Dates found, as a sign that the work was done. */
  found: number
}

/** Who reads what. */
interface Entry {
  library: string
  what: string
  language: SpeedRow['language']
  /** Gets so many articles and a single round: it would keep the others waiting. */
  fewArticles?: number
}

/** The one that all others are compared with. */
export const reference = 'chrono-node'

const ours = (language: SpeedRow['language']): Entry[] =>
  ['dates', 'dates with preparation', 'pipeline'].map((what) => ({ library: 'sanad', what, language }))

const entries: readonly Entry[] = [
  ...ours('en'),
  { library: reference, what: 'dates', language: 'en' },
  { library: 'compromise-dates', what: 'dates', language: 'en' },
  { library: 'wink-nlp', what: 'entities', language: 'en' },
  { library: '@microsoft/recognizers-text-suite', what: 'dates', language: 'en', fewArticles: 3 },
  ...ours('ar'),
]

const introduction = z.object({ version: z.string(), units: z.number() })
const result = z.object({ milliseconds: z.number(), found: z.number() })

/** One entry in a process of its own. */
class Runner {
  private readonly child: ChildProcess
  private readonly times: number[] = []
  private version = ''
  private units = 0
  private found = 0
  readonly rounds: number

  constructor(
    private readonly entry: Entry,
    articles: number,
    rounds: number,
  ) {
    const { library, what, language, fewArticles } = entry
    this.rounds = fewArticles === undefined ? rounds : 1
    const count = String(fewArticles ?? articles)
    const warm = this.rounds > 1 ? 'warm' : 'cold'
    this.child = fork(
      path.join(root, 'bench', 'extraction', 'speed-child.ts'),
      [library, what, language, count, warm],
      // standard output is the caller's
      { cwd: root, execArgv: ['--import', 'tsx'], stdio: ['ignore', 2, 2, 'ipc'] },
    )
  }

  async getReady(): Promise<void> {
    const { version, units } = introduction.parse(await this.answer())
    this.version = version
    this.units = units
  }

  async read(): Promise<void> {
    const answer = this.answer()
    this.child.send('round')
    const { milliseconds, found } = result.parse(await answer)
    this.times.push(milliseconds)
    this.found = found
  }

  private async answer(): Promise<unknown> {
    const ended = new AbortController()
    const { library, what } = this.entry
    const [answer]: unknown[] = await Promise.race([
      once(this.child, 'message', { signal: ended.signal }),
      once(this.child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`The process in which ${library} reads ${what} has ended with ${code}.`)
      }),
    ]).finally(() => ended.abort())
    return answer
  }

  row(): Omit<SpeedRow, 'ratio'> {
    const { library, what, language } = this.entry
    const { version, found } = this
    return {
      library,
      version,
      what,
      language,
      mbPerSecond: rounded(this.units / 1000 / median(this.times)),
      found,
    }
  }

  stop(): void {
    this.child.kill()
  }
}

/**
 * Times all entries round by round, forwards and backwards in turn, so that a noisy moment hits all alike, and takes the
 * median of each. Each reads in a process of its own, one at a time: what one library does to the engine's caches and
 * compiled code, no other pays for. Every pass reads new strings. `say` is told of progress.
 */
export async function measureSpeed(
  articles: number,
  rounds: number,
  say: (line: string) => void,
): Promise<SpeedRow[]> {
  const runners: Runner[] = []
  try {
    for (const entry of entries) {
      say(`Warming up ${entry.library} (${entry.what}, ${entry.language}) …`)
      const runner = new Runner(entry, articles, rounds)
      runners.push(runner)
      await runner.getReady()
    }
    for (let round = 0; round < rounds; round++) {
      say(`Reading articles, round ${round + 1} of ${rounds} …`)
      for (const runner of round % 2 === 0 ? runners : runners.toReversed())
        if (round < runner.rounds) await runner.read()
    }
  } finally {
    for (const runner of runners) runner.stop()
  }
  const rows = runners.map((runner) => runner.row())
  const pace = rows.find(({ library }) => library === reference)?.mbPerSecond ?? Number.NaN
  return rows.map((row) => ({ ...row, ratio: rounded(row.mbPerSecond / pace) }))
}
