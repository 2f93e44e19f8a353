import { civilFromDay, dayFromCivil, daysInMonth, isoFromDay, weekdayOf } from '@/core/chronology/day'
import type { Context, Reading } from './context'
import { edtfDay, edtfMonth, edtfYear } from './edtf-forms'
import type { Sense } from './lexicon'
import type { Captures } from './match'

/** How far ahead, in days, a day without a year may lie after a verb of speech. */
const nearAhead = 60
/** The same where nothing shows the tense, and for a day that something lasts until or is done by. */
const farAhead = 120

/** The same whatever the tense. */
const soon = 21

/** A day without a year that may be so near to publication belongs to no history told before it. */
const recent = 31

interface Year {
  year: number
  anchor: string | null
}

/** The year that the phrase itself gives: written, with an era, or as "of last year". */
export function yearOf(captures: Captures, context: Context): Year | null {
  const written = captures.E ?? captures.Y
  if (written && captures.era)
    return { year: captures.era.value < 0 ? 1 - written.value : written.value, anchor: null }
  if (captures.Y) return { year: captures.Y.value, anchor: null }
  if (captures.definiteUnit && context.published !== null)
    return { year: civilFromDay(context.published).year, anchor: isoFromDay(context.published) }
  const told = captures.narrativeShift ?? captures.same
  if (told && captures.yearNoun && context.narrative)
    return { year: context.narrative.year + told.value, anchor: context.narrative.edtf }
  const shift = captures.shift ?? captures.demonstrative ?? captures.narrativeShift
  if (shift && captures.yearNoun && context.published !== null)
    return { year: civilFromDay(context.published).year + shift.value, anchor: isoFromDay(context.published) }
  return null
}

/** Year of a month (and day) that is named without one: the nearest one that fits the tense. */
function impliedYear(month: number, day: number | null, captures: Captures, context: Context): Year | null {
  const told =
    context.narrativeYear === null || (context.narrative?.year ?? 0) > context.narrativeYear
      ? null
      : { year: context.narrativeYear, anchor: edtfYear(context.narrativeYear) }
  if (context.published === null) return told
  const { published } = context
  const anchor = isoFromDay(published)
  const now = civilFromDay(published)
  const start = (year: number) => dayFromCivil(year, month, day ?? 1)
  const weekday = captures.weekday ?? captures.weekdayShort
  if (weekday && day !== null) {
    const years = [now.year, now.year - 1, now.year + 1]
    const fitting = years.find((year) => weekdayOf(start(year)) === weekday.value)
    if (fitting !== undefined) return { year: fitting, anchor }
  }
  if (captures.narrativeShift && context.narrative)
    return {
      year: context.narrative.year + yearsTo(month, captures.narrativeShift.value, context.narrative.month),
      anchor: context.narrative.edtf,
    }
  const shift = captures.shift?.value ?? null
  if (shift !== null) {
    const passed = day === null ? month <= now.month : start(now.year) <= published
    if (shift < 0) {
      const before = day === null ? month < now.month : start(now.year) < published
      return { year: now.year - (before ? 0 : 1), anchor }
    }
    return { year: now.year + (shift > 0 && passed ? 1 : 0), anchor }
  }
  const tense = context.tense()
  const distance = (year: number) => Math.abs(start(year) - published)
  const nearest = [now.year - 1, now.year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a), now.year)
  const isRecent = context.isCarried && distance(nearest) <= recent
  if (told && !isRecent && tense !== 'future' && tense !== 'upcoming') {
    // "In March 2018 … regulators closed the inquiry in January": the telling moves on, into the next year
    const { narrative } = context
    const passed = narrative?.year === told.year && narrative.month !== null && month < narrative.month
    const next = { ...told, year: told.year + 1 }
    if (passed && start(next.year) <= published) return next
    if (start(told.year) <= published) return told
  }
  if (tense === 'projected' && !context.isLimit) return { year: nearest, anchor }
  if (tense === 'future' || tense === 'upcoming' || tense === 'projected') {
    const passed = day === null ? month < now.month : start(now.year) < published
    return { year: now.year + (passed ? 1 : 0), anchor }
  }
  const comes = start(nearest) > published
  if (!comes) return { year: nearest, anchor }
  // a day of a year ago is told with its year: "decided to meet on May 2" in April
  if (day !== null && distance(nearest) <= soon) return { year: nearest, anchor }
  const isOpen = day !== null || tense === null || context.isSaid
  const mayCome = context.isLimit || (tense !== 'past' && isOpen)
  const near =
    distance(nearest) <= (context.isLimit || (tense === null && day !== null) ? farAhead : nearAhead)
  return { year: mayCome && near ? nearest : nearest - 1, anchor }
}

/** Years from a date in month `from` to "the following", "that", "the previous" `month` (`shift` 1, 0, −1). */
function yearsTo(month: number, shift: number, from: number | null): number {
  if (from === null || shift === 0) return 0
  return shift > 0 ? (month <= from ? 1 : 0) : month >= from ? -1 : 0
}

/**
 * Reads a day, two days, a month, two months, a year (of an era, or counted from another): as fine as the words, no finer.
 * Null for days that do not exist and where no year can be known.
 */
export function readCalendar(captures: Captures, context: Context): Reading | null {
  const { holiday } = captures
  const month =
    captures.month ?? captures.monthShort ?? (holiday && part(holiday, Math.floor(holiday.value / 100)))
  const month2 = captures.month2 ?? captures.monthShort2
  const day = captures.D ?? captures.ordinal ?? (holiday && part(holiday, holiday.value % 100))
  const lastDay = captures.D3 ?? captures.D2 ?? captures.ordinal2
  const stated = yearOf(captures, context)
  if (!month) return stated && readYear(stated, captures)
  const known = stated ?? impliedYear(month.value, day?.value ?? null, captures, context)
  if (!known) return null
  const { year, anchor } = known
  if (!day) {
    if (!month2) return { edtf: edtfMonth(year, month.value), anchor }
    const wraps = month2.value < month.value
    const first = wraps && stated ? year - 1 : year
    return {
      edtf: `${edtfMonth(first, month.value)}/${edtfMonth(wraps ? first + 1 : first, month2.value)}`,
      anchor,
    }
  }
  if (day.value > daysInMonth(year, month.value)) return null
  const first = edtfDay(year, month.value, day.value)
  if (!lastDay) return { edtf: first, anchor }
  if (lastDay.value > daysInMonth(year, month.value) || lastDay.value <= day.value) return null
  const last = edtfDay(year, month.value, lastDay.value)
  // «27 و28 و29» are three days in a row, «7 و9 و12» are not
  const middle = captures.D3 && captures.D2
  const apart =
    captures.and !== undefined && lastDay.value > day.value + (middle ? 2 : 1) && !captures.between
  if (!apart) return { edtf: `${first}/${last}`, anchor }
  const days = middle ? [first, edtfDay(year, month.value, middle.value), last] : [first, last]
  return { edtf: `{${days.join()}}`, anchor }
}

const part = (sense: Sense, value: number): Sense => ({ ...sense, value })

/** A year, alone or with the last digits of the one that ends a season (`2022/23`) or of a month (`2022-03`). */
function readYear({ year, anchor }: Year, captures: Captures): Reading | null {
  const { T } = captures
  if (!T) return { edtf: edtfYear(year), anchor }
  if (T.value === (year + 1) % 100) return { edtf: `${edtfYear(year)}/${edtfYear(year + 1)}`, anchor }
  if (T.value > year % 100)
    return { edtf: `${edtfYear(year)}/${edtfYear(year - (year % 100) + T.value)}`, anchor }
  return T.value <= 12 && captures['-'] ? { edtf: edtfMonth(year, T.value), anchor } : null
}

/** `the first week of March`: the month, which is as fine as EDTF can say. */
export function readCoarse(captures: Captures, context: Context): Reading | null {
  const kept = Object.entries(captures).filter(([name]) => name !== 'ordinal' && name !== 'D')
  return readCalendar(Object.fromEntries(kept), context)
}
