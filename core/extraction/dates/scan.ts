import { withoutTail } from '@/core/text/tail'
import type { DateMention } from '../extraction'
import type { Context } from './context'
import type { PreparedGrammar } from './grammars'
import { joinNeighbours } from './join'
import type { Phrase } from './match'
import { isName, isUnsupported } from './names'
import { numericDate, type NumericDate } from './numeric'
import { PhraseContext } from './phrase-context'
import { readers } from './readers'
import type { Readings } from './readings'

import { remember, type Story } from './story'

/** A date found in a stretch of text, with what it was read from. */
export interface FoundDate {
  date: DateMention
  /** Tokens [from, to) of the stretch. */
  from: number
  to: number
  /** Null for all-numeric dates. */
  phrase: Phrase | null
  context: Context
}

/** Dates in `text.slice(start, end)`, in order. `story` is updated as the text is read. */
export function datesIn(
  text: string,
  start: number,
  end: number,
  prepared: PreparedGrammar,
  story: Story,
): readonly DateMention[] {
  const { grammar, lexicon, tokens, readings, phrases } = prepared
  if (!tokens.cut(text, start, end, lexicon.table)) return nothing
  readings.restart()
  const found: FoundDate[] = []
  for (let i = tokens.openingFrom(0); i < tokens.count; i = tokens.openingFrom(i)) {
    const numeric = tokens.isNumber(i) ? numericDate(tokens, i, grammar.dayFirst) : null
    let phrase = numeric ? null : phrases.longestAt(i)
    let one = numeric
      ? foundNumeric(numeric, i, readings, story)
      : phrase && foundPhrase(phrase, readings, story)
    // «الثلاثاء الماضي 15 متظاهرا»: the number counts what follows, and the weekday is a date without it
    if (!one && phrase?.read === 'weekdayDay') {
      phrase = phrases.longestAt(i, phrase.to - 1)
      one = phrase && foundPhrase(phrase, readings, story)
    }
    if (one) {
      found.push(one)
      remember(story, one.date.edtf, phrase, one.context)
    }
    i = (numeric ?? phrase)?.to ?? i + 1
  }
  return found.length === 0 ? nothing : joinNeighbours(found, readings)
}

const nothing: readonly DateMention[] = []

function foundNumeric(
  { edtf, rule, to }: NumericDate,
  from: number,
  readings: Readings,
  story: Story,
): FoundDate | null {
  if (edtf === null) return null
  const { tokens } = readings
  const [start, end] = [tokens.startOf(from), tokens.endOf(to - 1)]
  const date = { start, end, text: tokens.text.slice(start, end), edtf, rule, anchor: null }
  return { date, from, to, phrase: null, context: new PhraseContext(story, readings, null) }
}

function foundPhrase(phrase: Phrase, readings: Readings, story: Story): FoundDate | null {
  if (isName(readings, phrase) || isUnsupported(readings, phrase)) return null
  const context = new PhraseContext(story, readings, phrase)
  const reading = readers[phrase.read](phrase.captures, context)
  if (!reading) return null
  const { tokens } = readings
  const { start, from, to } = phrase
  // an optional comma may have closed the phrase
  const words = tokens.text.slice(start, phrase.end)
  const text = tokens.isMark(to - 1) ? withoutTail(words, '،,') : words
  const end = start + text.length
  const { edtf, anchor, rule = phrase.rule } = reading
  return { date: { start, end, text, edtf, rule, anchor }, from, to, phrase, context }
}
