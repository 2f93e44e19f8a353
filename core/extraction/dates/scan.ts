import { withoutTail } from '@/core/text/tail'
import { civilFromDay, dayFromIso, isoFromDay, type DayNumber } from '@/core/chronology/day'
import type { DateMention } from '../extraction'
import type { Context, Moment } from './context'
import type { PreparedGrammar } from './grammars'
import { joinNeighbours } from './join'
import { isName, isUnsupported } from './names'
import { numericDate } from './numeric'
import { readers } from './readers'
import { Readings } from './readings'
import { longestPhrase, type Phrase } from './sequence'
import { tenseAround } from './tense'
import { tokenize } from './tokens'

/** A date found in a stretch of text, with what it was read from. */
export interface FoundDate extends DateMention {
  /** Tokens [from, to) of the stretch. */
  from: number
  to: number
  /** Null for all-numeric dates. */
  phrase: Phrase | null
  context: Context
}

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

/** Dates in `text.slice(start, end)`, in order. `story` is updated as the text is read. */
export function datesIn(
  text: string,
  start: number,
  end: number,
  prepared: PreparedGrammar,
  story: Story,
): FoundDate[] {
  if (!prepared.lexicon.hearts.isIn(text, start, end)) return []
  const tokens = tokenize(text, start, end)
  const readings = new Readings(text, tokens, prepared.lexicon)
  const found: FoundDate[] = []
  const keep = (date: Omit<FoundDate, 'text'>) => {
    // an optional comma may have closed the phrase
    const words = withoutTail(text.slice(date.start, date.end), '،,')
    found.push({ ...date, end: date.start + words.length, text: words })
    remember(story, date.edtf, date.phrase)
  }
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (!token) break
    const numeric = token.kind === 'number' ? numericDate(tokens, i, prepared.grammar.dayFirst) : null
    if (numeric) {
      const context: Context = { ...story, isLimit: false, tense: () => null }
      const stop = tokens[numeric.to - 1]?.end ?? token.end
      const { edtf, rule, to } = numeric
      if (edtf !== null)
        keep({ start: token.start, end: stop, edtf, rule, anchor: null, from: i, to, phrase: null, context })
      i = to
      continue
    }
    const phrase = token.kind === 'mark' ? null : longestPhrase(readings, i, prepared.tree)
    if (!phrase) {
      i++
      continue
    }
    if (isName(readings, phrase) || isUnsupported(readings, phrase)) {
      i = phrase.to
      continue
    }
    const context: Context = {
      ...story,
      isLimit: isLimited(readings, phrase.from) || isAppointment(readings, phrase),
      tense: () => tenseAround(tokens, phrase.from, phrase.to, prepared.lexicon),
    }
    const reading = readers[phrase.read](phrase.captures, context)
    if (reading)
      keep({
        start: phrase.start,
        end: phrase.end,
        edtf: reading.edtf,
        rule: reading.rule ?? phrase.rule,
        anchor: reading.anchor,
        from: phrase.from,
        to: phrase.to,
        phrase,
        context,
      })
    i = phrase.to
  }
  return joinNeighbours(found, readings)
}

/** «حتى آذار», «حتى نهاية الربع الثاني»: what lasts until then. */
const isLimited = (readings: Readings, from: number): boolean =>
  readings.is(from - 1, 'limit') ||
  (partOfPeriod.test(readings.tokens[from - 1]?.text ?? '') && readings.is(from - 2, 'limit'))

const partOfPeriod = /^(?:نهايه|اواخر|منتصف|مطلع|بدايه|end|middle|beginning|start)$/

/** "the November 13 deadline", «انتخابات تشرين الأول»: the date of the thing, whatever the verb's tense. */
const isAppointment = (readings: Readings, { from, to }: Phrase): boolean =>
  readings.is(from - 1, 'appointment') || readings.is(to, 'appointment')

const plain = /^(-?\d{4})(?:-(\d{2})(?:-\d{2})?)?$/

/** Moves the story to a date, and notes a past year that came with a month. */
function remember(story: Story, edtf: string, phrase: Phrase | null): void {
  const bare = edtf.replace(/[~?%]/g, '').split('/')[0] ?? ''
  const match = plain.exec(bare)
  if (!match) return
  const month = match[2] === undefined ? null : Number(match[2])
  if (month !== null && month > 12) return
  const year = Number(match[1])
  story.narrative = { year, month, day: dayFromIso(bare), edtf: bare }
  if (story.narrative.day !== null) {
    const ahead = story.published !== null && story.narrative.day > story.published
    if (ahead) story.narrativeAhead = story.narrative
    else story.narrativeDay = story.narrative
  }
  const written = phrase === null || phrase.captures.Y !== undefined
  if (!written || month === null) return
  const now = story.published === null ? null : civilFromDay(story.published).year
  story.narrativeYear = now !== null && year >= now ? null : year
}
