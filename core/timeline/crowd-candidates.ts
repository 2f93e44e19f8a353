import type { EventSummary } from '../archive/records'
import { cellStart, grains, type Grain } from '../chronology/grain'
import type { CrowdContext } from './crowd-context'
import { lanesOfEvent } from './lanes'
import { layout } from './options'
import { beginningOf, spanOf, type Span } from './span'
import { indexAt, startOf } from './step'
import { topsInLane, topsWithoutLanes, type CensusLane } from './tile'

/** Coarser grains in use whose events get rows. */
const longGrains = { laned: 1, alone: 3 }
/** Events that reach over an end of their cell stand in two rows by turns, so that none meets its neighbour. */
const turns = 2

/** An event that may get a row: where it begins and ends on the axis in px. */
export interface Seat {
  event: EventSummary
  from: number
  to: number
}

/** The seats of one cell: those that bridge to the next, and the others by rank. */
export interface CellSeats {
  bridge: Seat | null
  ranked: readonly Seat[]
  /** What the sources disagree on, with a seat or without: the lane draws all of it. */
  contested: readonly EventSummary[]
}

/** An event longer than the cells, cut to the cell of its own grain and the next. */
export interface LongSeat extends Seat {
  span: Span
  /** Px along the axis at which the next one of its row may begin. */
  limit: number
  row: number
}

/**
 * What may be placed in a lane, each told from what its own cell holds and from the lanes above, so that neither the window
 * nor the other cells have a say.
 */
export interface Candidates {
  /** Rows of the lane. Those of long and bridging events come first, and are the others' where there are none. */
  rows: number
  /** So few, and none long, that nothing is left to be counted. */
  allSeated: boolean
  long: readonly LongSeat[]
  cells: ReadonlyMap<number, CellSeats>
  rowOfBridge: (cell: number) => number
}

const turnOf = (cell: number) => ((cell % turns) + turns) % turns

/** Of the cells that are looked at and their neighbours; what is found here no lane below may place. */
export function candidatesOf(lane: CensusLane, context: CrowdContext): Candidates {
  const { options, step, cells, claimed } = context
  const laned = options.lanes !== 'none'
  const coarser = grains.slice(grains.indexOf(step.grain) + 1).filter((grain) => lane.lengths.includes(grain))
  const longer = coarser.slice(0, laned ? longGrains.laned : longGrains.alone)
  const bridging = lane.lengths.some((grain) => grain !== 'day' && !coarser.includes(grain))
  const seats = laned ? topsInLane : topsWithoutLanes
  const more = laned ? Number(longer.length > 0 || bridging) : Number(longer.length > 0) + Number(bridging)
  const long = longer.flatMap((grain, order) => longSeats(lane, grain, order * turns, context))
  for (const { event } of long) claimed.add(event.id)
  const found = new Map<number, CellSeats>()
  for (let cell = cells.first - 1; cell <= cells.last + 1; cell++) {
    found.set(cell, seatsOf(lane, cell, { bridging, seats }, context))
  }
  for (const { bridge, ranked, contested } of found.values()) {
    for (const seat of bridge ? [bridge, ...ranked] : ranked) claimed.add(seat.event.id)
    for (const { id } of contested) claimed.add(id)
  }
  const taken = turns * (longer.length + Number(bridging))
  return {
    rows: Math.min(seats + more, Math.max(taken, lane.total)),
    allSeated: lane.total <= seats && lane.lengths.every((grain) => grain === 'day'),
    long,
    cells: found,
    rowOfBridge: (cell) => longer.length * turns + turnOf(cell),
  }
}

/**
 * Whether a lane above has the event too. What is contested it draws all of, be it as a point where it begins, also where that
 * is out of sight and not looked at.
 */
const standsAbove = (event: EventSummary, { options, above }: CrowdContext) =>
  lanesOfEvent(event, options).some(([key]) => above.has(key))

/** Of the events of one coarser grain the weightiest of each cell. */
function longSeats(lane: CensusLane, grain: Grain, firstRow: number, context: CrowdContext): LongSeat[] {
  const { tiles, events, claimed, along, end } = context
  const found = new Map<number, LongSeat>()
  for (const tile of tiles) {
    for (const { grain: own, cell, id } of tile.lanes[lane.key]?.long ?? []) {
      const event = own === grain && !found.has(cell) && !claimed.has(id) ? events.get(id) : undefined
      if (!event || (event.contested && standsAbove(event, context))) continue
      const span = boundedBy(spanOf(event.extent), cell, grain)
      const [from, to] = [Math.max(0, along(span.from)), Math.min(end, along(span.to))]
      const limit = Math.min(end, along(cellStart(cell + turns, grain)))
      found.set(cell, { event, span, from, to, limit, row: firstRow + turnOf(cell) })
    }
  }
  return [...found.values()]
}

/** An open end would meet events however far away: it is drawn to the end of the next cell, an open start from its own. */
const boundedBy = (span: Span, cell: number, grain: Grain): Span => ({
  ...span,
  from: Math.max(span.from, cellStart(cell, grain)),
  to: Math.min(span.to, cellStart(cell + turns, grain)),
})

function seatsOf(
  lane: CensusLane,
  cell: number,
  { bridging, seats }: { bridging: boolean; seats: number },
  context: CrowdContext,
): CellSeats {
  const { step, events, along, claimed, tiles } = context
  const start = startOf(cell, step)
  const tile = tiles.find(({ from, to }) => start >= from && start < to)
  const held = tile?.lanes[lane.key]
  if (!tile || !held) return { bridge: null, ranked: [], contested: [] }
  const end = startOf(cell + 1, step)
  const tops = held.tops[cell - indexAt(tile.from, step)] ?? []
  const here = [...new Set([...held.contested, ...tops])].flatMap((id) => {
    const event = claimed.has(id) ? undefined : events.get(id)
    return event && beginningOf(event) >= start && beginningOf(event) < end ? event : []
  })
  const reach = along(end) + layout.smallestMark
  let bridge: Seat | null = null
  const ranked: Seat[] = []
  for (const event of here) {
    if (event.extent.earliest === null) continue
    const seat = seatOf(event, context)
    if (seat.to <= reach) {
      if (ranked.length < seats) ranked.push(seat)
    } else if (!bridge && bridging && seat.to <= along(startOf(cell + 2, step)) + 1) bridge = seat
  }
  return { bridge, ranked, contested: here.filter((event) => event.contested) }
}

function seatOf(event: EventSummary, { along }: CrowdContext): Seat {
  const span = spanOf(event.extent)
  const from = along(Math.max(span.from, beginningOf(event)))
  return { event, from, to: Math.max(along(span.to), from + layout.smallestMark) }
}
