import { civilFromDay, dayFromCivil, toDayNumber, weekdayOf, type DayNumber } from './day'

/** Calendar units in which time is cut into cells without gaps, finest first. Weeks begin on Monday (ISO 8601). */
export const grains = ['day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'] as const
export type Grain = (typeof grains)[number]

const monthsOf = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 } as const

/**
 * Serial number of the cell of a grain that holds the day: days and weeks count from 1970-01-01 and the Monday before it,
 * the others from the astronomical year 0, so that a decade is 1990–1999, a century 1900–1999, a quarter January–March.
 */
export function cellAt(day: DayNumber, grain: Grain): number {
  if (grain === 'day') return day
  if (grain === 'week') return (day - weekdayOf(day) + 4) / 7
  const { year, month } = civilFromDay(day)
  return Math.floor((year * 12 + month - 1) / monthsOf[grain])
}

/** First day of the cell with this serial number; that of the next number is where it ends. */
export function cellStart(cell: number, grain: Grain): DayNumber {
  if (grain === 'day') return toDayNumber(cell)
  if (grain === 'week') return toDayNumber(cell * 7 - 3)
  return dayFromCivil(0, cell * monthsOf[grain] + 1, 1)
}

/** Days of the shortest cell of each grain but the coarsest. */
const shortest = [1, 7, 28, 90, 365, 3652, 36_524]

/** The finest grain whose cells are all at least as long as so many days, or the coarsest. */
export function grainOfLength(days: number): Grain {
  let index = 0
  while (index < shortest.length && !(days <= (shortest[index] ?? 0))) index++
  return grains[index] ?? 'millennium'
}
