import type { EventSummary } from '@/core/archive/records'
import { toDayNumber } from '@/core/chronology/day'
import { cellAt, grainOfLength, grains } from '@/core/chronology/grain'
import type { LaneMode } from '@/core/query/view'
import { cellsInTile, indexAt, startOf, tileDays, type Step } from '@/core/timeline/step'
import { topsInLane, topsWithoutLanes, type LaneTile, type Tile } from '@/core/timeline/tile'

const dayOf = ({ extent }: EventSummary) => extent.earliest ?? extent.latest ?? toDayNumber(0)

export const lengthOf = ({ extent: { earliest, latest } }: EventSummary) =>
  earliest === null || latest === null ? 'millennium' : grainOfLength(latest - earliest + 1)

const isPlace = ({ type, role }: EventSummary['actors'][number]) => type === 'place' || role === 'location'

/** The keys of all lanes that an event belongs to. */
export function keysOf(event: EventSummary, lanes: LaneMode): string[] {
  if (lanes === 'none') return ['']
  if (lanes === 'type') return [`type:${event.type}`]
  if (lanes === 'source') return event.origins.map((origin) => `source:${origin}`)
  const actors = event.actors.filter((actor) => isPlace(actor) === (lanes === 'place'))
  return actors.length === 0 ? [''] : [...new Set(actors.map(({ id }) => `${lanes}:${id}`))]
}

const bySalience = (a: EventSummary, b: EventSummary) => b.salience - a.salience || (a.id < b.id ? -1 : 1)

function company(events: EventSummary[]) {
  const takings = new Map<string, { id: string; names: Record<string, string>; count: number }>()
  for (const event of events)
    for (const { id, names } of new Map(
      event.actors.filter((actor) => !isPlace(actor)).map((actor) => [actor.id, actor]),
    ).values())
      takings.set(id, { id, names, count: (takings.get(id)?.count ?? 0) + 1 })
  return [...takings.values()]
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id, names }) => ({ id, names }))
}

/** A tile counted event by event, as the contract says it in words. */
export function naiveTile(
  all: EventSummary[],
  lanes: LaneMode,
  keys: readonly string[],
  step: Step,
  index: number,
): Tile {
  const { from, to } = tileDays(index, step)
  const most = lanes === 'none' ? topsWithoutLanes : topsInLane
  const named = new Set<string>()
  const held: Record<string, LaneTile> = {}
  const name = (events: EventSummary[]) =>
    events.map(({ id }) => {
      named.add(id)
      return id
    })
  for (const key of keys) {
    const events = all.filter((event) => keysOf(event, lanes).includes(key)).toSorted(bySalience)
    const cells = Array.from({ length: cellsInTile }, (_, i) =>
      events.filter((event) => indexAt(dayOf(event), step) === index * cellsInTile + i),
    )
    const isShort = (event: EventSummary) => grains.indexOf(lengthOf(event)) <= grains.indexOf(step.grain)
    const long: LaneTile['long'][number][] = []
    for (const grain of grains.slice(grains.indexOf(step.grain) + 1))
      for (let cell = cellAt(from, grain) - 1; cell <= cellAt(toDayNumber(to - 1), grain) + 1; cell++) {
        const first = events.find(
          (event) => lengthOf(event) === grain && cellAt(dayOf(event), grain) === cell,
        )
        if (first) long.push({ grain, cell, id: name([first])[0] ?? '' })
      }
    const buckets = new Map<number, EventSummary[]>()
    for (const event of events) {
      const bucket = indexAt(dayOf(event), step.bucket)
      const start = startOf(bucket, step.bucket)
      if (start >= from && start < to) buckets.set(bucket, [...(buckets.get(bucket) ?? []), event])
    }
    const lane: LaneTile = {
      tops: cells.map((cell) => name(cell.filter(isShort).slice(0, most))),
      contested: cells.flatMap((cell) => name(cell.filter(({ contested }) => contested).slice(0, most))),
      long,
      buckets: [...buckets]
        .toSorted(([a], [b]) => a - b)
        .map(([bucket, begun]) => ({ index: bucket, count: begun.length, actors: company(begun) })),
    }
    if ([lane.tops.flat(), lane.contested, lane.long, lane.buckets].some((list) => list.length > 0))
      held[key] = lane
  }
  const events = all.filter(({ id }) => named.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { step: step.key, index, from, to, lanes: held, events }
}
