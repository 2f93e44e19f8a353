import type { EventSummary } from '../archive/records'
import { toDayNumber } from '../chronology/day'
import { cellStart, grains, type Grain } from '../chronology/grain'
import type { ArrangedBucket, ArrangedLane, Arrangement, Placed, Side } from './arrange'
import type { Crowd } from './crowd'
import type { TimelineData } from './data'
import type { Window } from './domain'
import { lanesOfEvent } from './lanes'
import { labelLimit, layout, type SceneOptions } from './options'
import { dateOf, labelWidth } from './room'
import { beginningOf, spanOf, type Span } from './span'
import { cellsInTile, indexAt, startOf, stepAtZoom, steps, type Step } from './step'
import { topsInLane, topsWithoutLanes, type BucketCount, type CensusLane, type Tile } from './tile'

const smallestLabel = 96
/** Rows for events longer than a cell, one for each coarser grain in use. */
const longRows = { laned: 1, alone: 3 }
/** Rows for events that reach over the end of their cell: in two they stand by turns, in one the weightier stands. */
const bridges = { laned: 1, alone: 2 }

/** An event that may get a row: where it begins and ends on the axis in px, and what it is counted under. */
interface Seat {
  event: EventSummary
  from: number
  to: number
}

interface Context {
  data: TimelineData
  crowd: Crowd
  step: Step
  zoom: number
  width: number
  options: SceneOptions
  tiles: readonly Tile[]
  events: ReadonlyMap<string, EventSummary>
  /** First and last cell that is looked at. */
  cells: { first: number; last: number }
  along: (day: number) => number
  /** Events drawn already, in a lane above. */
  drawn: Set<string>
}

/** Cells of a level that a window needs, with a neighbour on either side whose labels may reach in. */
function cellsOf({ from, to }: Window, step: Step): { first: number; last: number } {
  const cell = (day: number) => indexAt(toDayNumber(Math.floor(day)), step)
  return { first: cell(from) - 1, last: cell(to) + 1 }
}

/** Tiles of a level that a window needs, with their neighbours' seats. */
export function tilesOf(window: Window, step: Step): { first: number; last: number } {
  const { first, last } = cellsOf(window, step)
  return { first: Math.floor((first - 1) / cellsInTile), last: Math.floor((last + 1) / cellsInTile) }
}

/** The level at which so many px a day of axis are drawn. */
export const levelAt = (zoom: number): Step => stepAtZoom(zoom) ?? steps[0] ?? raise()

function raise(): never {
  throw new RangeError('There are no levels.')
}

/**
 * Rows and sides of the events near the window. The row of an event depends on the level and on what its own and the
 * neighbouring cells hold, never on the window: what is seen while panning stays where it is.
 */
export function arrangeCrowd(
  data: TimelineData,
  crowd: Crowd,
  window: Window,
  zoom: number,
  width: number,
  options: SceneOptions,
): Arrangement {
  const step = levelAt(zoom)
  const { first, last } = tilesOf(window, step)
  const tiles: Tile[] = []
  for (let index = first; index <= last; index++) {
    const tile = crowd.tile(step, index)
    if (tile) tiles.push(tile)
  }
  const start = data.course.along(data.domain.full.from)
  const context: Context = {
    data,
    crowd,
    step,
    zoom,
    width,
    options,
    tiles,
    events: new Map(tiles.flatMap((tile) => tile.events.map((event) => [event.id, event] as const))),
    cells: cellsOf(window, step),
    along: (day) => (data.course.along(day) - start) * zoom,
    drawn: new Set(),
  }
  const lanes = crowd.census.lanes.map((lane) => arrangeLane(lane, context))
  return { zoom, lanes: withChosen(lanes, context) }
}

/** The chosen event where nothing else draws it: among the buckets of its lane, the label on top of them. */
function withChosen(lanes: ArrangedLane[], context: Context): ArrangedLane[] {
  const { chosenEvent } = context.options
  if (!chosenEvent || context.drawn.has(chosenEvent.id)) return lanes
  const keys = lanesOfEvent(chosenEvent, context.options).map(([key]) => key)
  const own = lanes.find(({ key }) => keys.includes(key)) ?? lanes[0]
  return lanes.map((lane) => {
    if (lane !== own) return lane
    const placed = bare(chosenEvent, lane.rows, context)
    const room = labelWidth(chosenEvent.title, placed.date, labelLimit(context.width), context.options)
    return { ...lane, placed: [...lane.placed, { ...placed, note: placed.date, room }] }
  })
}

function arrangeLane(lane: CensusLane, context: Context): ArrangedLane {
  const { options, step } = context
  const laned = options.lanes !== 'none'
  const heading = { key: lane.key, name: lane.name, total: lane.total }
  if (options.collapsed.has(lane.key)) {
    return {
      ...heading,
      rows: 0,
      placed: [],
      buckets: [],
      bucketRow: false,
      others: elsewhere(lane, context),
    }
  }
  const coarser = grains.slice(grains.indexOf(step.grain) + 1).filter((grain) => lane.lengths.includes(grain))
  const long = coarser.slice(0, laned ? longRows.laned : longRows.alone)
  const bridging = lane.lengths.some((grain) => grain !== 'day' && !coarser.includes(grain))
    ? laned
      ? bridges.laned
      : bridges.alone
    : 0
  const seats = laned ? topsInLane : topsWithoutLanes
  const rows = long.length + bridging + seats
  const others = elsewhere(lane, context)
  const lengthy = long.flatMap((grain, row) => placeLong(lane, grain, row, context))
  for (const { event } of lengthy) context.drawn.add(event.id)
  const placed = [...lengthy, ...placeCells(lane, { bridging, above: long.length, seats }, context)]
  const counted = new Set(placed.map(({ event }) => event.id))
  const among = contestedOf(lane, context)
    .filter((event) => !counted.has(event.id) && !context.drawn.has(event.id))
    .map((event) => ({ ...bare(event, rows, context), room: 0 }))
  for (const { event } of [...placed, ...among]) context.drawn.add(event.id)
  return {
    ...heading,
    rows,
    placed: [...placed, ...among],
    buckets: bucketsOf(lane, [...placed, ...among], others, context),
    bucketRow: true,
    others,
  }
}

const laneTiles = (lane: CensusLane, { tiles }: Context) =>
  tiles.flatMap((tile) => {
    const held = tile.lanes[lane.key]
    return held ? [{ tile, held }] : []
  })

/** Events that a lane above draws and that belong to this one too. */
function elsewhere(lane: CensusLane, context: Context): EventSummary[] {
  const ids = laneTiles(lane, context).flatMap(({ held }) => [...held.tops.flat(), ...held.contested])
  return [...new Set(ids)].filter((id) => context.drawn.has(id)).flatMap((id) => context.events.get(id) ?? [])
}

const contestedOf = (lane: CensusLane, context: Context) =>
  laneTiles(lane, context)
    .flatMap(({ held }) => held.contested)
    .flatMap((id) => context.events.get(id) ?? [])

function bare(event: EventSummary, row: number, { options }: Context): Placed {
  const date = dateOf(event, options)
  return { event, span: spanOf(event.extent), row, side: 'after', room: 0, note: '', date }
}

/** Of the events of one coarser grain the weightiest of each cell, as far as it outweighs what it would touch. */
function placeLong(lane: CensusLane, grain: Grain, row: number, context: Context): Placed[] {
  const best = new Map<number, Placed>()
  for (const { held } of laneTiles(lane, context)) {
    for (const { grain: own, cell, id } of held.long) {
      const event = own === grain ? context.events.get(id) : undefined
      if (!event || context.drawn.has(id)) continue
      const placed = bare(event, row, context)
      best.set(cell, { ...placed, span: boundedBy(placed.span, cell, grain) })
    }
  }
  return [...best].flatMap(([cell, one]) => {
    const rivals = [best.get(cell - 1), best.get(cell + 1)].filter((rival) => rival !== undefined)
    const outweighed = rivals.some((rival) => touch(one.span, rival.span) && weighs(rival.event, one.event))
    return outweighed ? [] : [withLabelInside(one, context)]
  })
}

/** An open end would meet events however far away: it is drawn to the end of the next cell, an open start from its own. */
const boundedBy = (span: Span, cell: number, grain: Grain): Span => ({
  ...span,
  from: Math.max(span.from, cellStart(cell, grain)),
  to: Math.min(span.to, cellStart(cell + 2, grain)),
})

const weighs = (a: EventSummary, b: EventSummary) =>
  a.salience > b.salience || (a.salience === b.salience && a.id < b.id)

const touch = (a: Span, b: Span) => a.from < b.to && b.from < a.to

function withLabelInside(placed: Placed, context: Context): Placed {
  const { options, width, along } = context
  const wish = labelWidth(placed.event.title, placed.date, labelLimit(width), options)
  const shown =
    Math.min(along(placed.span.to), along(context.data.domain.full.to)) - Math.max(along(placed.span.from), 0)
  return { ...placed, side: 'inside', note: placed.date, room: Math.max(0, Math.min(wish, shown - 12)) }
}

interface Band {
  /** Rows for events that reach over their cell's end. */
  bridging: number
  /** Rows above. */
  above: number
  seats: number
}

/** The seats of one cell: those that bridge to the next, and the others by rank. */
interface CellSeats {
  bridge: Seat | null
  ranked: Seat[]
}

function placeCells(lane: CensusLane, band: Band, context: Context): Placed[] {
  const { data, step, along, cells } = context
  const seats = new Map<number, CellSeats>()
  for (let cell = cells.first - 1; cell <= cells.last + 1; cell++) {
    seats.set(cell, seatsOf(lane, cell, band, context))
  }
  const placed: Placed[] = []
  for (let cell = cells.first; cell <= cells.last; cell++) {
    const here = seats.get(cell)
    if (!here) continue
    const next = seats.get(cell + 1)
    const last = along(data.domain.full.to)
    const begin = Math.max(0, along(startOf(cell, step)))
    const end = Math.min(last, along(startOf(cell + 1, step)))
    const beyond = Math.min(last, along(startOf(cell + 2, step)))
    const rivals = band.bridging > 1 ? [] : [seats.get(cell - 1)?.bridge, next?.bridge]
    if (
      here.bridge &&
      !rivals.some((rival) => rival && here.bridge && weighs(rival.event, here.bridge.event))
    ) {
      const row = band.above + (((cell % band.bridging) + band.bridging) % band.bridging)
      placed.push(label(here.bridge, row, { begin, end, limit: beyond }, context))
    }
    for (const [rank, seat] of here.ranked.entries()) {
      const follower = next?.ranked[rank]
      const limit = follower
        ? sideOf(follower, { begin: end, end: beyond }) === 'after'
          ? follower.from - layout.gap
          : end
        : beyond
      placed.push(label(seat, band.above + band.bridging + rank, { begin, end, limit }, context))
    }
  }
  return placed
}

function seatsOf(lane: CensusLane, cell: number, band: Band, context: Context): CellSeats {
  const { step, events, along, drawn, tiles } = context
  const start = startOf(cell, step)
  const tile = tiles.find(({ from, to }) => start >= from && start < to)
  const held = tile?.lanes[lane.key]
  if (!tile || !held) return { bridge: null, ranked: [] }
  const end = startOf(cell + 1, step)
  const contested = held.contested.filter((id) => {
    const event = events.get(id)
    return event !== undefined && beginningOf(event) >= start && beginningOf(event) < end
  })
  const tops = held.tops[cell - indexAt(tile.from, step)] ?? []
  const reach = along(end) + layout.smallestMark
  let bridge: Seat | null = null
  const ranked: Seat[] = []
  for (const id of new Set([...contested, ...tops])) {
    const event = events.get(id)
    if (!event || drawn.has(id) || event.extent.earliest === null) continue
    const seat = seatOf(event, context)
    if (seat.to <= reach) {
      if (ranked.length < band.seats) ranked.push(seat)
    } else if (!bridge && band.bridging > 0 && seat.to <= along(startOf(cell + 2, step)) + 1) bridge = seat
  }
  return { bridge, ranked }
}

function seatOf(event: EventSummary, { along }: Context): Seat {
  const span = spanOf(event.extent)
  const from = along(Math.max(span.from, beginningOf(event)))
  return { event, from, to: Math.max(along(span.to), from + layout.smallestMark) }
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

function label(seat: Seat, row: number, box: CellBox, context: Context): Placed {
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

function bucketsOf(
  lane: CensusLane,
  placed: readonly Placed[],
  others: readonly EventSummary[],
  { step, tiles }: Context,
): ArrangedBucket[] {
  const shown = new Map<number, number>()
  for (const event of [...placed.map((one) => one.event), ...others]) {
    const cell = indexAt(toDayNumber(beginningOf(event)), step.bucket)
    shown.set(cell, (shown.get(cell) ?? 0) + 1)
  }
  const found: ArrangedBucket[] = []
  for (const tile of tiles) {
    for (const { index, count, actors } of tile.lanes[lane.key]?.buckets ?? []) {
      const rest = count - (shown.get(index) ?? 0)
      if (rest > 0) found.push(bucket(step, index, rest, actors))
    }
  }
  return found
}

function bucket(
  { bucket: cut }: Step,
  index: number,
  count: number,
  actors: BucketCount['actors'],
): ArrangedBucket {
  return {
    key: `${cut.grain}-${cut.count}.${index}`,
    from: startOf(index, cut),
    to: startOf(index + 1, cut),
    count,
    actors,
    events: [],
  }
}
