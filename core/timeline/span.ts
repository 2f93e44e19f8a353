import type { EventSummary } from '../archive/records'
import type { Extent } from '../chronology/extent'

/**
 * An extent as a stretch of continuous time, in days since 1970-01-01 with day d filling [d, d + 1). Open ends are
 * ±Infinity. `solid` is the stretch that is certain, null when nothing is.
 */
export interface Span {
  from: number
  to: number
  solid: readonly [from: number, to: number] | null
}

/** What of the picture's time an extent takes up. */
export function spanOf(extent: Extent): Span {
  const from = extent.earliest ?? Number.NEGATIVE_INFINITY
  const to = extent.latest === null ? Number.POSITIVE_INFINITY : extent.latest + 1
  const solidFrom =
    extent.latestStart ?? (extent.earliest === null ? Number.NEGATIVE_INFINITY : extent.earliest)
  const solidTo = extent.earliestEnd === null ? to : extent.earliestEnd + 1
  if (extent.precision !== 'interval' && extent.precision !== 'day') return { from, to, solid: null }
  return { from, to, solid: solidFrom < solidTo ? [solidFrom, solidTo] : null }
}

/** Day on which an event begins, or ends when nothing else is known. */
export const beginningOf = ({ extent }: EventSummary): number => extent.earliest ?? extent.latest ?? 0
