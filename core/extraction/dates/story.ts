import {
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  digitsAt,
  isoFromDay,
  type DayNumber,
} from '@/core/chronology/day'
import type { Context, Moment } from './context'
import type { Phrase } from './match'

/** What the text has said so far that later dates may be counted from; carried from sentence to sentence. */
export interface Story {
  published: DayNumber | null
  narrative: Moment | null
  narrativeDay: Moment | null
  narrativeAhead: Moment | null
  narrativeYear: number | null
  /** Months and days of years long past that were told one after the other, up to here. */
  past: number
  /** A date of these years has been told. */
  hasToldNow: boolean
  /** The telling is that of a past long gone, and its year holds from paragraph to paragraph. */
  isHistory: boolean
  /** The year of the telling was named in an earlier paragraph, in a text that has told of these years too. */
  isCarried: boolean
  /** Of the sentence that is read; 0 is the first. */
  paragraph: number
}

/** The beginning of a story that is told on a day. */
export function storyFrom(published: DayNumber | null): Story {
  const narrative = published === null ? null : momentOfDay(published)
  return {
    published,
    narrative,
    narrativeDay: narrative,
    narrativeAhead: null,
    narrativeYear: null,
    past: 0,
    hasToldNow: false,
    isHistory: false,
    isCarried: false,
    paragraph: 0,
  }
}

/** A year so many years before that of publication is long past. */
const longPast = 2
/** A history begins with its past in one of so many paragraphs, headline and lead among them … */
const opening = 3
/** … or tells so many months and days of the past in a row. */
const inARow = 3

/** The story comes to another paragraph: the year of the telling holds no longer, but in a history. */
export function beginParagraph(story: Story, paragraph: number): void {
  if (story.isHistory) story.isCarried = story.hasToldNow
  else story.narrativeYear = null
  story.paragraph = paragraph
}

/** Notes whether a month or a day of this year makes the telling a history, or ends it. */
function noteHistory(story: Story, year: number): void {
  const now = story.published === null ? null : civilFromDay(story.published).year
  if (now === null) return
  const isPast = year <= now - longPast
  story.past = isPast ? story.past + 1 : 0
  const begins = story.past === 1 && !story.hasToldNow && story.paragraph < opening
  story.isHistory = isPast && (story.isHistory || begins || story.past >= inARow)
  story.isCarried = false
  story.hasToldNow ||= !isPast
}

function momentOfDay(day: DayNumber): Moment {
  const { year, month } = civilFromDay(day)
  return { year, month, day, edtf: isoFromDay(day) }
}

/**
 * Moves the story to a date, and notes a past year that came with a month. A date of background, since which things are as
 * they are, leaves the year of the telling as it was.
 */
export function remember(story: Story, edtf: string, phrase: Phrase | null, context: Context): void {
  const moment = momentOf(edtf) ?? momentOf(edtf.replace(/[~?%]/g, '').split('/')[0] ?? '')
  if (!moment) return
  const { year, month, day } = moment
  if (month !== null && month > 12) return
  story.narrative = moment
  if (day !== null) {
    const ahead = story.published !== null && day > story.published
    if (ahead) story.narrativeAhead = story.narrative
    else story.narrativeDay = story.narrative
  }
  if (context.isBackground) return
  if (month !== null) noteHistory(story, year)
  const written = phrase === null || phrase.captures.Y !== undefined
  if (!story.isHistory && (!written || month === null)) return
  const now = story.published === null ? null : civilFromDay(story.published).year
  story.narrativeYear = now !== null && year >= now ? null : year
}

/** The moment that a plain date is: `2022`, `2022-12`, `2022-12-19`; its month may be a season. */
function momentOf(edtf: string): Moment | null {
  const sign = edtf.startsWith('-') ? 1 : 0
  const size = edtf.length - sign
  if (size !== 4 && size !== 7 && size !== 10) return null
  const years = digitsAt(edtf, sign, 4)
  const year = sign ? -years : years
  const month = size > 4 ? partAt(edtf, sign + 4) : null
  const date = size > 7 ? partAt(edtf, sign + 7) : null
  if (Number.isNaN(year) || Number.isNaN(month) || Number.isNaN(date)) return null
  return { year, month, day: month === null || date === null ? null : dayFrom(year, month, date), edtf }
}

const partAt = (edtf: string, at: number) => (edtf[at] === '-' ? digitsAt(edtf, at + 1, 2) : Number.NaN)

const dayFrom = (year: number, month: number, day: number): DayNumber | null =>
  day < 1 || day > daysInMonth(year, month) ? null : dayFromCivil(year, month, day)
