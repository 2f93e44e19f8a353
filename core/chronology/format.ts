import type { Locale, MonthNames } from '../query/view'
import { civilFromDay, toDayNumber, type DayNumber } from './day'
import type { Extent } from './extent'
import { monthNamesOf } from './month-names'

/** Whose words dates are written in. */
export interface DateStyle {
  locale: Locale
  months: MonthNames
}

interface Phrases {
  seasons: readonly string[]
  quarter: (n: number) => string
  half: (n: number) => string
  since: (text: string) => string
  until: (text: string) => string
  about: (text: string) => string
  doubtful: (text: string) => string
  beforeChrist: (year: number) => string
  decade: (year: number) => string
  century: (n: number, beforeChrist: boolean) => string
  between: (from: string, to: string) => string
  unknown: string
}

const ordinal = (n: number) => {
  const tail = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${tail}`
}

const phrases: Record<Locale, Phrases> = {
  ar: {
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    quarter: (n) => `الربع ${['الأول', 'الثاني', 'الثالث', 'الرابع'][n - 1] ?? n} من`,
    half: (n) => `النصف ${n === 1 ? 'الأول' : 'الثاني'} من`,
    since: (text) => `منذ ${text}`,
    until: (text) => `حتى ${text}`,
    about: (text) => `نحو ${text}`,
    doubtful: (text) => `${text} (؟)`,
    beforeChrist: (year) => `${year} ق.م`,
    decade: (year) => `عقد ${year}`,
    century: (n, before) => `القرن ${n}${before ? ' ق.م' : ''}`,
    between: (from, to) => `بين ${from} و${to}`,
    unknown: 'تاريخ غير معروف',
  },
  en: {
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    quarter: (n) => `${ordinal(n)} quarter of`,
    half: (n) => `${n === 1 ? 'first' : 'second'} half of`,
    since: (text) => `since ${text}`,
    until: (text) => `until ${text}`,
    about: (text) => `about ${text}`,
    doubtful: (text) => `${text} (?)`,
    beforeChrist: (year) => `${year} BC`,
    decade: (year) => `${year}s`,
    century: (n, before) => `${ordinal(n)} century${before ? ' BC' : ''}`,
    between: (from, to) => `between ${from} and ${to}`,
    unknown: 'date unknown',
  },
}

/** A year as readers write it: `2022`, `44 BC`, `44 ق.م` (astronomical year −43). */
export function formatYear(year: number, locale: Locale): string {
  return year > 0 ? String(year) : phrases[locale].beforeChrist(1 - year)
}

interface Part {
  year: string
  /** Month or season. */
  middle: string | null
  day: number | null
}

const join = (...words: (string | number | null)[]) => words.filter((word) => word !== null).join(' ')
const write = (part: Part) => join(part.day, part.middle, part.year)

function partOfDay(day: DayNumber, style: DateStyle): Part {
  const civil = civilFromDay(day)
  return {
    year: formatYear(civil.year, style.locale),
    middle: monthNamesOf(style.locale, style.months)[civil.month - 1] ?? null,
    day: civil.day,
  }
}

/** `19 ديسمبر 2022`, `19 December 2022`. */
export function formatDay(day: DayNumber, style: DateStyle): string {
  return write(partOfDay(day, style))
}

const calendar = /^(-?\d{4,}|Y-?\d+)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/

function seasonWords(code: number, words: Phrases): string | null {
  if (code >= 21 && code <= 32) return words.seasons[(code - 21) % 4] ?? null
  if (code >= 33 && code <= 36) return words.quarter(code - 32)
  if (code === 40 || code === 41) return words.half(code - 39)
  return null
}

/** One EDTF date without qualifiers, or null when it is of a form that only its bounds can tell. */
function partOfEdtf(component: string, style: DateStyle): Part | null {
  const words = phrases[style.locale]
  const text = component.replace(/[~?%]/g, '')
  const decade = /^(\d{3})X$/.exec(text)
  if (decade) return { year: words.decade(Number(decade[1]) * 10), middle: null, day: null }
  const century = /^(-?)(\d{2})XX$/.exec(text)
  if (century) {
    return { year: words.century(Number(century[2]) + 1, century[1] === '-'), middle: null, day: null }
  }
  const match = calendar.exec(text)
  if (!match) return null
  const year = formatYear(Number((match[1] ?? '').replace('Y', '')), style.locale)
  const month = match[2] === undefined || match[2] === 'XX' ? null : Number(match[2])
  if (month === null) return match[3] === undefined ? { year, middle: null, day: null } : null
  if (month > 12) {
    const season = seasonWords(month, words)
    return season === null ? null : { year, middle: season, day: null }
  }
  const name = monthNamesOf(style.locale, style.months)[month - 1]
  if (name === undefined) return null
  const day = match[3] === undefined || match[3] === 'XX' ? null : Number(match[3])
  return { year, middle: name, day }
}

/** `18 – 19 December 2022`: what both ends share is written once. */
function writeRange(from: Part, to: Part): string {
  if (write(from) === write(to)) return write(to)
  if (from.year !== to.year || from.middle === null) return `${write(from)} – ${write(to)}`
  if (from.middle === to.middle && from.day !== null && to.day !== null) return `${from.day} – ${write(to)}`
  return `${join(from.day, from.middle)} – ${write(to)}`
}

function fromBounds(extent: Extent, style: DateStyle): string {
  const words = phrases[style.locale]
  const from = extent.earliest === null ? null : partOfDay(extent.earliest, style)
  const to = extent.latest === null ? null : partOfDay(extent.latest, style)
  if (from && to) return writeRange(from, to)
  if (from) return words.since(write(from))
  return to ? words.until(write(to)) : words.unknown
}

function body(extent: Extent, edtf: string, style: DateStyle): string {
  const words = phrases[style.locale]
  if (/^[[{]/.test(edtf)) {
    const { earliest, latest } = extent
    if (earliest === null || latest === null || earliest === latest) return fromBounds(extent, style)
    return words.between(formatDay(earliest, style), formatDay(latest, style))
  }
  const [start = '', end] = edtf.split('/')
  const from = partOfEdtf(start, style)
  if (end === undefined) return from ? write(from) : fromBounds(extent, style)
  const to = partOfEdtf(end, style)
  if (from && to) return writeRange(from, to)
  if (from && (end === '' || end === '..')) return words.since(write(from))
  if (to && (start === '' || start === '..')) return words.until(write(to))
  return fromBounds(extent, style)
}

/**
 * A date as its reader writes it, never finer than its source: `19 ديسمبر 2022`, `شباط 2022`, `منذ 1994`,
 * `summer – autumn 2022`, `about 1994`. The EDTF string gives the form, the extent the fallback for rare forms.
 */
export function formatExtent(extent: Extent, edtf: string, style: DateStyle): string {
  const words = phrases[style.locale]
  const text = body(extent, edtf, style)
  const about = extent.approximate ? words.about(text) : text
  return extent.uncertain ? words.doubtful(about) : about
}

/** A stretch of days as the reader writes it, ends included: `1 – 19 December 2022`. Fractions are floored. */
export function formatStretch(from: number, to: number, style: DateStyle): string {
  const last = Math.max(from, to)
  return writeRange(
    partOfDay(toDayNumber(Math.floor(from)), style),
    partOfDay(toDayNumber(Math.floor(last)), style),
  )
}
