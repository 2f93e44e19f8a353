import type { Article, Sentence } from '../article/article'
import type { Actor, DateMention, Quote, Span } from '../extraction'
import { splitClauses } from './clauses'
import type { Clause } from './clauses'
import type { EventLanguage, EventToken } from './language'
import { readTokens } from './tokens'

/** A mention with the actor that it names. */
export interface ActorMention extends Span {
  actor: Actor
}

/** One sentence with all that earlier steps found in it. */
export interface SentenceView {
  readonly sentence: Sentence
  readonly tokens: readonly EventToken[]
  /** Equal, not always the same objects, each time they are asked for. */
  readonly clauses: readonly Clause[]
  /** In text order. */
  readonly mentions: ActorMention[]
  /** Indexes into the article's dates, in text order; the publication line is none of them. */
  readonly dates: number[]
  /** Indexes into the article's quotes that begin in this sentence. */
  readonly quotes: number[]
  /** Token indexes that lie within a date: the month of March is no march. */
  readonly dated: Within
  /** Token indexes that lie within a name of somebody. */
  readonly named: Within
  /** Token indexes that lie within direct speech of more than a word or two. */
  readonly spoken: Within
}

/** Quotes shorter than this many characters are words under reserve, not speech: what they name may well have happened. */
const SHORT_QUOTE = 25

/** Cursor over spans sorted by start: gives those that begin before `end` and have not been given yet. */
function takeUntil<T extends { start: number }>(
  sorted: readonly T[],
  from: number,
  start: number,
  end: number,
): [T[], number] {
  let at = from
  while ((sorted[at]?.start ?? Infinity) < start) at++
  const taken: T[] = []
  for (let item = sorted[at]; item && item.start < end; item = sorted[++at]) taken.push(item)
  return [taken, at]
}

/** For each token whether it lies in one of some spans; nothing is kept where there are none. */
export type Within = readonly (boolean | undefined)[]

const nowhere: Within = []

/** `spans` are sorted by their start. */
function within(tokens: readonly EventToken[], spans: readonly { start: number; end: number }[]): Within {
  if (spans.length === 0) return nowhere
  let next = 0
  let end = -1
  return tokens.map((token) => {
    for (; (spans[next]?.start ?? Infinity) <= token.start; next++)
      end = Math.max(end, spans[next]?.end ?? end)
    return token.end <= end
  })
}

/** Stands for a word of a name. */
const NAME = '□'

/** In English a name may look like a verb ("Chahed", the United States): to its clause it is only a name. */
function withoutNames(
  tokens: readonly EventToken[],
  named: Within,
  mentions: readonly ActorMention[],
  language: EventLanguage,
): readonly EventToken[] {
  if (language.verbFirst || named === nowhere) return tokens
  const word = language.words.of(NAME)
  return tokens.map((token, at) => {
    const hidden =
      token.kind === 'word' ? named[at] === true : token.text === ',' && isWithinPlace(token, mentions)
    if (!hidden) return token
    const { start, end, kind, glued } = token
    return { start, end, kind, text: NAME, glued, word }
  })
}

/** "Randolph, New Hampshire": a comma within a place begins nothing. */
function isWithinPlace({ start, end }: EventToken, mentions: readonly ActorMention[]): boolean {
  const after = mentions.findIndex((mention) => mention.start > start)
  const [before, next] = [mentions[after - 1], mentions[after]]
  return before?.end === start && next?.start === end + 1 && isPlace(before.actor) && isPlace(next.actor)
}

const isPlace = ({ type }: Actor): boolean => type === 'place' || type === 'state'

/** The year of "2019-nCoV" dates nothing. */
const isPartOfName = (text: string, date: DateMention): boolean =>
  /^\d{4}$/.test(date.edtf) && /^[-–]?\p{L}/u.test(text.slice(date.end, date.end + 2))

/** How much of the text before a date tells whether something happened on it. */
const BEFORE = 80

/** "up 6 percent compared with 2023": the date dates nothing. */
const isIdle = (text: string, { start }: DateMention, language: EventLanguage): boolean =>
  language.leadsNowhere(text.slice(Math.max(0, start - BEFORE), start))

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start

/**
 * The sentences of an article in order, each with its own tokens, clauses, mentions, dates and quotes; linear in the length.
 * One after the other, so that those that tell nothing need not be kept.
 */
export function* viewSentences(
  article: Article,
  dates: readonly DateMention[],
  actors: readonly Actor[],
  quotes: readonly Quote[],
  language: EventLanguage,
): Generator<SentenceView> {
  const mentions = actors
    // written out: copies by spreading get a hidden shape each, which fills the memory of a long text
    .flatMap((actor) => actor.mentions.map(({ start, end, text }) => ({ start, end, text, actor })))
    .toSorted(byStart)
  const dated = dates
    .map((date, index) => ({ start: date.start, end: date.end, date, index }))
    .filter(
      ({ date }) =>
        date.rule !== 'publication-line' &&
        !isPartOfName(article.text, date) &&
        !isIdle(article.text, date, language),
    )
    .toSorted(byStart)
  const spoken = quotes
    .map(({ start, end, direct }, index) => ({ start, end, direct, index }))
    .toSorted(byStart)
  let [mentionAt, dateAt, quoteAt] = [0, 0, 0]
  const readings = new Readings()
  for (const sentence of article.sentences) {
    const { start, end } = sentence
    const [own, nextMention] = takeUntil(mentions, mentionAt, start, end)
    const [when, nextDate] = takeUntil(dated, dateAt, start, end)
    const [said, nextQuote] = takeUntil(spoken, quoteAt, start, end)
    ;[mentionAt, dateAt, quoteAt] = [nextMention, nextDate, nextQuote]
    yield new View(sentence, own, when, said, article.text, language, readings)
  }
}

/** A span of the article and its place in the list that it is from. */
interface Indexed {
  start: number
  end: number
  index: number
}

interface IndexedQuote extends Indexed {
  direct: boolean
}

/** Sentences whose words are held at once: more than those among which one happening is told. */
const HELD = 250

/** Lets go of the reading that was made longest ago when too many are held. */
class Readings {
  private readonly held: View[] = []
  private next = 0

  hold(view: View): void {
    this.held[this.next]?.forget()
    this.held[this.next] = view
    this.next = (this.next + 1) % HELD
  }
}

/** What is read from the words of a sentence; it can be read again. */
class Reading {
  readonly tokens: readonly EventToken[]
  readonly dated: Within
  readonly named: Within
  readonly spoken: Within
  private cut: readonly Clause[] | null = null

  constructor(
    text: string,
    sentence: Sentence,
    private readonly language: EventLanguage,
    private readonly mentions: readonly ActorMention[],
    private readonly when: readonly Indexed[],
    said: readonly IndexedQuote[],
  ) {
    this.tokens = readTokens(text, sentence.start, sentence.end, language)
    this.dated = within(this.tokens, when)
    this.named = within(this.tokens, mentions)
    const long = said.filter((quote) => quote.direct && quote.end - quote.start > SHORT_QUOTE)
    this.spoken = within(this.tokens, long)
  }

  get clauses(): readonly Clause[] {
    return (this.cut ??= splitClauses(
      withoutNames(this.tokens, this.named, this.mentions, this.language),
      this.language,
      this.when,
    ))
  }
}

class View implements SentenceView {
  readonly dates: number[]
  readonly quotes: number[]
  private reading: Reading | null = null

  constructor(
    readonly sentence: Sentence,
    readonly mentions: ActorMention[],
    private readonly when: readonly Indexed[],
    private readonly said: readonly IndexedQuote[],
    private readonly text: string,
    private readonly language: EventLanguage,
    private readonly readings: Readings,
  ) {
    this.dates = when.map(({ index }) => index)
    this.quotes = said.map(({ index }) => index)
  }

  forget(): void {
    this.reading = null
  }

  private get words(): Reading {
    if (this.reading !== null) return this.reading
    const { text, sentence, language, mentions, when, said } = this
    const reading = new Reading(text, sentence, language, mentions, when, said)
    this.readings.hold(this)
    this.reading = reading
    return reading
  }

  get tokens(): readonly EventToken[] {
    return this.words.tokens
  }

  get clauses(): readonly Clause[] {
    return this.words.clauses
  }

  get dated(): Within {
    return this.words.dated
  }

  get named(): Within {
    return this.words.named
  }

  get spoken(): Within {
    return this.words.spoken
  }
}

/** Source offsets of tokens [from, to) of a sentence, without marks at either end. */
export function tokenRange(view: SentenceView, from: number, to: number): { start: number; end: number } {
  let first = from
  let last = to - 1
  while (first < last && view.tokens[first]?.kind === 'mark') first++
  while (
    last > first &&
    view.tokens[last]?.kind === 'mark' &&
    !'%"”»'.includes(view.tokens[last]?.text ?? '')
  )
    last--
  return {
    start: view.tokens[first]?.start ?? view.sentence.start,
    end: view.tokens[last]?.end ?? view.sentence.end,
  }
}
