import { datesIn } from '../dates/scan'
import { storyFrom } from '../dates/story'
import { grammarsFor } from '../dates/grammars'
import { tokenize, type Token } from '../dates/tokens'
import { dayFromCivil, dayFromIso } from '@/core/chronology/day'
import { isAt, unit } from '@/core/text/units'
import type { Span } from '../extraction'
import type { Dateline } from './dateline'
import type { Line } from './lines'
import { agencyNamed } from './agencies'
import { articleWords } from './words'

/** A calendar day that the text gives for its own publication, with the words that give it. */
export interface StatedDay {
  iso: string
  span: Span
  /** The line gives the day in two calendars, between a city and an agency: «الرياض 12 شوال 1442 هـ الموافق 24 مايو 2021 م واس». */
  isDateline: boolean
}

/** Words beside the date that a date line may hold without being known labels: a city, a section. */
const strangers = 2
/** Words more where the line names its agency: «عدن - أ ف ب: 14 تشرين الثاني 2021». */
const agencyWords = 4

/** All dates of a stretch that holds a whole one; a year is written in digits, so that without any there is none. */
function datesOfDay(text: string, start: number, end: number, language: string) {
  if (!holdsDigit(text, start, end)) return []
  const known = language === 'und' ? ['en'] : [language]
  for (const candidate of [...known, language === 'en' ? 'ar' : 'en']) {
    const dates = datesIn(text, start, end, grammarsFor(candidate), storyFrom(null))
    if (dates.some(isWhole)) return dates
  }
  return []
}

const isWhole = ({ edtf }: { edtf: string }) => dayFromIso(edtf) !== null

function holdsDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isAt(text, at, unit.digit)) return true
  return false
}

/** The day in a line that holds nothing but a date, labels, a clock time and perhaps a city; null for any other line. */
export function dayOfDateLine(text: string, line: Line, language: string): StatedDay | null {
  if (line.end - line.start > 160 || (/[.!?؟]$/.test(line.text) && !/\b[ap]\.m\.$/i.test(line.text)))
    return null
  const dates = datesOfDay(text, line.start, line.end, language)
  const day = dates.find(isWhole)
  if (!day) return null
  // the day in another calendar, too, is no stranger
  const isDated = (token: Token) => dates.some(({ start, end }) => token.start >= start && token.end <= end)
  const unknown = tokenize(text, line.start, line.end).filter(
    (token) => token.kind === 'word' && !isDated(token) && !articleWords.dateLine.has(token.text),
  )
  const named = agencyNamed(line.text) === null ? 0 : agencyWords
  if (unknown.length > strangers + named) return null
  const span = { start: day.start, end: day.end, text: day.text }
  return { iso: day.edtf, span, isDateline: dates.length > 1 && unknown.length > 1 }
}

/** The day in a stretch such as a dateline or a print footer. */
export function dayWithin(text: string, start: number, end: number, language: string): StatedDay | null {
  const day = datesOfDay(text, start, end, language).find(isWhole)
  if (!day) return null
  return { iso: day.edtf, span: { start: day.start, end: day.end, text: day.text }, isDateline: false }
}

/** `…/2022/12/19/…`, `…-2022-12-19…` or `…/20221219…` in an address. */
export function dayOfUrl(url: string): string | null {
  const match =
    /(?<!\d)((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(url)
  if (!match) return null
  const iso = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
  return dayFromIso(iso) === null ? null : iso
}

interface Sources {
  text: string
  language: string
  /** From a line of its own. */
  stated: StatedDay | null
  dateline: Dateline | null
  boilerplate: readonly Span[]
  url: string | null
  /** The first sentences of the article. */
  opening: readonly Span[]
}

interface Publication {
  on: string | null
  basis: 'stated' | 'given' | 'inferred' | null
  /** Where the text gives it. */
  span: Span | null
}

/** The day of publication and how it is known: given, a line, the dateline, a footer, the address, the lead; in this order. */
export function publicationOf(sources: Sources, given: string | undefined): Publication {
  const { text, language, dateline } = sources
  const day =
    sources.stated ??
    (dateline && dayWithin(text, dateline.start, dateline.end, language)) ??
    dayOfFooter(text, sources.boilerplate, language)
  if (given !== undefined) return { on: given, basis: 'given', span: day?.iso === given ? day.span : null }
  if (day) return { on: day.iso, basis: 'stated', span: day.span }
  const inferred =
    (sources.url === null ? null : dayOfUrl(sources.url)) ??
    (dateline && dayWithoutYear(text, dateline, language)) ??
    dayOfOpening(text, sources.opening, language)
  return { on: inferred, basis: inferred === null ? null : 'inferred', span: null }
}

function dayOfFooter(text: string, boilerplate: readonly Span[], language: string): StatedDay | null {
  for (const span of boilerplate) {
    const address = span.text.search(/https?:|www\./)
    const day = dayWithin(text, span.start, address === -1 ? span.end : span.start + address, language)
    if (day) return day
  }
  return null
}

/** `CAIRO, May 14 (Reuters)`: the latest year that the text writes, in which the day is not after every date of the text. */
function dayWithoutYear(text: string, dateline: Dateline, language: string): string | null {
  const grammar = grammarsFor(language)
  const years = [
    ...text.slice(0, searched).matchAll(/(?<![\p{L}\p{N}.,])(?:19|20)\p{Nd}{2}(?![\p{L}\p{N}])/gu),
  ].map(Number)
  const year = Math.max(...years)
  if (!Number.isFinite(year)) return null
  const endOfYear = dayFromCivil(year, 12, 31)
  const [day] = datesIn(text, dateline.start, dateline.end, grammar, storyFrom(endOfYear)).filter(
    (date) => dayFromIso(date.edtf) !== null,
  )
  return day ? day.edtf : null
}

/** How much of a text is searched for years. */
const searched = 50_000

/** A whole date in the first sentences: an agency's lead tells what happened on the day or the day before. */
function dayOfOpening(text: string, opening: readonly Span[], language: string): string | null {
  for (const sentence of opening) {
    const day = dayWithin(text, sentence.start, sentence.end, language)
    if (day) return day.iso
  }
  return null
}
