import type { EventSummary } from '../archive/records'
import type { AxisDirection, LaneMode, LaneOrder, Locale, MonthNames } from '../query/view'
import type { Measure } from './ellipsis'
import type { TimelineWords } from './words'

/** How a scene is made. All functions are pure. */
export interface SceneOptions {
  locale: Locale
  months: MonthNames
  axis: AxisDirection
  lanes: LaneMode
  order: LaneOrder
  /** Keys of lanes of which only the heading is shown. */
  collapsed: ReadonlySet<string>
  /** Chosen event id. */
  chosen: string | null
  /** The same, where it is at hand: drawn also in a crowd that would only count it. */
  chosenEvent: EventSummary | null
  words: TimelineWords
  measure: Measure
  hrefOf: (eventId: string) => string
  /** Where a mark that stands for many leads when scripts are off: the list of events. */
  listHref: string
  /** Shows every row instead of gathering what is beyond the sensible height. */
  expanded: boolean
  /** Rows of a lane where the room for them is given; else the width says how many are sensible. */
  rows?: number
  /** Sets the ids of one picture apart from another's on the same page. */
  prefix: string
}

/** Sizes in px. */
export const layout = {
  axis: 46,
  row: 30,
  laneHead: 30,
  gap: 14,
  smallestMark: 9,
  bar: 12,
  labelSize: 14,
  noteSize: 12,
  bottom: 10,
  beyond: 72,
} as const

/** Rows before the rest is gathered, by the width of the picture and whether the rows are split into lanes. */
export function rowLimit(width: number, laned: boolean): number {
  if (laned) return width < 600 ? 4 : 5
  return width < 600 ? 12 : 15
}

/** Lanes before the rest share one. */
export const laneLimit = 12

/** Widest label in px by the width of the picture. */
export const labelLimit = (width: number) => Math.max(60, Math.min(380, width * (width < 600 ? 0.74 : 0.4)))
