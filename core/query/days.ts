import { dayFromCivil, dayFromIso, daysInMonth, type DayNumber } from '../chronology/day'

const partialDate = /^(-?\d{4,7})(?:-(\d{2}))?$/
const longestYear = 5_000_000

/**
 * First and last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (years may be negative or longer, up to five million), or null
 * when the text is none of them or the day does not exist.
 */
export function daysOfPartialDate(text: string): { first: DayNumber; last: DayNumber } | null {
  const [, yearDigits, monthDigits] = partialDate.exec(text) ?? []
  if (yearDigits === undefined) {
    const day = text.length <= 14 ? dayFromIso(text) : null
    return day === null || Math.abs(day) > longestYear * 366 ? null : { first: day, last: day }
  }
  const year = Number(yearDigits)
  if (Math.abs(year) > longestYear) return null
  if (monthDigits === undefined) return { first: dayFromCivil(year, 1, 1), last: dayFromCivil(year, 12, 31) }
  const month = Number(monthDigits)
  if (month < 1 || month > 12) return null
  return { first: dayFromCivil(year, month, 1), last: dayFromCivil(year, month, daysInMonth(year, month)) }
}
