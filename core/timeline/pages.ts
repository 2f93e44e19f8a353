import type { Label, Mark } from './marks'
import { layout } from './options'
import type { Scene, SceneLane } from './scene'

/** Rows `first` to `last` (not included) of a lane, to be drawn on one page. */
interface Stretch {
  lane: number
  first: number
  last: number
}

/** Heights of the pages in px: the first one shares its paper with something else. */
export interface PageHeights {
  first: number
  rest: number
}

const rowsOf = ({ rowsTop, bottom }: SceneLane) => Math.round((bottom - rowsTop) / layout.row)

/** Which rows stand on which page: a heading never alone, and on every page at least one row. */
function stretchesOf({ lanes, axisBottom }: Scene, heights: PageHeights): Stretch[][] {
  const pages: Stretch[][] = []
  let page: Stretch[] = []
  let left = heights.first - axisBottom - layout.bottom
  const turn = () => {
    if (page.length > 0) pages.push(page)
    page = []
    left = heights.rest - axisBottom - layout.bottom
  }
  for (const [lane, { top, rowsTop, ...rest }] of lanes.entries()) {
    const head = rowsTop - top
    const rows = rowsOf({ top, rowsTop, ...rest })
    let first = 0
    do {
      if (left < head + Math.min(1, rows - first) * layout.row && page.length > 0) turn()
      const fitting = Math.max(1, Math.floor((left - head) / layout.row))
      const last = Math.min(rows, first + fitting)
      page.push({ lane, first, last })
      left -= head + (last - first) * layout.row
      first = last
    } while (first < rows)
  }
  turn()
  return pages
}

const movedText = (label: Label | null, by: number) => label && { ...label, y: label.y + by }

function movedMark(mark: Mark, lane: number, by: number): Mark {
  const { hit, y, label, note } = mark
  return {
    ...mark,
    lane,
    y: y + by,
    label: movedText(label, by),
    note: movedText(note, by),
    hit: { ...hit, top: hit.top + by, bottom: hit.bottom + by },
  }
}

/**
 * A picture cut between its rows into pages of at most these heights, each with the axis and the headings of its lanes;
 * what goes on from the page before is called so by `continued`. A page is higher only where not even a row has room.
 */
export function pagesOf(drawn: Scene, heights: PageHeights, continued: (name: string) => string): Scene[] {
  const pages = stretchesOf(drawn, heights)
  if (pages.length < 2) return [drawn]
  return pages.map((stretches, page) => pageOf(drawn, stretches, `${drawn.prefix}-${page}`, continued))
}

function pageOf(
  drawn: Scene,
  stretches: readonly Stretch[],
  prefix: string,
  continued: (name: string) => string,
): Scene {
  const lanes: SceneLane[] = []
  const marks: Mark[] = []
  const buckets: Scene['buckets'] = []
  let top = drawn.axisBottom
  for (const [place, { lane: index, first, last }] of stretches.entries()) {
    const lane = drawn.lanes[index]
    if (!lane) continue
    const rowsTop = top + lane.rowsTop - lane.top
    const by = rowsTop - lane.rowsTop - first * layout.row
    const isHere = (row: number) => row >= first && row < last
    const begun = first > 0
    const name = begun && lane.name !== '' ? continued(lane.name) : lane.name
    const bottom = rowsTop + (last - first) * layout.row
    lanes.push({ ...lane, name, top, rowsTop, bottom, ticks: begun ? [] : lane.ticks })
    for (const mark of drawn.marks)
      if (mark.lane === index && isHere(mark.row)) marks.push(movedMark(mark, place, by))
    for (const bucket of drawn.buckets)
      if (bucket.lane === index && isHere(Math.round((bucket.y - lane.rowsTop) / layout.row)))
        buckets.push({ ...bucket, lane: place, y: bucket.y + by })
    top = bottom
  }
  return { ...drawn, prefix, lanes, marks, buckets, height: top + layout.bottom }
}
