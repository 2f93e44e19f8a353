import { dayFromIso, type DayNumber } from '@/core/chronology/day'
import type { Article } from '../article/article'
import { isCaption } from '../article/boilerplate'
import type { DateMention, Span } from '../extraction'
import { grammarsFor, type PreparedGrammar } from './grammars'
import { datesIn } from './scan'
import { beginParagraph, storyFrom } from './story'
import { joinTwins } from './twins'

const isApart = (date: Span, line: Span | null) => !line || date.end <= line.start || date.start >= line.end

/** Whole days in the lines above the article: a second publication line, the Hijri day beside it, the day of an update. */
function datesOfHeader(
  article: Article,
  prepared: PreparedGrammar,
  published: DayNumber | null,
): DateMention[] {
  const line = article.publishedOnSpan
  const body = article.sentences.find((sentence) => sentence.kind !== 'headline')?.start ?? 0
  return article.boilerplate
    .filter(({ text, end, start }) => {
      // above the article, or the line of publication wherever it stands: «8 مارس 2018 م ـ 20 جمادى الآخرة 1439 هـ»
      const holds = line !== null && start <= line.start && end >= line.end
      return (end <= body || holds) && text.length <= longestHeader
    })
    .flatMap((span) => datesIn(article.text, span.start, span.end, prepared, storyFrom(published)))
    .filter((date) => date.anchor === null || date.rule === 'weekday-day')
    .filter((date) => dayFromIso(date.edtf.replace('~', '')) !== null)
}

/** Dates that the lines under an article's pictures give by their own words. */
function datesOfCaptions(article: Article, prepared: PreparedGrammar): DateMention[] {
  const { tokens, lexicon } = prepared
  return (
    article.boilerplate
      // of most lines it is sooner told that they hold no date
      .filter(
        ({ start, end, text }) => tokens.cut(article.text, start, end, lexicon.table) && isCaption(text),
      )
      .flatMap(({ start, end }) => datesIn(article.text, start, end, prepared, storyFrom(null)))
  )
}

/** A longer line above an article is no date line. */
const longestHeader = 160

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
    dates.push({
      start: line.start,
      end: line.end,
      text: line.text,
      edtf: document.publishedOn,
      rule: 'publication-line',
      anchor: null,
    })
  dates.push(...datesOfHeader(article, prepared, published).filter((date) => isApart(date, line)))
  const captions = datesOfCaptions(article, prepared)
  dates.push(...captions.filter((date) => isApart(date, line)))
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      beginParagraph(story, sentence.paragraph)
      paragraph = sentence.paragraph
    }
    const found = datesIn(text, sentence.start, sentence.end, prepared, story)
    for (const date of found.length > 1 ? joinTwins(found, text) : found)
      if (isApart(date, line)) dates.push(date)
  }
  // what stands above the article, under its pictures or in its publication line may have come too early
  return dates.every(isInOrder) ? dates : dates.toSorted((a, b) => a.start - b.start)
}

const isInOrder = ({ start }: Span, i: number, dates: readonly Span[]) => start >= (dates[i - 1]?.start ?? 0)
