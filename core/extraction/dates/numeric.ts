import { daysInMonth, isoFromDay } from '@/core/chronology/day'
import { dayFromHijri } from '@/core/chronology/hijri'
import { edtfDay } from './edtf-forms'
import type { Stretch } from './stretch'

export interface NumericDate {
  /** Null for a date that does not exist: it is stepped over. */
  edtf: string | null
  rule: string
  /** Token after the date. */
  to: number
}

const separators = new Set(['/', '-', '.', '\\'])

/** `2022/12/19`, `19-12-2022`, `12/25/2022` (month first only where day first is impossible), `2022-12-19T10:00`. */
export function numericDate(tokens: Stretch, i: number, dayFirst: boolean): NumericDate | null {
  if (!tokens.isMark(i + 1) || !tokens.isNumber(i + 2) || !tokens.isNumber(i + 4)) return null
  const separator = tokens.textOf(i + 1)
  if (!separators.has(separator) || separator !== tokens.textOf(i + 3)) return null
  const isGlued = [i + 1, i + 2, i + 3, i + 4].every((at) => tokens.isGlued(at))
  if (!isGlued && (separator === '.' || tokens.opensLine(i + 2) || tokens.opensLine(i + 4))) return null
  // A separator before it makes it a part of an address or of a longer number.
  if (tokens.isGlued(i) && (tokens.isNumber(i - 1) || separators.has(tokens.textOf(i - 1)))) return null
  const to = i + 5
  const continues = tokens.isGlued(to) && separators.has(tokens.textOf(to))
  if (continues && tokens.isGlued(to + 1) && tokens.isNumber(to + 1)) return null
  const none: NumericDate = { edtf: null, rule: 'nonsense', to }
  const [first, second, last] = [tokens.textOf(i), tokens.textOf(i + 2), tokens.textOf(i + 4)]
  const [a, b, c] = [tokens.valueOf(i), tokens.valueOf(i + 2), tokens.valueOf(i + 4)]
  if (first.length === 4) return made(a, b, c, 'ymd-numeric', to) ?? none
  if (last.length !== 4 || first.length > 2 || second.length > 2) return null
  const dmy = made(c, b, a, 'dmy-numeric', to)
  const mdy = made(c, a, b, 'mdy-numeric', to)
  return (dayFirst ? (dmy ?? mdy) : (mdy ?? dmy)) ?? none
}

/** Years that an all-numeric date can only mean in the Islamic calendar. */
const hijriYears = { first: 1380, last: 1520 }

function made(year: number, month: number, day: number, rule: string, to: number): NumericDate | null {
  // a number too long to be one has no value
  if (!Number.isInteger(month) || !Number.isInteger(day)) return null
  if (year >= hijriYears.first && year <= hijriYears.last) {
    const date = dayFromHijri(year, month, day)
    return date === null ? null : { edtf: `${isoFromDay(date)}~`, rule: `hijri-${rule}`, to }
  }
  if (year < 1000 || year > 2199 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { edtf: edtfDay(year, month, day), rule, to }
}
