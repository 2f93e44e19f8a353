import type { EventSummary } from '../archive/records'
import { formatExtent } from '../chronology/format'
import type { Domain } from './domain'
import { lanesOf } from './lanes'
import { labelLimit, layout, rowLimit, type SceneOptions } from './options'
import { Rows } from './rows'
import { spanOf, type Span } from './span'

/** Where the label of an event goes: inside the stretch of a wide mark, or beside a small one, later or earlier in time. */
type Side = 'inside' | 'after' | 'before'

/** An event with its place at one zoom level. */
export interface Placed {
  event: EventSummary
  span: Span
  /** Bounds in px along time from the start of the full range; open ends are infinite. */
  from: number
  to: number
  row: number
  side: Side
  /** Px that label and note may take together; 0 for none. */
  room: number
  /** Date as shown with the title, empty where the axis tells it well enough. */
  note: string
  date: string
}

export interface ArrangedLane {
  key: string
  name: string
  rows: number
  placed: Placed[]
  /** Groups of events without a place of their own, by px along time. */
  gathered: { key: string; at: number; events: EventSummary[] }[]
  others: { event: EventSummary; at: number }[]
}

/** The layout at one zoom level: a function of zoom and filter alone, so that nothing jumps while panning. */
export interface Arrangement {
  /** Px per day. */
  zoom: number
  lanes: ArrangedLane[]
}

const gatherEvery = 72
const chipRoom = 24
const smallestLabel = 96
const overflowTolerated = 2

function compareEvents(a: EventSummary, b: EventSummary): number {
  return b.salience - a.salience || b.sources - a.sources || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const isOpen = ({ extent }: EventSummary) => extent.earliest === null || extent.latest === null

/**
 * Open stretches first, then the weightiest event of each date, then the second of each, so that a crowded day leaves
 * room for the rest.
 */
function inOrderOfPlace(events: readonly EventSummary[]): EventSummary[] {
  const seen = new Map<string, number>()
  const ranked = events.toSorted(compareEvents).map((event) => {
    const rank = seen.get(event.edtf) ?? 0
    seen.set(event.edtf, rank + 1)
    return { event, rank: isOpen(event) ? -1 : rank }
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank || compareEvents(a.event, b.event))
    .map(({ event }) => event)
}

interface Context {
  domain: Domain
  zoom: number
  width: number
  options: SceneOptions
  /** Extents that several events of the picture share: the date is written at the first only. */
  dated: Set<string>
}

const noteGap = 8

/** Px that title and note would like to have, up to the limit. */
export function labelWidth(title: string, note: string, limit: number, options: SceneOptions): number {
  const text = options.measure(title.slice(0, 200), layout.labelSize, 400)
  const small = note === '' ? 0 : options.measure(note, layout.noteSize, 400) + noteGap
  return Math.min(limit, Math.ceil(text + small) + 1)
}

function candidate(event: EventSummary, context: Context): Placed & { wish: number } {
  const { domain, zoom, options, width } = context
  const span = spanOf(event.extent)
  const end = (domain.full.to - domain.full.from) * zoom
  const [from, to] = [(span.from - domain.full.from) * zoom, (span.to - domain.full.from) * zoom]
  const date = formatExtent(event.extent, event.edtf, options)
  const note = context.dated.has(date) ? '' : date
  context.dated.add(date)
  const limit = labelLimit(width)
  const wish = labelWidth(event.title, note, limit, options)
  const shown = Math.min(to, end) - Math.max(from, 0)
  const middle = (Math.max(from, 0) + Math.min(to, end)) / 2
  const half = Math.max(shown, layout.smallestMark) / 2
  const frame = frameAround(middle, context)
  const after = frame.to - middle - half - 8
  const before = middle - half - 8 - frame.from
  const beside = Math.min(wish, Math.max(after, before))
  const within = Math.min(wish, shown - 12)
  const placed = { event, span, from, to, row: 0, note, date, wish }
  if (within >= wish || (within >= smallestLabel && within >= beside)) {
    return { ...placed, side: 'inside', room: within }
  }
  return { ...placed, side: after >= wish || after >= before ? 'after' : 'before', room: beside }
}

/** The px along time that a label should stay in: what is seen first, as long as one sees that at once, else everything. */
function frameAround(middle: number, { domain, zoom, width }: Context): { from: number; to: number } {
  const { full, home } = domain
  const [from, to] = [(home.from - full.from) * zoom, (home.to - full.from) * zoom]
  const seenAtOnce = to - from <= width * 1.01
  return seenAtOnce && middle >= from && middle <= to
    ? { from, to }
    : { from: 0, to: (full.to - full.from) * zoom }
}

/** The px along time that mark and label take up. */
function footprint(placed: Placed, room: number, end: number): readonly [number, number] {
  const from = Math.max(placed.from, -gatherEvery)
  const to = Math.min(placed.to, end + gatherEvery)
  const middle = (from + to) / 2
  const half = Math.max(to - from, layout.smallestMark) / 2
  const label = room > 0 && placed.side !== 'inside' ? room + 7 : 0
  return [
    middle - half - (placed.side === 'before' ? label : 0) - layout.gap / 2,
    middle + half + (placed.side === 'after' ? label : 0) + layout.gap / 2,
  ]
}

function placeAll(candidates: readonly (Placed & { wish: number })[], limit: number, end: number) {
  const rows = new Rows()
  const placed: Placed[] = []
  const left: Placed[] = []
  for (const wanted of candidates) {
    const tries = [wanted.room, Math.min(wanted.room, smallestLabel), 0]
    const done = tries.some((room) => {
      const row = rows.place(...footprint(wanted, room, end), limit)
      if (row === null) return false
      placed.push({ ...wanted, row, room: wanted.side === 'inside' ? wanted.room : room })
      return true
    })
    if (!done) left.push(wanted)
  }
  return { rows: rows.count, placed, left }
}

function gather(left: readonly Placed[], end: number): ArrangedLane['gathered'] {
  const groups = new Map<number, { sum: number; events: EventSummary[] }>()
  for (const one of left) {
    const middle = (Math.max(one.from, 0) + Math.min(one.to, end)) / 2
    const slot = Math.floor(middle / gatherEvery)
    const group = groups.get(slot) ?? { sum: 0, events: [] }
    groups.set(slot, group)
    group.sum += middle
    group.events.push(one.event)
  }
  return [...groups].map(([slot, { sum, events }]) => {
    const [least, most] = [slot * gatherEvery + chipRoom, (slot + 1) * gatherEvery - chipRoom]
    return { key: String(slot), at: Math.min(Math.max(sum / events.length, least), most), events }
  })
}

/** Assigns rows and sides to every event at a zoom level in px per day. */
export function arrange(
  events: readonly EventSummary[],
  domain: Domain,
  zoom: number,
  width: number,
  options: SceneOptions,
): Arrangement {
  const context: Context = { domain, zoom, width, options, dated: new Set() }
  const end = (domain.full.to - domain.full.from) * zoom
  const limit = options.expanded ? Number.POSITIVE_INFINITY : rowLimit(width, options.lanes !== 'none')
  const lanes = lanesOf(events, options).map((lane) => {
    const candidates = inOrderOfPlace(lane.events).map((event) => candidate(event, context))
    let result = placeAll(candidates, limit, end)
    if (result.left.length > 0 && result.left.length <= overflowTolerated) {
      result = placeAll(candidates, limit + overflowTolerated, end)
    }
    return {
      key: lane.key,
      name: lane.name,
      rows: result.rows + (result.left.length > 0 ? 1 : 0),
      placed: result.placed,
      gathered: gather(result.left, end),
      others: lane.others.map((event) => {
        const span = spanOf(event.extent)
        const from = Math.max(span.from, domain.full.from)
        const to = Math.min(span.to, domain.full.to)
        return { event, at: ((from + to) / 2 - domain.full.from) * zoom }
      }),
    }
  })
  return { zoom, lanes }
}
