import { dayFromCivil, daysInMonth, type DayNumber } from './day'
import type { Extent, Precision } from './extent'

/** Thrown for a string that is no EDTF value, or one whose year lies outside what a day number can hold. */
export class EdtfError extends Error {
  constructor(value: string, why: string) {
    super(`Not an EDTF date: "${value.slice(0, 80)}" (${why})`)
    this.name = 'EdtfError'
  }
}

interface Bounds {
  first: DayNumber
  last: DayNumber
  precision: Precision
}

const widestYear = 5_000_000

/**
 * Months of ISO 8601-2 season codes as [first month, months]. 21–24 and 25–28 are northern, 29–32 southern seasons in
 * meteorological months (spring March–May, winter December–February of the next year); 33–36 quarters, 37–39
 * quadrimesters, 40–41 semesters. ISO 8601-2 itself gives the seasons no months.
 */
function seasonMonths(code: number): readonly [first: number, months: number] | null {
  if (code >= 21 && code <= 28) return [3 + ((code - 21) % 4) * 3, 3]
  if (code >= 29 && code <= 32) return [9 + (code - 29) * 3, 3]
  if (code >= 33 && code <= 36) return [1 + (code - 33) * 3, 3]
  if (code >= 37 && code <= 39) return [1 + (code - 37) * 4, 4]
  if (code === 40 || code === 41) return [1 + (code - 40) * 6, 6]
  return null
}

function spanOfMonths(year: number, month: number, months: number): readonly [DayNumber, DayNumber] {
  const lastMonth = month + months - 1
  const lastYear = year + Math.floor((lastMonth - 1) / 12)
  const lastInYear = ((lastMonth - 1) % 12) + 1
  return [dayFromCivil(year, month, 1), dayFromCivil(lastYear, lastInYear, daysInMonth(lastYear, lastInYear))]
}

const yearPrecision: readonly Precision[] = ['year', 'decade', 'century', 'millennium', 'millennium']

function spanOfYears(from: number, to: number, unknownDigits: number): Bounds {
  return {
    first: dayFromCivil(from, 1, 1),
    last: dayFromCivil(to, 12, 31),
    precision: yearPrecision[Math.min(unknownDigits, 4)] ?? 'millennium',
  }
}

const longYear = /^Y(-?\d{1,12})(?:E(\d{1,2}))?(?:S(\d{1,2}))?$/
const shortYearSignificant = /^(-?\d{4})S(\d)$/

function boundsOfLongYear(text: string, whole: string): Bounds | null {
  const match = longYear.exec(text) ?? shortYearSignificant.exec(text)
  if (!match) return null
  const long = text.startsWith('Y')
  const year = Number(match[1]) * 10 ** Number((long ? match[2] : undefined) ?? 0)
  if (Math.abs(year) > widestYear) throw new EdtfError(whole, 'year out of range')
  const significant = long ? match[3] : match[2]
  if (significant === undefined) return spanOfYears(year, year, 0)
  const digits = String(Math.abs(year)).length
  const unknown = Math.max(0, digits - Number(significant))
  const step = 10 ** unknown
  const floor = Math.floor(Math.abs(year) / step) * step
  return year < 0
    ? spanOfYears(-floor - step + 1, -floor, unknown)
    : spanOfYears(floor, floor + step - 1, unknown)
}

const calendar = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/

const possible = (digits: string, low: number, high: number) => {
  const all: number[] = []
  for (let n = low; n <= high; n++) {
    const text = String(n).padStart(2, '0')
    if ((digits[0] === 'X' || digits[0] === text[0]) && (digits[1] === 'X' || digits[1] === text[1]))
      all.push(n)
  }
  return all
}

function boundsOfComponent(component: string, whole: string): Bounds {
  const text = component.replace(/[~?%]/g, '')
  const long = boundsOfLongYear(text, whole)
  if (long) return long
  const match = calendar.exec(text)
  if (!match) throw new EdtfError(whole, 'unknown form')
  const [, sign = '', digits = '', monthDigits, dayDigits] = match
  const low = Number(digits.replaceAll('X', '0'))
  const high = Number(digits.replaceAll('X', '9'))
  const [from, to] = sign ? [-high, -low] : [low, high]
  const unknownYears = digits.split('X').length - 1
  const years = spanOfYears(from, to, unknownYears)
  if (monthDigits === undefined) return years
  if (dayDigits === undefined && !monthDigits.includes('X') && Number(monthDigits) >= 21) {
    const season = seasonMonths(Number(monthDigits))
    if (!season) throw new EdtfError(whole, 'no such season')
    const precision = unknownYears > 0 ? years.precision : 'season'
    return { first: spanOfMonths(from, ...season)[0], last: spanOfMonths(to, ...season)[1], precision }
  }
  const months = possible(monthDigits, 1, 12)
  const [firstMonth, lastMonth] = [months[0], months.at(-1)]
  if (firstMonth === undefined || lastMonth === undefined) throw new EdtfError(whole, 'no such month')
  const coarser = unknownYears > 0 ? years.precision : monthDigits.includes('X') ? 'year' : null
  if (dayDigits === undefined) {
    return {
      first: dayFromCivil(from, firstMonth, 1),
      last: dayFromCivil(to, lastMonth, daysInMonth(to, lastMonth)),
      precision: coarser ?? 'month',
    }
  }
  const firstDay = possible(dayDigits, 1, daysInMonth(from, firstMonth))[0]
  const lastDay = possible(dayDigits, 1, daysInMonth(to, lastMonth)).at(-1)
  if (firstDay === undefined || lastDay === undefined) throw new EdtfError(whole, 'no such day')
  return {
    first: dayFromCivil(from, firstMonth, firstDay),
    last: dayFromCivil(to, lastMonth, lastDay),
    precision: coarser ?? (dayDigits.includes('X') ? 'month' : 'day'),
  }
}

const qualified = /^[~?%]?(?:Y?-?[\dX]+(?:E\d+)?(?:S\d+)?)[~?%]?(?:-[~?%]?[\dX]{2}[~?%]?){0,2}$/

function bounds(component: string, whole: string): Bounds {
  if (!qualified.test(component)) throw new EdtfError(whole, 'unknown form')
  return boundsOfComponent(component, whole)
}

/** Bounds of `[a,b..c]` (one of) and `{a,b..c}` (all of): the hull of their members. */
function boundsOfSet(value: string): Extent {
  const members = value
    .slice(1, -1)
    .split(/,|\.\./)
    .map((member) => member.trim())
  const open = { start: members[0] === '', end: members.at(-1) === '' }
  const parts = members.filter((member) => member !== '').map((member) => bounds(member, value))
  const first = parts.reduce<Bounds | null>((a, b) => (a && a.first <= b.first ? a : b), null)
  const last = parts.reduce<Bounds | null>((a, b) => (a && a.last >= b.last ? a : b), null)
  if (!first || !last) throw new EdtfError(value, 'an empty set')
  const earliest = open.start ? null : first.first
  const latest = open.end ? null : last.last
  return {
    earliest,
    latest,
    latestStart: latest,
    earliestEnd: earliest,
    precision: 'interval',
    ...marks(value),
  }
}

const marks = (value: string) => ({
  approximate: /[~%]/.test(value),
  uncertain: /[?%]/.test(value),
})

const isOpen = (text: string) => text === '' || text === '..'

/**
 * Bounds of an EDTF value, ISO 8601-2 levels 0–2: calendar dates, seasons, unspecified digits (`199X` a decade, `19XX` a
 * century), qualifiers, long years, sets, and intervals of any of these; an end that is open (`..`) or unknown (empty) is
 * null. Years are astronomical (`0000` is 1 BCE, `-0043` is 44 BCE). Clock times are not read.
 * @throws {EdtfError} on anything else, on days that do not exist, and on intervals that end before they start.
 */
export function extentOfEdtf(edtf: string): Extent {
  if (/^\[.*\]$|^\{.*\}$/.test(edtf)) return boundsOfSet(edtf)
  const ends = edtf.split('/')
  if (ends.length > 2) throw new EdtfError(edtf, 'more than one slash')
  const [startText = '', endText] = ends
  if (endText === undefined) {
    const { first, last, precision } = bounds(startText, edtf)
    return { earliest: first, latestStart: last, earliestEnd: first, latest: last, precision, ...marks(edtf) }
  }
  const start = isOpen(startText) ? null : bounds(startText, edtf)
  const end = isOpen(endText) ? null : bounds(endText, edtf)
  if (!start && !end) throw new EdtfError(edtf, 'no end is given')
  if (start && end && start.first > end.last) throw new EdtfError(edtf, 'ends before it starts')
  return {
    earliest: start?.first ?? null,
    latestStart: start?.last ?? null,
    earliestEnd: end?.first ?? null,
    latest: end?.last ?? null,
    precision: 'interval',
    ...marks(edtf),
  }
}

/** Whether `extentOfEdtf` reads it. */
export function isEdtf(value: string): boolean {
  try {
    extentOfEdtf(value)
    return true
  } catch (error) {
    if (error instanceof EdtfError) return false
    throw error
  }
}
