import { dayFromIso, type DayNumber } from '@/core/chronology/day'
import type { Article } from '../article/article'
import type { DateMention } from '../extraction'
import type { Context } from './context'
import { grammarsFor, type PreparedGrammar } from './grammars'
import { numericDate } from './numeric'
import { readers } from './readers'
import { longestPhrase, Readings } from './sequence'
import { tenseAround } from './tense'
import { tokenize } from './tokens'

/** A date found in a stretch of text, before neighbours are joined. */
export interface FoundDate extends DateMention {
  /** Tokens [from, to) of the stretch. */
  from: number
  to: number
}

interface Story {
  published: DayNumber | null
  narrative: DayNumber | null
  narrativeYear: number | null
}

/** Dates in `text.slice(start, end)`, in order; `story` is what the text before has said and is carried on. */
export function datesIn(
  text: string,
  start: number,
  end: number,
  prepared: PreparedGrammar,
  story: Story,
): FoundDate[] {
  const tokens = tokenize(text, start, end)
  const readings = new Readings(text, tokens, prepared.lexicon)
  const found: FoundDate[] = []
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (!token) break
    const numeric = token.kind === 'number' ? numericDate(tokens, i, prepared.grammar.dayFirst) : null
    if (numeric) {
      const stop = tokens[numeric.to - 1]?.end ?? token.end
      found.push({
        start: token.start,
        end: stop,
        text: '',
        edtf: numeric.edtf,
        rule: numeric.rule,
        anchor: null,
        from: i,
        to: numeric.to,
      })
      remember(story, numeric.edtf)
      i = numeric.to
      continue
    }
    const phrase = longestPhrase(readings, i, prepared.index)
    if (!phrase) {
      i++
      continue
    }
    const context: Context = {
      ...story,
      tense: () => tenseAround(tokens, phrase.from, phrase.to, prepared.lexicon),
    }
    const reading = readers[phrase.read](phrase.captures, context)
    if (reading) {
      found.push({
        start: phrase.start,
        end: phrase.end,
        text: '',
        edtf: reading.edtf,
        rule: reading.rule ?? phrase.rule,
        anchor: reading.anchor,
        from: phrase.from,
        to: phrase.to,
      })
      remember(story, reading.edtf)
    }
    i = phrase.to
  }
  return found.map((date) => ({ ...date, text: text.slice(date.start, date.end) }))
}

function remember(story: Story, edtf: string): void {
  const day = dayFromIso(edtf)
  if (day !== null) story.narrative = day
}

/** Every expression of the article that can be put on a calendar, in text order, the publication line included. */
export function findDates(article: Article): DateMention[] {
  const { text, document } = article
  const published = document.publishedOn === null ? null : dayFromIso(document.publishedOn)
  const prepared = grammarsFor(document.language)
  const story: Story = { published, narrative: published, narrativeYear: null }
  const dates: DateMention[] = []
  const line = article.publishedOnSpan
  if (line && document.publishedOn !== null)
    dates.push({ ...line, edtf: document.publishedOn, rule: 'publication-line', anchor: null })
  for (const sentence of article.sentences) {
    for (const { from: _from, to: _to, ...date } of datesIn(
      text,
      sentence.start,
      sentence.end,
      prepared,
      story,
    )) {
      if (!line || date.end <= line.start || date.start >= line.end) dates.push(date)
    }
  }
  return dates.toSorted((a, b) => a.start - b.start)
}
