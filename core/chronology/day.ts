declare const dayBrand: unique symbol

/**
 * A calendar day as an integer: days since 1970-01-01 in the proleptic Gregorian calendar (negative before it).
 * Fits Postgres `int4` for some five million years either way. Never a JavaScript Date: a day has no time zone.
 */
export type DayNumber = number & { readonly [dayBrand]: true }

/** A civil date of the proleptic Gregorian calendar. `year` is astronomical (0 is 1 BCE), `month` 1–12, `day` 1–31. */
export interface CivilDate {
  year: number
  month: number
  day: number
}

/** Takes an integer that is already known to be a day number (a database column, a stored value). */
export function toDayNumber(value: number): DayNumber {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a day number: ${value}`)
  return value as DayNumber // oxlint-disable-line typescript/no-unsafe-type-assertion -- the one place where the brand is given
}

/**
 * Day number of a civil date; out-of-range months and days carry over, as in `dayFromCivil(2022, 13, 1)` = 2023-01-01.
 * Method: H. Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil).
 */
export function dayFromCivil(year: number, month: number, day: number): DayNumber {
  const monthIndex = month - 1
  const y0 = year + Math.floor(monthIndex / 12)
  const m = (((monthIndex % 12) + 12) % 12) + 1
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5)
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return toDayNumber(era * 146097 + dayOfEra - 719468 + (day - 1))
}

/** Civil date of a day number; inverse of `dayFromCivil` (H. Hinnant, civil_from_days). */
export function civilFromDay(day: DayNumber): CivilDate {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** `addDays(day, -1)` is the day before. */
export function addDays(day: DayNumber, count: number): DayNumber {
  return toDayNumber(day + count)
}

/** Days in a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  return dayFromCivil(year, month + 1, 1) - dayFromCivil(year, month, 1)
}

const two = (value: number) => (value < 10 ? `0${value}` : String(value))
const four = (value: number) => (value >= 1000 ? String(value) : String(value).padStart(4, '0'))

/** As many days as an article and its neighbours speak of; each remembered where its last bits put it. */
const memory = 1 << 10
const rememberedDays = new Float64Array(memory).fill(Number.NaN)
const rememberedTexts: string[] = Array.from({ length: memory }, () => '')

/** `2022-12-19`; years outside 0–9999 in EDTF's long form (`Y-12000`) are the caller's business: they keep all digits. */
export function isoFromDay(day: DayNumber): string {
  const slot = day & (memory - 1)
  if (rememberedDays[slot] === day) return rememberedTexts[slot] ?? ''
  const { year, month, day: d } = civilFromDay(day)
  rememberedDays[slot] = day
  return (rememberedTexts[slot] = `${year < 0 ? '-' : ''}${four(Math.abs(year))}-${two(month)}-${two(d)}`)
}

/** The number that `count` digits at an offset make; NaN where anything else stands among them. */
export function digitsAt(text: string, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Day number of an ISO 8601 calendar date `YYYY-MM-DD`, or null when the string is none or the day does not exist. */
export function dayFromIso(iso: string): DayNumber | null {
  const [sign, dash] = [iso.startsWith('-') ? 1 : 0, iso.length - '-MM-DD'.length]
  if (dash - sign < 4 || iso[dash] !== '-' || iso[dash + 3] !== '-') return null
  const size = digitsAt(iso, sign, dash - sign)
  const [year, month, day] = [sign ? -size : size, digitsAt(iso, dash + 1, 2), digitsAt(iso, dash + 4, 2)]
  if (Number.isNaN(year) || !(month >= 1 && month <= 12)) return null
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null
  return dayFromCivil(year, month, day)
}
