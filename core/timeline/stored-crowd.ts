import type { EventSummary } from '../archive/records'
import { toDayNumber } from '../chronology/day'
import type { Crowd } from './crowd'
import { beginningOf } from './span'
import { cellsInTile, indexAt, tileDays, type Step } from './step'
import type { Census, LaneTile, Tile } from './tile'

export const tileKey = (step: Step, index: number) => `${step.key}:${index}`

/**
 * A crowd of which only some tiles are at hand. Where one is missing, what the others know of its days stands in: names
 * without counts, never a blank.
 */
export class StoredCrowd implements Crowd {
  private readonly tiles = new Map<string, Tile>()

  constructor(
    readonly census: Census,
    tiles: readonly Tile[],
    private readonly most = 96,
  ) {
    for (const tile of tiles) this.add(tile)
  }

  /** Keeps a tile; of more than enough the one added first goes. */
  add(tile: Tile): void {
    const key = `${tile.step}:${tile.index}`
    this.tiles.delete(key)
    this.tiles.set(key, tile)
    const oldest = this.tiles.size > this.most ? this.tiles.keys().next().value : undefined
    if (oldest !== undefined) this.tiles.delete(oldest)
  }

  has(step: Step, index: number): boolean {
    return this.tiles.has(tileKey(step, index))
  }

  tile(step: Step, index: number): Tile | null {
    return this.tiles.get(tileKey(step, index)) ?? this.standIn(step, index)
  }

  private standIn(step: Step, index: number): Tile | null {
    const { from, to } = tileDays(index, step)
    const events = new Map<string, EventSummary>()
    const members = new Map<string, Set<string>>()
    const long = new Map<string, LaneTile['long'][number][]>()
    for (const tile of this.tiles.values()) {
      if (tile.to <= from || tile.from >= to) continue
      const known = new Map(tile.events.map((event) => [event.id, event]))
      for (const [key, lane] of Object.entries(tile.lanes)) {
        const held = members.get(key) ?? new Set()
        members.set(key, held)
        for (const id of [...lane.tops.flat(), ...lane.contested]) {
          const event = known.get(id)
          if (!event || beginningOf(event) < from || beginningOf(event) >= to) continue
          held.add(id)
          events.set(id, event)
        }
        if (tile.step !== step.key) continue
        long.set(key, [...(long.get(key) ?? []), ...lane.long])
        for (const { id } of lane.long) {
          const event = known.get(id)
          if (event) events.set(id, event)
        }
      }
    }
    if (events.size === 0) return null
    const lanes: Record<string, LaneTile> = {}
    for (const [key, ids] of members) {
      const tops: string[][] = Array.from({ length: cellsInTile }, () => [])
      const held = [...ids]
        .flatMap((id) => events.get(id) ?? [])
        .toSorted((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
      for (const event of held) {
        tops[indexAt(toDayNumber(beginningOf(event)), step) - index * cellsInTile]?.push(event.id)
      }
      lanes[key] = { tops, contested: [], long: long.get(key) ?? [], buckets: [] }
    }
    return { step: step.key, index, from, to, lanes, events: [...events.values()] }
  }
}
