import { rollup } from 'd3'
import type { EventSummary } from '../archive/records'
import { toDayNumber } from '../chronology/day'
import type { ArrangedBucket, ArrangedLane, Arrangement } from './arrange'
import { candidatesOf, type Candidates } from './crowd-candidates'
import type { CrowdContext } from './crowd-context'
import { bare, placeCandidates } from './crowd-rows'
import type { Crowd } from './crowd'
import type { TimelineData } from './data'
import type { Window } from './domain'
import { lanesOfEvent } from './lanes'
import { labelLimit, type SceneOptions } from './options'
import { labelWidth } from './room'
import { beginningOf } from './span'
import { cellsInTile, indexAt, startOf, stepAtZoom, steps, type Cut, type Step } from './step'
import { type BucketCount, type CensusLane, type Tile } from './tile'

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
  const context: CrowdContext = {
    step,
    width,
    options,
    tiles,
    events: new Map(tiles.flatMap((tile) => tile.events.map((event) => [event.id, event] as const))),
    cells: cellsOf(window, step),
    end: (data.course.along(data.domain.full.to) - start) * zoom,
    lastDay: Math.ceil(data.domain.full.to),
    along: (day) => (data.course.along(day) - start) * zoom,
    above: new Set(),
    claimed: new Set(),
    drawn: new Set(),
  }
  const lanes = crowd.census.lanes.map((lane, place) => arrangeLane(lane, crowd.knows(place), context))
  return { zoom, lanes: withChosen(lanes, context) }
}

/** The chosen event where nothing else draws it: among the buckets of its lane, the label on top of them. */
function withChosen(lanes: ArrangedLane[], context: CrowdContext): ArrangedLane[] {
  const { chosenEvent } = context.options
  if (!chosenEvent || context.drawn.has(chosenEvent.id)) return lanes
  const keys = lanesOfEvent(chosenEvent, context.options).map(([key]) => key)
  const own = lanes.find(({ key }) => keys.includes(key)) ?? lanes[0]
  return lanes.map((lane) => {
    if (lane !== own) return lane
    const placed = bare(chosenEvent, lane.rows, context)
    const room = labelWidth(chosenEvent.title, placed.date, labelLimit(context.width), context.options)
    return { ...lane, bucketRow: true, placed: [...lane.placed, { ...placed, note: placed.date, room }] }
  })
}

function arrangeLane(lane: CensusLane, isKnown: boolean, context: CrowdContext): ArrangedLane {
  const { key, name, total } = lane
  const head = { key, name, total, others: elsewhere(lane, context) }
  if (context.options.collapsed.has(key)) {
    return { ...head, rows: 0, placed: [], buckets: [], bucketRow: false }
  }
  const candidates = candidatesOf(lane, context)
  context.above.add(key)
  if (!isKnown) return { ...head, ...countedWhole(lane, candidates, context) }
  const placed = placeCandidates(candidates, context)
  const counted = new Set(placed.map(({ event }) => event.id))
  const among = amongBuckets(candidates, counted, context)
  for (const { event } of [...placed, ...among]) context.drawn.add(event.id)
  return {
    ...head,
    rows: candidates.rows,
    placed: [...placed, ...among],
    buckets: bucketsOf(lane, [...placed, ...among], head.others, context),
    bucketRow: !candidates.allSeated,
  }
}

/** A lane of which nothing has come yet: as high as it will be, its events counted from the first one on. */
function countedWhole(
  { first, total }: CensusLane,
  { rows, allSeated }: Candidates,
  { lastDay }: CrowdContext,
) {
  const all = { key: 'all', from: first, to: lastDay, count: total, actors: [], events: [] }
  return { rows: allSeated ? rows - 1 : rows, placed: [], buckets: [all], bucketRow: true }
}

const laneTiles = (lane: CensusLane, { tiles }: CrowdContext) =>
  tiles.flatMap((tile) => {
    const held = tile.lanes[lane.key]
    return held ? [{ tile, held }] : []
  })

/** Events that a lane above draws, or counts for want of a row, and that belong to this one too. */
function elsewhere(lane: CensusLane, context: CrowdContext): EventSummary[] {
  const ids = laneTiles(lane, context).flatMap(({ held }) => [...held.tops.flat(), ...held.contested])
  return [...new Set(ids)]
    .filter((id) => context.drawn.has(id) || context.claimed.has(id))
    .flatMap((id) => context.events.get(id) ?? [])
}

/**
 * What the sources disagree on is never counted away: without a row of its own it stands among the buckets, as a point
 * where it begins, so that what they count can be read.
 */
function amongBuckets({ rows, cells }: Candidates, counted: ReadonlySet<string>, context: CrowdContext) {
  return [...cells.values()]
    .flatMap(({ contested }) => contested)
    .filter((event) => !counted.has(event.id))
    .map((event) => {
      const placed = bare(event, rows, context)
      const from = beginningOf(event)
      const solid = placed.span.solid && ([from, from + 1] as const)
      return { ...placed, span: { from, to: from + 1, solid } }
    })
}

/**
 * Counts without what is shown. Where a tile is on its way, those of a coarser level stand in, as far as nothing better is
 * at hand of any of their days.
 */
function bucketsOf(
  lane: CensusLane,
  placed: readonly { event: EventSummary }[],
  others: readonly EventSummary[],
  { step, tiles }: CrowdContext,
): ArrangedBucket[] {
  const shown = [...placed.map((one) => one.event), ...others].map(beginningOf)
  const found = new Map<string, ArrangedBucket>()
  const settled = tiles.filter((tile) => tile.lanes[lane.key]?.coarser === undefined)
  const add = (cut: Cut, counts: readonly BucketCount[]) => {
    const shownIn = perCell(shown, cut)
    for (const { index, count, actors } of counts) {
      const rest = bucket(cut, index, count - (shownIn.get(index) ?? 0), actors)
      const known = cut !== step.bucket && settled.some((tile) => tile.from < rest.to && tile.to > rest.from)
      if (rest.count > 0 && !known) found.set(rest.key, rest)
    }
  }
  for (const { lanes } of tiles) {
    const held = lanes[lane.key]
    if (held) add(step.bucket, held.buckets)
    if (held?.coarser) add(held.coarser.cut, held.coarser.buckets)
  }
  return [...found.values()]
}

/** How many of the days lie in each cell. */
function perCell(days: readonly number[], cut: Cut): Map<number, number> {
  return rollup(
    days,
    (same) => same.length,
    (day) => indexAt(toDayNumber(day), cut),
  )
}

function bucket(cut: Cut, index: number, count: number, actors: BucketCount['actors']): ArrangedBucket {
  return {
    key: `${cut.grain}-${cut.count}.${index}`,
    from: startOf(index, cut),
    to: startOf(index + 1, cut),
    count,
    actors,
    events: [],
  }
}
