import type { Crowd } from '@/core/timeline/crowd'
import type { Window } from '@/core/timeline/domain'
import type { Step } from '@/core/timeline/step'
import { StoredCrowd, tileKey } from '@/core/timeline/stored-crowd'
import type { Census, Tile } from '@/core/timeline/tile'

/** A failed tile is asked for again after so many ms. */
const retryAfter = 4000

/** A crowd whose tiles come from the archive as they are needed. */
export class FetchedCrowd implements Crowd {
  private readonly stored: StoredCrowd
  private readonly running = new Map<string, AbortController>()
  private readonly failed = new Map<string, number>()
  private last: Window | null = null

  constructor(
    readonly census: Census,
    tiles: readonly Tile[],
    private readonly address: string,
    private readonly arrived: () => void,
  ) {
    this.stored = new StoredCrowd(census, tiles)
  }

  tile(step: Step, index: number): Tile | null {
    return this.stored.tile(step, index)
  }

  /** True while something that was asked for is on its way. */
  get waiting(): boolean {
    return this.running.size > 0
  }

  /**
   * Asks for the tiles of a window that are missing, and for the next one in the direction of travel; lets go of what no
   * longer matters.
   */
  want(step: Step, first: number, last: number, window: Window): void {
    const ahead = this.last && this.last.from !== window.from ? Math.sign(window.from - this.last.from) : 0
    this.last = window
    const wanted = new Map<string, number>()
    for (let index = first; index <= last; index++) wanted.set(tileKey(step, index), index)
    if (ahead !== 0) {
      const next = ahead > 0 ? last + 1 : first - 1
      wanted.set(tileKey(step, next), next)
    }
    for (const [key, request] of this.running) {
      if (wanted.has(key)) continue
      request.abort()
      this.running.delete(key)
    }
    for (const [key, index] of wanted) {
      const rested = performance.now() - (this.failed.get(key) ?? Number.NEGATIVE_INFINITY) > retryAfter
      if (!this.stored.has(step, index) && !this.running.has(key) && rested) void this.fetch(key, step, index)
    }
  }

  /** One tile, now or once it has come; null when it cannot be had. */
  async once(step: Step, index: number): Promise<Tile | null> {
    if (!this.stored.has(step, index)) await this.fetch(tileKey(step, index), step, index)
    return this.stored.tile(step, index)
  }

  destroy(): void {
    for (const request of this.running.values()) request.abort()
    this.running.clear()
  }

  private async fetch(key: string, step: Step, index: number): Promise<void> {
    const request = new AbortController()
    this.running.set(key, request)
    try {
      const joint = this.address.includes('?') ? '&' : '?'
      const response = await fetch(`${this.address}${joint}step=${step.key}&tile=${index}`, {
        signal: request.signal,
      })
      if (!response.ok) throw new Error(`The tile was answered with ${response.status}.`)
      // The same program wrote it: what the archive answers with is checked where it is read from the database.
      const tile: Tile = await response.json()
      this.stored.add(tile)
      this.failed.delete(key)
    } catch {
      if (!request.signal.aborted) this.failed.set(key, performance.now())
    } finally {
      if (this.running.get(key) === request) this.running.delete(key)
      if (!request.signal.aborted) this.arrived()
    }
  }
}
