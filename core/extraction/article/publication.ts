import { datesIn, storyFrom } from '../dates/scan'
import { grammarsFor } from '../dates/grammars'
import { tokenize } from '../dates/tokens'
import { dayFromIso } from '@/core/chronology/day'
import type { Span } from '../extraction'
import type { Line } from './lines'
import { articleWords } from './words'

/** A calendar day that the text gives for its own publication, with the words that give it. */
export interface StatedDay {
  iso: string
  span: Span
}

/** Words beside the date that a date line may hold without being known labels: a city, a section. */
const strangers = 2

function daysIn(text: string, start: number, end: number, language: string) {
  const known = language === 'und' ? ['en'] : [language]
  for (const candidate of [...known, language === 'en' ? 'ar' : 'en']) {
    const days = datesIn(text, start, end, grammarsFor(candidate), storyFrom(null)).filter(
      (date) => dayFromIso(date.edtf) !== null,
    )
    if (days.length > 0) return days
  }
  return []
}

/** The day in a line that holds nothing but a date, labels, a clock time and perhaps a city; null for any other line. */
export function dayOfDateLine(text: string, line: Line, language: string): StatedDay | null {
  if (line.end - line.start > 160 || /[.!?؟]$/.test(line.text)) return null
  const [day] = daysIn(text, line.start, line.end, language)
  if (!day) return null
  const rest = [...tokenize(text, line.start, day.start), ...tokenize(text, day.end, line.end)]
  const unknown = rest.filter((token) => token.kind === 'word' && !articleWords.dateLine.has(token.text))
  if (unknown.length > strangers) return null
  return { iso: day.edtf, span: { start: day.start, end: day.end, text: day.text } }
}

/** The day in a stretch such as a dateline or a print footer. */
export function dayWithin(text: string, start: number, end: number, language: string): StatedDay | null {
  const [day] = daysIn(text, start, end, language)
  return day ? { iso: day.edtf, span: { start: day.start, end: day.end, text: day.text } } : null
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
