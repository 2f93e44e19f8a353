import type { DayNumber } from './day'

/** How finely a source dates an event. `interval` when start and end are both given (`a/b`, also open ones). */
export const precisions = [
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
  'interval',
] as const
export type Precision = (typeof precisions)[number]

/**
 * The bounds that an EDTF value puts on an event, as inclusive day numbers.
 *
 * The event lies within [earliest, latest]; null is an open end (`1994/..` has latest null). For an interval the start
 * lies within [earliest, latestStart] and the end within [earliestEnd, latest]; the stretch latestStart … earliestEnd is
 * certain (drawn solid) and what lies outside it is possible (drawn dashed). For a single instant of coarse precision
 * (`2022-02`) nothing is certain: latestStart = latest and earliestEnd = earliest, so latestStart > earliestEnd.
 * For a single day all four are equal.
 */
export interface Extent {
  earliest: DayNumber | null
  latestStart: DayNumber | null
  earliestEnd: DayNumber | null
  latest: DayNumber | null
  precision: Precision
  /** EDTF `~` or `%` anywhere in the value. */
  approximate: boolean
  /** EDTF `?` or `%` anywhere in the value. */
  uncertain: boolean
}
