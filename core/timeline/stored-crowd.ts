import type { EventSummary } from '../archive/records'
import { toDayNumber } from '../chronology/day'
import type { Crowd } from './crowd'
import { HeldEvents } from './held-events'
import { beginningOf } from './span'
import { cellsInTile, indexAt, startOf, steps, tileDays, type Cut, type Step } from './step'
import type { BucketCount, Census, LaneTile, Tile } from './tile'

interface Coarser {
  cut: Cut
  buckets: BucketCount[]
}

const tileKey = (step: Step, index: number) => `${step.key}:${index}`

/** Lanes that are asked for together, and no more in one answer. */
export const lanesInGroup = 12

/** The groups that lanes are asked for in, as they stand in the census. */
export const laneGroups = ({ lanes }: Census): string[][] =>
  Array.from({ length: Math.ceil(lanes.length / lanesInGroup) }, (_, group) =>
    lanes.slice(group * lanesInGroup, (group + 1) * lanesInGroup).map(({ key }) => key),
  )

/**
 * A crowd of which only some tiles are at hand. Where one is missing, what the others know of its days stands in: names
 * and the counts of a coarser level, never a blank.
 */
export class StoredCrowd implements Crowd {
  private readonly tiles = new Map<string, Tile>()
  /** Groups of lanes that each tile holds. */
  private readonly groups = new Map<string, Set<number>>()
  private readonly held = new HeldEvents()

  constructor(
    readonly census: Census,
    tiles: readonly Tile[],
    private readonly most = 24,
  ) {
    for (const tile of tiles) this.add(tile, 0)
  }

  /** Keeps what a tile says of a group of lanes; of more tiles than enough the one added to least lately goes. */
  add(tile: Tile, group: number): void {
    const key = `${tile.step}:${tile.index}`
    const known = this.tiles.get(key)
    this.tiles.delete(key)
    this.tiles.set(key, this.held.hold(known ? together(known, tile) : tile))
    if (known) this.held.release(known)
    this.groups.set(key, new Set([...(this.groups.get(key) ?? []), group]))
    const oldest = this.tiles.size > this.most ? this.tiles.entries().next().value : undefined
    if (oldest === undefined) return
    const [leastLately, gone] = oldest
    this.held.release(gone)
    this.tiles.delete(leastLately)
    this.groups.delete(leastLately)
  }

  has(step: Step, index: number, group: number): boolean {
    return this.groups.get(tileKey(step, index))?.has(group) === true
  }

  knows(lane: number): boolean {
    const group = Math.floor(lane / lanesInGroup)
    return [...this.groups.values()].some((groups) => groups.has(group))
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
    const coarser = this.coarserThan(step, { from, to })
    if (events.size === 0 && coarser.size === 0) return null
    const lanes: Record<string, LaneTile> = {}
    for (const key of new Set([...members.keys(), ...coarser.keys()])) {
      const ids = members.get(key) ?? []
      const tops: string[][] = Array.from({ length: cellsInTile }, () => [])
      const held = [...ids]
        .flatMap((id) => events.get(id) ?? [])
        .toSorted((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
      for (const event of held) {
        tops[indexAt(toDayNumber(beginningOf(event)), step) - index * cellsInTile]?.push(event.id)
      }
      const counted = coarser.get(key)
      lanes[key] = {
        tops,
        contested: [],
        long: long.get(key) ?? [],
        buckets: [],
        ...(counted && { coarser: counted }),
      }
    }
    return { step: step.key, index, from, to, lanes, events: [...events.values()] }
  }

  /** By lane what the finest of the coarser levels counts in these days. */
  private coarserThan(step: Step, days: { from: number; to: number }): Map<string, Coarser> {
    const found = new Map<string, Coarser>()
    for (const { cut, key } of steps
      .slice(steps.indexOf(step) + 1)
      .map((level) => ({ key: level.key, cut: level.bucket }))) {
      for (const tile of this.tiles.values()) {
        if (tile.step !== key || tile.to <= days.from || tile.from >= days.to) continue
        for (const [lane, { buckets }] of Object.entries(tile.lanes)) {
          const known = found.get(lane) ?? { cut, buckets: [] }
          if (known.cut !== cut) continue
          known.buckets.push(
            ...buckets.filter(
              ({ index }) => startOf(index, cut) < days.to && startOf(index + 1, cut) > days.from,
            ),
          )
          found.set(lane, known)
        }
      }
    }
    return found
  }
}

/** One tile of what two say of different lanes. */
function together(one: Tile, other: Tile): Tile {
  const events = new Map([...one.events, ...other.events].map((event) => [event.id, event]))
  return { ...one, lanes: { ...one.lanes, ...other.lanes }, events: [...events.values()] }
}
