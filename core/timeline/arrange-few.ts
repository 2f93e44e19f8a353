import { group } from 'd3'
import type { EventSummary } from '../archive/records'
import type { ArrangedBucket, ArrangedLane, Arrangement, Placed } from './arrange'
import type { Fold } from './course'
import type { TimelineData } from './data'
import { cutInto } from './cut'
import { lanesOf } from './lanes'
import { labelLimit, layout, rowLimit, type SceneOptions } from './options'
import { dateOf, labelWidth } from './room'
import { Rows } from './rows'
import { beginningOf, spanOf } from './span'

const smallestLabel = 96
const overflowTolerated = 2
/** Of a lane's rows at most so many are given to open stretches before anything else. */
const openShare = 1 / 3

function compareEvents(a: EventSummary, b: EventSummary): number {
  return b.salience - a.salience || b.sources - a.sources || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const isOpen = ({ extent }: EventSummary) => extent.earliest === null || extent.latest === null

/** What has arrived while one looks comes after what was there, in the order of arrival. */
function inOrderOfArrival(
  events: readonly EventSummary[],
  arrivals: ReadonlyMap<string, number>,
  limit: number,
): EventSummary[] {
  const waves = group(events, ({ id }) => arrivals.get(id) ?? 0)
  return [...waves].toSorted(([a], [b]) => a - b).flatMap(([, wave]) => inOrderOfPlace(wave, limit))
}

/**
 * What is contested and the weightiest open stretches first, then the weightiest event of each date, then the second of each,
 * so that a crowded day leaves room for the rest; last the other open stretches, each of which fills a row.
 */
function inOrderOfPlace(events: readonly EventSummary[], limit: number): EventSummary[] {
  const seen = new Map<string, number>()
  let stretches = Math.max(1, limit * openShare)
  const rankOf = (event: EventSummary) => {
    if (event.contested) return -1
    if (isOpen(event)) return stretches-- >= 1 ? -1 : Number.POSITIVE_INFINITY
    const rank = seen.get(event.edtf) ?? 0
    seen.set(event.edtf, rank + 1)
    return rank
  }
  const ranked = events.toSorted(compareEvents).map((event) => ({ event, rank: rankOf(event) }))
  return ranked
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank) || compareEvents(a.event, b.event))
    .map(({ event }) => event)
}

interface Context {
  data: TimelineData
  zoom: number
  width: number
  options: SceneOptions
  arrivals: ReadonlyMap<string, number>
  /** Extents that several events of the picture share: the date is written at the first only. */
  dated: Set<string>
  /** Px along the axis from its beginning; open ends are infinite. */
  along: (day: number) => number
}

/** An event with the px along the axis that its mark takes up, and what its label would like to have. */
interface Candidate extends Placed {
  from: number
  to: number
}

function candidate(event: EventSummary, context: Context): Candidate {
  const { options, width } = context
  const span = spanOf(event.extent)
  const end = context.along(context.data.domain.full.to)
  const [from, to] = [context.along(span.from), context.along(span.to)]
  const date = dateOf(event, options)
  const note = context.dated.has(date) ? '' : date
  context.dated.add(date)
  const wish = labelWidth(event.title, note, labelLimit(width), options)
  const shown = Math.min(to, end) - Math.max(from, 0)
  const middle = (Math.max(from, 0) + Math.min(to, end)) / 2
  const half = Math.max(shown, layout.smallestMark) / 2
  const frame = frameAround(middle, context)
  const after = frame.to - middle - half - 8
  const before = middle - half - 8 - frame.from
  const beside = Math.min(wish, Math.max(after, before))
  const within = Math.min(wish, shown - 12)
  const placed = { event, span, from, to, row: 0, note, date }
  if (within >= wish || (within >= smallestLabel && within >= beside)) {
    return { ...placed, side: 'inside', room: within }
  }
  return { ...placed, side: after >= wish || after >= before ? 'after' : 'before', room: beside }
}

/** The px along the axis that a label should stay in: what is seen first, as long as one sees that at once, else all. */
function frameAround(middle: number, { data, width, along }: Context): { from: number; to: number } {
  const { full, home } = data.domain
  const [from, to] = [along(home.from), along(home.to)]
  const seenAtOnce = to - from <= width * 1.01
  return seenAtOnce && middle >= from && middle <= to ? { from, to } : { from: 0, to: along(full.to) }
}

/** The px along the axis that mark and label take up. */
function footprint(one: Candidate, room: number, end: number): readonly [number, number] {
  const from = Math.max(one.from, -layout.beyond)
  const to = Math.min(one.to, end + layout.beyond)
  const middle = (from + to) / 2
  const half = Math.max(to - from, layout.smallestMark) / 2
  const label = room > 0 && one.side !== 'inside' ? room + 7 : 0
  return [
    middle - half - (one.side === 'before' ? label : 0) - layout.gap / 2,
    middle + half + (one.side === 'after' ? label : 0) + layout.gap / 2,
  ]
}

function placeAll(candidates: readonly Candidate[], limit: number, end: number, rows = new Rows()) {
  const placed: Placed[] = []
  const left: Candidate[] = []
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
  return { rows, placed, left }
}

function laneOf(lane: ReturnType<typeof lanesOf>[number], context: Context): ArrangedLane {
  const { data, options, zoom, width } = context
  const end = context.along(data.domain.full.to)
  const limit = options.expanded
    ? Number.POSITIVE_INFINITY
    : (options.rows ?? rowLimit(width, options.lanes !== 'none'))
  const tolerated = options.rows === undefined ? overflowTolerated : 0
  const candidates = inOrderOfArrival(lane.events, context.arrivals, limit).map((event) =>
    candidate(event, context),
  )
  const [fresh = [], settled = []] = [true, false].map((late) =>
    candidates.filter(({ event }) => context.arrivals.has(event.id) === late),
  )
  let result = placeAll(settled, limit, end)
  if (result.left.length > 0 && result.left.length <= tolerated) {
    result = placeAll(settled, limit + tolerated, end)
  }
  const added = placeAll(fresh, Math.max(limit, result.rows.count) + tolerated, end, result.rows)
  const [rows, left] = [result.rows.count, [...result.left, ...added.left]]
  // What the sources disagree on is never counted away: without a row of its own it stands among the buckets.
  const among = left.filter(({ event }) => event.contested)
  return {
    key: lane.key,
    name: lane.name,
    total: lane.total,
    rows,
    placed: [...result.placed, ...added.placed, ...among.map((one) => ({ ...one, row: rows, room: 0 }))],
    buckets: bucketsOf(
      left.map(({ event }) => event).filter((event) => !event.contested),
      zoom,
      data.course.folds,
    ),
    bucketRow: left.length > 0,
    others: lane.others,
  }
}

/** Counted by cells of the calendar, and those of a fold, which has room for no cell, together. */
function bucketsOf(left: readonly EventSummary[], zoom: number, folds: readonly Fold[]): ArrangedBucket[] {
  const foldOf = (event: EventSummary) =>
    folds.findIndex(({ from, to }) => beginningOf(event) >= from && beginningOf(event) < to)
  const byFold = group(left, foldOf)
  const within = folds.flatMap(({ from, to }, index) => {
    const members = byFold.get(index)
    return members ? [{ key: `fold.${index}`, from: Math.floor(from), to: Math.ceil(to), members }] : []
  })
  return [...cutInto(byFold.get(-1) ?? [], zoom, beginningOf), ...within]
    .toSorted((a, b) => a.from - b.from)
    .map(({ key, from, to, members }) => ({
      key,
      from,
      to,
      count: members.length,
      actors: [],
      events: members,
    }))
}

/**
 * Assigns rows and sides to every event at a zoom level in px per day of axis; to those in `arrivals` last, so that the
 * others have the rows that they have without them.
 */
export function arrangeFew(
  data: TimelineData,
  zoom: number,
  width: number,
  options: SceneOptions,
  arrivals: ReadonlyMap<string, number> = new Map(),
): Arrangement {
  const start = data.course.along(data.domain.full.from)
  const context: Context = {
    data,
    zoom,
    width,
    options,
    arrivals,
    dated: new Set(),
    along: (day) => (data.course.along(day) - start) * zoom,
  }
  return { zoom, lanes: lanesOf(data.events, options).map((lane) => laneOf(lane, context)) }
}
