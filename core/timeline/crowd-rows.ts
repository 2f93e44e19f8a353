import type { EventSummary } from '../archive/records'
import type { Placed, Side } from './arrange'
import type { Candidates, CellSeats, LongSeat, Seat } from './crowd-candidates'
import type { CrowdContext } from './crowd-context'
import { labelLimit, layout } from './options'
import { dateOf, labelWidth } from './room'
import { spanOf } from './span'
import { startOf } from './step'

const smallestLabel = 96

/** An event in a row, without a label. */
export function bare(event: EventSummary, row: number, { options }: Pick<CrowdContext, 'options'>): Placed {
  const date = dateOf(event, options)
  return { event, span: spanOf(event.extent), row, side: 'after', room: 0, note: '', date }
}

/** A stretch of a row that is taken, in px, and on which side of it its label stands. */
interface Taken {
  from: number
  to: number
  side: Side
}

/**
 * Puts long events into their rows, bridging ones into theirs by turns, and the others of each cell, by rank, into the rows
 * that these leave free in it; those without a row are left out.
 */
export function placeCandidates(candidates: Candidates, context: CrowdContext): Placed[] {
  const { cells } = context
  const long = candidates.long.map((seat) => ({ seat, placed: longPlaced(seat, context) }))
  const taken = long.map(({ seat, placed }) => ({ row: seat.row, ...takenBy(seat, placed) }))
  const filled = new Map<number, Map<number, Seat>>()
  for (let cell = cells.first; cell <= cells.last + 1; cell++) {
    filled.set(cell, seatedIn(cell, candidates, taken, context))
  }
  const placed = long.map((one) => one.placed)
  for (let cell = cells.first; cell <= cells.last; cell++) {
    const box = boxOf(cell, context)
    for (const [row, seat] of filled.get(cell) ?? []) {
      const next = filled.get(cell + 1)?.get(row)
      const follower = next && { ...next, side: sideOf(next, { begin: box.end, end: box.beyond }) }
      const longer = taken.find(
        (one) => one.row === row && one.from >= box.begin && one.from < box.beyond && one.to > seat.to,
      )
      const bridges = candidates.cells.get(cell)?.bridge === seat
      const limit = bridges ? box.beyond : Math.min(limitOf(follower, box), limitOf(longer, box))
      placed.push(label(seat, row, { ...box, limit }, context))
    }
  }
  return placed
}

/** How far a label may reach towards what comes after it in its row. */
function limitOf(next: Taken | undefined, { end, beyond }: { end: number; beyond: number }): number {
  if (!next) return beyond
  return next.side === 'before' ? end : next.from - layout.gap
}

/** Which event of a cell sits in which row. */
function seatedIn(
  cell: number,
  { rows, cells, rowOfBridge }: Candidates,
  taken: readonly (Taken & { row: number })[],
  context: CrowdContext,
): Map<number, Seat> {
  const here: CellSeats | undefined = cells.get(cell)
  const seated = new Map<number, Seat>()
  if (!here) return seated
  const { begin, end } = boxOf(cell, context)
  const inUse = new Set(taken.filter((one) => one.from < end && one.to > begin).map(({ row }) => row))
  if (cells.get(cell - 1)?.bridge) inUse.add(rowOfBridge(cell - 1))
  if (here.bridge) {
    inUse.add(rowOfBridge(cell))
    seated.set(rowOfBridge(cell), here.bridge)
  }
  const free = Array.from({ length: rows }, (_, row) => row).filter((row) => !inUse.has(row))
  for (const [rank, seat] of here.ranked.entries()) {
    const row = free[rank]
    if (row === undefined) break
    seated.set(row, seat)
  }
  return seated
}

/** Px at which a cell begins and ends, and at which the next one ends. */
function boxOf(cell: number, { along, step, end }: CrowdContext) {
  const held = (day: number) => Math.min(Math.max(0, along(day)), end)
  return {
    begin: held(startOf(cell, step)),
    end: held(startOf(cell + 1, step)),
    beyond: held(startOf(cell + 2, step)),
  }
}

const takenBy = ({ from, to }: LongSeat, { side, room }: Placed): Taken => ({
  from,
  to: side === 'inside' || room === 0 ? to : to + room + layout.gap,
  side: 'after',
})

/** The label amid the mark, or after it where it is told better there. */
function longPlaced(seat: LongSeat, context: CrowdContext): Placed {
  const { options, width } = context
  const placed = { ...bare(seat.event, seat.row, context), span: seat.span }
  const wish = labelWidth(seat.event.title, placed.date, labelLimit(width), options)
  const within = Math.max(0, seat.to - seat.from - 12)
  const after = Math.max(0, seat.limit - Math.max(seat.to, seat.from + layout.smallestMark) - layout.gap)
  if (within >= Math.min(wish, after)) {
    return { ...placed, side: 'inside', note: placed.date, room: Math.min(wish, within) }
  }
  return { ...placed, side: 'after', note: placed.date, room: Math.min(wish, after) }
}

interface CellBox {
  begin: number
  end: number
  /** How far a label may reach over the cell's end. */
  limit: number
}

/** Which side of the mark a label is on, told from its own cell alone. */
function sideOf({ from, to }: Seat, { begin, end }: Omit<CellBox, 'limit'>): Side {
  const [after, before] = [end - to, from - begin]
  return after >= smallestLabel || after >= before ? 'after' : 'before'
}

function label(seat: Seat, row: number, box: CellBox, context: CrowdContext): Placed {
  const { options, width } = context
  const placed = bare(seat.event, row, context)
  const wish = labelWidth(seat.event.title, placed.date, labelLimit(width), options)
  const within = seat.to - seat.from - 12
  if (within >= wish || within >= labelLimit(width) / 2) {
    return { ...placed, side: 'inside', note: placed.date, room: Math.min(wish, within) }
  }
  const side = sideOf(seat, box)
  const free = side === 'after' ? box.limit - seat.to : seat.from - box.begin
  return { ...placed, side, note: placed.date, room: Math.max(0, Math.min(wish, free - layout.gap)) }
}
