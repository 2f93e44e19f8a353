import { bisectLeft } from 'd3'
import type { EventSummary } from '../archive/records'
import { toDayNumber } from '../chronology/day'
import { cellAt, grainOfLength, grains, type Grain } from '../chronology/grain'
import type { Reading } from './data'
import { domainOf } from './domain'
import { membership, sortLanes } from './lanes'
import { beginningOf } from './span'
import { cellsInTile, indexAt, startOf, tileDays, type Step } from './step'
import { densityOf } from './strip'
import {
  topsInLane,
  topsWithoutLanes,
  type BucketCount,
  type Census,
  type CensusLane,
  type LaneTile,
  type Tile,
} from './tile'

/** Many events, as a picture asks for them: from memory, or fetched piece by piece. */
export interface Crowd {
  census: Census
  /** A piece of a level; null while it is on its way. */
  tile(step: Step, index: number): Tile | null
  /** Whether anything is at hand of a lane, by its place in the census, but what that says. */
  knows(lane: number): boolean
}

const leadingActors = 3
const keptTiles = 64

/** The longest: an event without a known end belongs to the coarsest grain. */
function lengthOf({ extent: { earliest, latest } }: EventSummary): Grain {
  if (earliest === null || latest === null) return 'millennium'
  return earliest === latest ? 'day' : grainOfLength(latest - earliest + 1)
}

const byWeight = (a: EventSummary, b: EventSummary) =>
  b.salience - a.salience || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Events of one lane by the day they begin. */
interface Sorted {
  lane: CensusLane
  events: readonly EventSummary[]
  days: Float64Array
  longer: ReadonlyMap<Grain, readonly EventSummary[]>
}

/** The events by the day they begin; those of one day as they stand. */
function inOrder(events: readonly EventSummary[]): readonly EventSummary[] {
  const begins = Float64Array.from(events, beginningOf)
  if (begins.every((day, index) => index === 0 || day >= (begins[index - 1] ?? day))) return events
  const order = Uint32Array.from(events, (_, index) => index)
  order.sort((a, b) => (begins[a] ?? 0) - (begins[b] ?? 0))
  return Array.from(order).flatMap((index) => events[index] ?? [])
}

/** `events` in the order in which they begin. */
function sorted(key: string, name: string, events: readonly EventSummary[]): Sorted {
  const longer = new Map<Grain, EventSummary[]>()
  for (const event of events) {
    const length = lengthOf(event)
    const same = longer.get(length)
    if (same) same.push(event)
    else longer.set(length, [event])
  }
  const days = Float64Array.from(events, beginningOf)
  const lengths = grains.filter((grain) => longer.has(grain))
  longer.delete('day')
  return { lane: { key, name, total: events.length, first: days[0] ?? 0, lengths }, events, days, longer }
}

/** The few weightiest of a stretch of a list, best first. */
function weightiest(
  events: readonly EventSummary[],
  from: number,
  to: number,
  most: number,
  fits: (event: EventSummary) => boolean,
): EventSummary[] {
  const best: EventSummary[] = []
  for (let index = from; index < to; index++) {
    const event = events[index]
    if (!event || !fits(event)) continue
    const last = best[most - 1]
    if (last && byWeight(event, last) > 0) continue
    let at = best.length
    while (at > 0 && byWeight(event, best[at - 1] ?? event) < 0) at--
    best.splice(at, 0, event)
    if (best.length > most) best.pop()
  }
  return best
}

function leadersOf(events: readonly EventSummary[], from: number, to: number): BucketCount['actors'] {
  const counts = new Map<string, { actor: EventSummary['actors'][number]; count: number }>()
  for (let index = from; index < to; index++) {
    for (const actor of events[index]?.actors ?? []) {
      const known = counts.get(actor.id)
      if (known) known.count++
      else counts.set(actor.id, { actor, count: 1 })
    }
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, leadingActors)
    .map(({ actor: { id, names } }) => ({ id, names }))
}

/** Cells from `first` on whose beginnings lie before `end`, as [number, first event, event after the last]. */
function* cellsOf(
  { days }: Sorted,
  first: number,
  startOfCell: (cell: number) => number,
  end: number,
): Generator<readonly [cell: number, from: number, to: number]> {
  let from = bisectLeft(days, startOfCell(first))
  for (let cell = first; startOfCell(cell) < end; cell++) {
    const to = bisectLeft(days, startOfCell(cell + 1))
    yield [cell, from, to]
    from = to
  }
}

function longOf(lane: Sorted, step: Step, tile: { from: number; to: number }): LaneTile['long'] {
  const coarser = grains.slice(grains.indexOf(step.grain) + 1)
  return coarser.flatMap((grain) => {
    const events = lane.longer.get(grain)
    if (!events) return []
    const first = cellAt(toDayNumber(tile.from), grain) - 1
    const last = cellAt(toDayNumber(tile.to - 1), grain) + 1
    const best = new Map<number, EventSummary>()
    for (const event of events) {
      const cell = cellAt(toDayNumber(beginningOf(event)), grain)
      if (cell < first || cell > last) continue
      const known = best.get(cell)
      if (!known || byWeight(event, known) < 0) best.set(cell, event)
    }
    return [...best].toSorted(([a], [b]) => a - b).map(([cell, { id }]) => ({ grain, cell, id }))
  })
}

function laneTile(lane: Sorted, step: Step, index: number, most: number): LaneTile | null {
  const { from, to } = tileDays(index, step)
  const [start, end] = [bisectLeft(lane.days, from), bisectLeft(lane.days, to)]
  const long = longOf(lane, step, { from, to })
  if (start === end && long.length === 0) return null
  const coarsest = grains.indexOf(step.grain)
  const fits = (event: EventSummary) => grains.indexOf(lengthOf(event)) <= coarsest
  const first = index * cellsInTile
  const tops = [...cellsOf(lane, first, (cell) => startOf(cell, step), to)].map(([, a, b]) =>
    weightiest(lane.events, a, b, most, fits).map(({ id }) => id),
  )
  const contested = lane.events.slice(start, end).filter((event) => event.contested)
  const firstBucket = indexAt(from, step.bucket)
  const buckets: BucketCount[] = []
  const begin = startOf(firstBucket, step.bucket) < from ? firstBucket + 1 : firstBucket
  for (const [bucket, a, b] of cellsOf(lane, begin, (cell) => startOf(cell, step.bucket), to)) {
    if (b > a) buckets.push({ index: bucket, count: b - a, actors: leadersOf(lane.events, a, b) })
  }
  return { tops, contested: contested.toSorted(byWeight).map(({ id }) => id), long, buckets }
}

/** Events of a lane as they lie in memory, answering as the archive does. Tiles are made when first asked for. */
export function crowdOf(events: readonly EventSummary[], options: Reading): Crowd {
  const ordered = inOrder(events)
  const lanes =
    options.lanes === 'none'
      ? [sorted('', '', ordered)]
      : sortLanes(
          membership(ordered, options).map(({ key, name, members }) => sorted(key, name, members)),
          options.order,
          ({ lane }) => lane,
        )
  const domain = domainOf(events)
  let byId: ReadonlyMap<string, EventSummary> | null = null
  const most = options.lanes === 'none' ? topsWithoutLanes : topsInLane
  const made = new Map<string, Tile>()
  const make = (step: Step, index: number): Tile => {
    const held: Record<string, LaneTile> = {}
    const named = new Set<string>()
    for (const lane of lanes) {
      const one = laneTile(lane, step, index, most)
      if (!one) continue
      held[lane.lane.key] = one
      for (const id of [...one.tops.flat(), ...one.contested, ...one.long.map((long) => long.id)])
        named.add(id)
    }
    byId ??= new Map(events.map((event) => [event.id, event]))
    const known = byId
    return {
      step: step.key,
      index,
      ...tileDays(index, step),
      lanes: held,
      events: [...named].flatMap((id) => known.get(id) ?? []),
    }
  }
  return {
    census: {
      total: events.length,
      domain,
      lanes: lanes.map(({ lane }) => lane),
      density: densityOf(Float64Array.from(ordered, beginningOf), domain),
    },
    knows: () => true,
    tile(step, index) {
      const key = `${step.key}:${index}`
      const known = made.get(key)
      if (known) return known
      const tile = make(step, index)
      const oldest = made.size >= keptTiles ? made.keys().next().value : undefined
      if (oldest !== undefined) made.delete(oldest)
      made.set(key, tile)
      return tile
    },
  }
}
