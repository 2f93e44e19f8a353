import { civilFromDay, dayFromCivil, daysInMonth, isoFromDay, weekdayOf } from '@/core/chronology/day'
import type { Context, Reading } from './context'
import { edtfDay, edtfMonth, edtfYear } from './edtf-forms'
import type { Captures } from './sequence'

/** How far ahead, in days, a day without a year may lie when nothing shows the tense. */
const nearAhead = 45

interface Year {
  year: number
  anchor: string | null
}

/** The year that the phrase itself gives: written, with an era, or as "of last year". */
export function yearOf(captures: Captures, context: Context): Year | null {
  if (captures.E && captures.era) {
    const value = captures.E.value
    return { year: captures.era.value < 0 ? 1 - value : value, anchor: null }
  }
  if (captures.Y) return { year: captures.Y.value, anchor: null }
  if (captures.shift && captures.yearNoun && context.published !== null) {
    return {
      year: civilFromDay(context.published).year + captures.shift.value,
      anchor: isoFromDay(context.published),
    }
  }
  return null
}

/** Year of a month (and day) that is named without one: the nearest one that fits the tense. */
function impliedYear(month: number, day: number | null, captures: Captures, context: Context): Year | null {
  if (context.published === null) {
    return context.narrativeYear === null
      ? null
      : { year: context.narrativeYear, anchor: edtfYear(context.narrativeYear) }
  }
  const anchor = isoFromDay(context.published)
  const now = civilFromDay(context.published)
  const start = (year: number) => dayFromCivil(year, month, day ?? 1)
  const shift = captures.shift && !captures.yearNoun ? captures.shift.value : null
  const weekday = captures.weekday?.value
  if (weekday !== undefined && day !== null) {
    const years = [now.year, now.year - 1, now.year + 1].filter((year) => weekdayOf(start(year)) === weekday)
    if (years[0] !== undefined) return { year: years[0], anchor }
  }
  const tense = shift === null ? context.tense() : shift > 0 ? 'future' : shift < 0 ? 'past' : null
  if (shift === null && tense !== 'future' && context.narrativeYear !== null)
    if (start(context.narrativeYear) <= context.published)
      return { year: context.narrativeYear, anchor: edtfYear(context.narrativeYear) }
  const sameMonth = month === now.month && day === null
  if (tense === 'future' || tense === 'upcoming') {
    const passed =
      day === null ? month < now.month || (shift === 1 && sameMonth) : start(now.year) < context.published
    return { year: now.year + (passed ? 1 : 0), anchor }
  }
  if (shift === -1 && sameMonth) return { year: now.year - 1, anchor }
  if (start(now.year) <= context.published) {
    const wraps = tense === null && day !== null && start(now.year + 1) - context.published <= nearAhead
    return { year: now.year + (wraps ? 1 : 0), anchor }
  }
  if (tense === null && day !== null && start(now.year) - context.published <= nearAhead)
    return { year: now.year, anchor }
  return { year: now.year - 1, anchor }
}

/**
 * Reads `D`, `D2`, `month`, `month2`, `Y` (or a year of an era, or `shift` of a year): as fine as the words, no finer. Null
 * for days that do not exist and where no year can be known.
 */
export function readCalendar(captures: Captures, context: Context): Reading | null {
  const { month, month2 } = captures
  const day = captures.D ?? captures.ordinal
  const lastDay = captures.D2 ?? captures.ordinal2
  const stated = yearOf(captures, context)
  if (!month) return stated && { edtf: edtfYear(stated.year), anchor: stated.anchor }
  const known = stated ?? impliedYear(month.value, day?.value ?? null, captures, context)
  if (!known) return null
  const { year, anchor } = known
  if (!day) {
    if (!month2 || month2.value === month.value) return { edtf: edtfMonth(year, month.value), anchor }
    const first = month2.value < month.value && stated ? year - 1 : year
    const second = month2.value < month.value ? first + 1 : first
    return { edtf: `${edtfMonth(first, month.value)}/${edtfMonth(second, month2.value)}`, anchor }
  }
  if (day.value < 1 || day.value > daysInMonth(year, month.value)) return null
  if (!lastDay) return { edtf: edtfDay(year, month.value, day.value), anchor }
  const last = month2 ?? month
  if (lastDay.value < 1 || lastDay.value > daysInMonth(year, last.value)) return null
  if (dayFromCivil(year, last.value, lastDay.value) <= dayFromCivil(year, month.value, day.value)) return null
  return {
    edtf: `${edtfDay(year, month.value, day.value)}/${edtfDay(year, last.value, lastDay.value)}`,
    anchor,
  }
}
