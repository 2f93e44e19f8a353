import type { Article, Sentence } from '../article/article'
import { tokenize } from '../dates/tokens'
import type { Token } from '../dates/tokens'
import type { Actor, DateMention, Quote, Span } from '../extraction'
import { splitClauses } from './clauses'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'

/** A mention with the actor that it names. */
export interface ActorMention extends Span {
  actor: Actor
}

/** One sentence with all that earlier steps found in it. */
export interface SentenceView {
  readonly sentence: Sentence
  readonly tokens: Token[]
  /** Equal, not always the same objects, each time they are asked for. */
  readonly clauses: Clause[]
  /** In text order. */
  readonly mentions: ActorMention[]
  /** Indexes into the article's dates, in text order; the publication line is none of them. */
  readonly dates: number[]
  /** Indexes into the article's quotes that begin in this sentence. */
  readonly quotes: number[]
  /** Token indexes that lie within a date: the month of March is no march. */
  readonly dated: boolean[]
  /** Token indexes that lie within a name of somebody. */
  readonly named: boolean[]
  /** Token indexes that lie within direct speech of more than a word or two. */
  readonly spoken: boolean[]
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

/** In English a name may look like a verb ("Chahed", the United States): to its clause it is only a name. */
function withoutNames(
  tokens: readonly Token[],
  named: readonly Span[],
  language: EventLanguage,
): readonly Token[] {
  if (language.verbFirst || named.length === 0) return tokens
  const inside = within(tokens, named)
  return tokens.map((token, at) => (inside[at] && token.kind === 'word' ? { ...token, text: NAME } : token))
}

/** Stands for a word of a name. */
const NAME = '□'

/** For each token whether it lies in one of the spans, which are sorted by their start. */
function within(tokens: readonly Token[], spans: readonly { start: number; end: number }[]): boolean[] {
  let next = 0
  let end = -1
  return tokens.map((token) => {
    for (; (spans[next]?.start ?? Infinity) <= token.start; next++)
      end = Math.max(end, spans[next]?.end ?? end)
    return token.end <= end
  })
}

/** The year of "2019-nCoV" dates nothing. */
const isPartOfName = (text: string, date: DateMention): boolean =>
  /^\d{4}$/.test(date.edtf) && /^[-–]?\p{L}/u.test(text.slice(date.end, date.end + 2))

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
  sentences: readonly Sentence[] = article.sentences,
): Generator<SentenceView> {
  const mentions = actors
    // written out: copies by spreading get a hidden shape each, which fills the memory of a long text
    .flatMap((actor) => actor.mentions.map(({ start, end, text }) => ({ start, end, text, actor })))
    .toSorted(byStart)
  const dated = dates
    .map((date, index) => ({ start: date.start, end: date.end, date, index }))
    .filter(({ date }) => date.rule !== 'publication-line' && !isPartOfName(article.text, date))
    .toSorted(byStart)
  const spoken = quotes
    .map(({ start, end, direct }, index) => ({ start, end, direct, index }))
    .toSorted(byStart)
  let [mentionAt, dateAt, quoteAt] = [0, 0, 0]
  const readings = new Readings()
  for (const sentence of sentences) {
    const { start, end } = sentence
    const [own, nextMention] = takeUntil(mentions, mentionAt, start, end)
    const [when, nextDate] = takeUntil(dated, dateAt, start, end)
    const [said, nextQuote] = takeUntil(spoken, quoteAt, start, end)
    ;[mentionAt, dateAt, quoteAt] = [nextMention, nextDate, nextQuote]
    const long = said.filter((quote) => quote.direct && quote.end - quote.start > SHORT_QUOTE)
    const read = (): Reading => {
      const tokens = tokenize(article.text, start, end)
      return {
        tokens,
        clauses: splitClauses(withoutNames(tokens, own, language), language, when),
        dated: within(tokens, when),
        named: within(tokens, own),
        spoken: within(tokens, long),
      }
    }
    yield new View(
      sentence,
      own,
      when.map((date) => date.index),
      said.map((quote) => quote.index),
      read,
      readings,
    )
  }
}

/** What is read from the words of a sentence; it can be read again. */
type Reading = Pick<SentenceView, 'tokens' | 'clauses' | 'dated' | 'named' | 'spoken'>

/** Sentences whose words are held at once: those of any article, of a book the ones looked at last. */
const HELD = 1_000

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

class View implements SentenceView {
  private reading: Reading | null = null

  constructor(
    readonly sentence: Sentence,
    readonly mentions: ActorMention[],
    readonly dates: number[],
    readonly quotes: number[],
    private readonly read: () => Reading,
    private readonly readings: Readings,
  ) {}

  forget(): void {
    this.reading = null
  }

  private get words(): Reading {
    if (this.reading !== null) return this.reading
    const reading = this.read()
    this.readings.hold(this)
    this.reading = reading
    return reading
  }

  get tokens(): Token[] {
    return this.words.tokens
  }

  get clauses(): Clause[] {
    return this.words.clauses
  }

  get dated(): boolean[] {
    return this.words.dated
  }

  get named(): boolean[] {
    return this.words.named
  }

  get spoken(): boolean[] {
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
