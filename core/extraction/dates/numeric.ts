import { daysInMonth, isoFromDay } from '@/core/chronology/day'
import { dayFromHijri } from '@/core/chronology/hijri'
import { edtfDay } from './edtf-forms'
import type { Token } from './tokens'

export interface NumericDate {
  /** Null for a date that does not exist: it is stepped over. */
  edtf: string | null
  rule: string
  /** Token after the date. */
  to: number
}

const separators = new Set(['/', '-', '.', '\\'])

/** `2022/12/19`, `19-12-2022`, `12/25/2022` (month first only where day first is impossible), `2022-12-19T10:00`. */
export function numericDate(tokens: readonly Token[], i: number, dayFirst: boolean): NumericDate | null {
  const [a, s1, b, s2, c] = tokens.slice(i, i + 5)
  if (!a || !s1 || !b || !s2 || !c) return null
  if (a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number') return null
  if (!separators.has(s1.text) || s1.text !== s2.text) return null
  if (![s1, b, s2, c].every((token) => token.glued) && (s1.text === '.' || b.newline || c.newline))
    return null
  // A separator before it makes it a part of an address or of a longer number.
  const before = tokens[i - 1]
  if (a.glued && before && (before.kind === 'number' || separators.has(before.text))) return null
  const after = tokens[i + 5]
  if (after?.glued && separators.has(after.text) && tokens[i + 6]?.glued && tokens[i + 6]?.kind === 'number')
    return null
  const to = i + 5
  const none: NumericDate = { edtf: null, rule: 'nonsense', to }
  if (a.text.length === 4) return made(a.value, b.value, c.value, 'ymd-numeric', to) ?? none
  if (c.text.length !== 4 || a.text.length > 2 || b.text.length > 2) return null
  const dmy = made(c.value, b.value, a.value, 'dmy-numeric', to)
  const mdy = made(c.value, a.value, b.value, 'mdy-numeric', to)
  return (dayFirst ? (dmy ?? mdy) : (mdy ?? dmy)) ?? none
}

/** Years that an all-numeric date can only mean in the Islamic calendar. */
const hijriYears = { first: 1380, last: 1520 }

function made(year: number, month: number, day: number, rule: string, to: number): NumericDate | null {
  if (year >= hijriYears.first && year <= hijriYears.last) {
    const date = dayFromHijri(year, month, day)
    return date === null ? null : { edtf: `${isoFromDay(date)}~`, rule: `hijri-${rule}`, to }
  }
  if (year < 1000 || year > 2199 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return { edtf: edtfDay(year, month, day), rule, to }
}
