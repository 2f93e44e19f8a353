import { addDays, civilFromDay, type DayNumber } from './day'
import type { Extent } from './extent'

/** A calendar date of which only what is known is given. */
export interface KnownParts {
  year: number
  month?: number
  day?: number
}

type Finest = 'day' | 'month' | 'year'

const beginsYear = (day: DayNumber) => {
  const { month, day: ofMonth } = civilFromDay(day)
  return month === 1 && ofMonth === 1
}
const beginsMonth = (day: DayNumber) => civilFromDay(day).day === 1

/** What is known of an end that lies between two days: whole years are no days. Of an unknown bound nothing is concluded. */
function finestOf(first: DayNumber | null, last: DayNumber | null): Finest {
  if (first !== null && first === last) return 'day'
  const bounds = [first, last && addDays(last, 1)].filter((bound) => bound !== null)
  if (bounds.every(beginsYear)) return 'year'
  return bounds.every(beginsMonth) ? 'month' : 'day'
}

function finestOfPrecision({ precision }: Extent): Finest | null {
  if (precision === 'interval') return null
  if (precision === 'day') return 'day'
  return precision === 'month' || precision === 'season' ? 'month' : 'year'
}

function partsOf(day: DayNumber, finest: Finest): KnownParts {
  const civil = civilFromDay(day)
  if (finest === 'day') return civil
  return finest === 'month' ? { year: civil.year, month: civil.month } : { year: civil.year }
}

/**
 * When something begins and ends, for formats that have numbers for year, month and day: never finer than the source, so
 * `1994/..` begins in the year 1994 and not on its first day. An end that is open is null; of a season the first and the
 * last month are given, of a decade the years.
 */
export function knownEnds(extent: Extent): { start: KnownParts | null; end: KnownParts | null } {
  const { earliest, latestStart, earliestEnd, latest } = extent
  const given = finestOfPrecision(extent)
  return {
    start: earliest === null ? null : partsOf(earliest, given ?? finestOf(earliest, latestStart)),
    end: latest === null ? null : partsOf(latest, given ?? finestOf(earliestEnd, latest)),
  }
}
