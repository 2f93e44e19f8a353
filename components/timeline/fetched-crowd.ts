import type { Crowd } from '@/core/timeline/crowd'
import type { Window } from '@/core/timeline/domain'
import { KnownActors } from '@/core/timeline/known-actors'
import type { Step } from '@/core/timeline/step'
import { laneGroups, StoredCrowd } from '@/core/timeline/stored-crowd'
import type { Census, Tile } from '@/core/timeline/tile'

/** A failed tile is asked for again after so many ms. */
const retryAfter = 4000

/** What of a level is asked for: its tiles from first to last, for some groups of lanes. */
export interface Wish {
  step: Step
  first: number
  last: number
  groups: readonly number[]
  window: Window
}

interface Part {
  step: Step
  index: number
  group: number
}

const partKey = ({ step, index, group }: Part) => `${step.key}:${index}:${group}`

/** A crowd whose tiles come from the archive as they are needed. */
export class FetchedCrowd implements Crowd {
  private readonly stored: StoredCrowd
  private readonly actors = new KnownActors()
  private readonly laneKeys: readonly string[][]
  private readonly running = new Map<string, AbortController>()
  private readonly failed = new Map<string, number>()
  private last: Window | null = null

  constructor(
    readonly census: Census,
    tiles: readonly Tile[],
    private readonly address: string,
    private readonly arrived: () => void,
  ) {
    this.stored = new StoredCrowd(
      census,
      tiles.map((tile) => this.actors.share(tile)),
    )
    this.laneKeys = laneGroups(census)
  }

  tile(step: Step, index: number): Tile | null {
    return this.stored.tile(step, index)
  }

  knows(lane: number): boolean {
    return this.stored.knows(lane)
  }

  /**
   * Asks for what of a window is missing, and for the next tile in the direction of travel; lets go of what no longer
   * matters.
   */
  want({ step, first, last, groups, window }: Wish): void {
    const ahead = this.last ? Math.sign(window.from - this.last.from) : 0
    this.last = window
    const indices = Array.from({ length: last - first + 1 }, (_, place) => first + place)
    if (ahead !== 0) indices.push(ahead > 0 ? last + 1 : first - 1)
    const parts = indices.flatMap((index) => groups.map((group) => ({ step, index, group })))
    const wanted = new Set(parts.map(partKey))
    for (const [key, request] of this.running) {
      if (wanted.has(key)) continue
      request.abort()
      this.running.delete(key)
    }
    for (const part of parts) if (this.missing(part)) void this.fetch(part)
  }

  /** What a tile says of the lane, now or once it has come; null when it cannot be had. */
  async once(step: Step, index: number, lane: number): Promise<Tile | null> {
    const group = this.laneKeys.findIndex((keys) => keys.includes(this.census.lanes[lane]?.key ?? ''))
    const part = { step, index, group: Math.max(0, group) }
    if (!this.stored.has(step, index, part.group)) await this.fetch(part)
    return this.stored.tile(step, index)
  }

  destroy(): void {
    for (const request of this.running.values()) request.abort()
    this.running.clear()
  }

  private missing(part: Part): boolean {
    const key = partKey(part)
    const rested = performance.now() - (this.failed.get(key) ?? Number.NEGATIVE_INFINITY) > retryAfter
    return !this.stored.has(part.step, part.index, part.group) && !this.running.has(key) && rested
  }

  private addressOf({ step, index, group }: Part): string {
    const joint = this.address.includes('?') ? '&' : '?'
    const asked = new URLSearchParams({ step: step.key, tile: String(index) })
    if (this.laneKeys.length > 1) {
      for (const key of this.laneKeys[group] ?? []) asked.append('lane', key)
    }
    return `${this.address}${joint}${asked.toString()}`
  }

  private async fetch(part: Part): Promise<void> {
    const key = partKey(part)
    const request = new AbortController()
    this.running.set(key, request)
    try {
      const response = await fetch(this.addressOf(part), { signal: request.signal })
      if (!response.ok) throw new Error(`The tile was answered with ${response.status}.`)
      // The same program wrote it: what the archive answers with is checked where it is read from the database.
      const tile: Tile = await response.json()
      this.stored.add(this.actors.share(tile), part.group)
      this.failed.delete(key)
    } catch {
      if (!request.signal.aborted) this.failed.set(key, performance.now())
    } finally {
      if (this.running.get(key) === request) this.running.delete(key)
      if (!request.signal.aborted) this.arrived()
    }
  }
}
