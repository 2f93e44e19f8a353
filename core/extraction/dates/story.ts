import { civilFromDay, dayFromCivil, daysInMonth, isoFromDay, type DayNumber } from '@/core/chronology/day'
import type { Moment } from './context'
import type { Phrase } from './sequence'

/** What the text has said so far that later dates may be counted from; carried from sentence to sentence. */
export interface Story {
  published: DayNumber | null
  narrative: Moment | null
  narrativeDay: Moment | null
  narrativeAhead: Moment | null
  narrativeYear: number | null
}

/** The beginning of a story that is told on a day. */
export function storyFrom(published: DayNumber | null): Story {
  const narrative = published === null ? null : momentOfDay(published)
  return { published, narrative, narrativeDay: narrative, narrativeAhead: null, narrativeYear: null }
}

function momentOfDay(day: DayNumber): Moment {
  const { year, month } = civilFromDay(day)
  return { year, month, day, edtf: isoFromDay(day) }
}

const plain = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Moves the story to a date, and notes a past year that came with a month. */
export function remember(story: Story, edtf: string, phrase: Phrase | null): void {
  const match = plain.exec(edtf) ?? plain.exec(edtf.replace(/[~?%]/g, '').split('/')[0] ?? '')
  if (!match) return
  const [bare] = match
  const month = match[2] === undefined ? null : Number(match[2])
  if (month !== null && month > 12) return
  const year = Number(match[1])
  const day = month === null || match[3] === undefined ? null : dayFrom(year, month, Number(match[3]))
  story.narrative = { year, month, day, edtf: bare }
  if (day !== null) {
    const ahead = story.published !== null && day > story.published
    if (ahead) story.narrativeAhead = story.narrative
    else story.narrativeDay = story.narrative
  }
  const written = phrase === null || phrase.captures.Y !== undefined
  if (!written || month === null) return
  const now = story.published === null ? null : civilFromDay(story.published).year
  story.narrativeYear = now !== null && year >= now ? null : year
}

const dayFrom = (year: number, month: number, day: number): DayNumber | null =>
  day < 1 || day > daysInMonth(year, month) ? null : dayFromCivil(year, month, day)
