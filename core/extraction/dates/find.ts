import { dayFromIso } from '@/core/chronology/day'
import type { Article } from '../article/article'
import type { DateMention } from '../extraction'
import { grammarsFor } from './grammars'
import { datesIn, storyFrom, type FoundDate } from './scan'

const mentionOf = ({ start, end, text, edtf, rule, anchor }: FoundDate): DateMention => ({
  start,
  end,
  text,
  edtf,
  rule,
  anchor,
})

/**
 * Every expression of the article that can be put on a calendar, in text order, the publication line included, each with
 * the rule that read it and the date it was counted from. Spans never overlap. Linear in the length of the text.
 */
export function findDates(article: Article): DateMention[] {
  const { text, document, sentences } = article
  const published = document.publishedOn === null ? null : dayFromIso(document.publishedOn)
  const prepared = grammarsFor(document.language)
  const story = storyFrom(published)
  const dates: DateMention[] = []
  const line = article.publishedOnSpan
  if (line && document.publishedOn !== null)
    dates.push({ ...line, edtf: document.publishedOn, rule: 'publication-line', anchor: null })
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      story.narrativeYear = null
      paragraph = sentence.paragraph
    }
    for (const date of datesIn(text, sentence.start, sentence.end, prepared, story))
      if (!line || date.end <= line.start || date.start >= line.end) dates.push(mentionOf(date))
  }
  return dates.toSorted((a, b) => a.start - b.start)
}
