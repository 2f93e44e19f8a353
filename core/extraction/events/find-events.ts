import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Article, Sentence } from '../article/article'
import type {
  Actor,
  DateMention,
  EventActor,
  EventType,
  ExtractedEvent,
  Figure,
  Quote,
  Span,
} from '../extraction'
import { eventLanguages } from '../languages/events'
import { Antecedents } from './antecedents'
import { candidatesOf } from './candidates'
import type { Candidate } from './candidates'
import { toldByThePaper } from './conversation'
import { Dating } from './dating'
import { MAX_FIGURES, figuresOf } from './figures'
import { matchHeadline } from './headline'
import type { Headline } from './headline'
import type { EventLanguage } from './language'
import { Merging } from './merge'
import type { Happening } from './merge'
import { actorsOf } from './roles'
import { salienceOf } from './salience'
import { viewSentences } from './sentence-view'
import type { SentenceView } from './sentence-view'
import { readSpeech } from './speech'
import { officialSpeakers } from './speakers'
import { headlineTitle, titleOf } from './title'
import type { TitleContext } from './title-subject'
import { hitsIn } from './trigger-hits'

/** Actors per event: a list of everyone named helps nobody. */
const MAX_ACTORS = 8

/** Sentences that tell what the article is about. */
const isTop = ({ kind, index }: Sentence): boolean => kind === 'headline' || kind === 'lead' || index <= 1

/** The views up to that of the sentence at `last`. */
function takeOpening(views: Iterator<SentenceView>, last: number): SentenceView[] {
  const taken: SentenceView[] = []
  for (let at = 0; at <= last; at++) {
    const next = views.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}

function* inTurn<T>(first: Iterable<T>, then: Iterable<T>): Generator<T> {
  yield* first
  yield* then
}

/** What the headline and the lead are about: how often their words name each type of happening. */
function topicOf(views: Iterable<SentenceView>, language: EventLanguage): ReadonlyMap<EventType, number> {
  const topic = new Map<EventType, number>()
  for (const view of views) {
    for (const clause of view.clauses)
      for (const { trigger } of hitsIn(view, clause, language))
        topic.set(trigger.type, (topic.get(trigger.type) ?? 0) + (trigger.weak ? 0.5 : 1))
  }
  return topic
}

const rank = (telling: Candidate): number =>
  telling.weight +
  (telling.primary ? 0.2 : 0) +
  (telling.primary && telling.view.sentence.kind === 'lead' ? 0.3 : 0)

/** Tellings by how well they show the event: the lead's first, then by weight, then in text order. */
function byShowing(a: Candidate, b: Candidate): number {
  return rank(b) - rank(a) || a.start - b.start
}

function mergedActors(tellings: readonly Candidate[], language: EventLanguage): EventActor[] {
  const actors = new Map<string, EventActor>()
  for (const telling of tellings)
    for (const actor of actorsOf(telling, language)) if (!actors.has(actor.id)) actors.set(actor.id, actor)
  const taken: EventActor[] = []
  let agentGiven = false
  for (const actor of actors.values()) {
    const second = actor.role === 'agent' && agentGiven && tellings[0]?.type !== 'meeting'
    if (actor.role === 'agent') agentGiven = true
    taken.push(second ? { ...actor, role: 'participant' } : actor)
  }
  return taken.slice(0, MAX_ACTORS)
}

function distinctFigures(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string>()
  return figures
    .filter((figure) => {
      const key = `${figure.value} ${figure.unit}`
      return seen.has(key) ? false : seen.add(key)
    })
    .slice(0, MAX_FIGURES)
}

const spanOf = (text: string, { start, end }: { start: number; end: number }): Span => ({
  start,
  end,
  text: text.slice(start, end),
})

function distinctSpans(spans: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return spans.filter(({ start, end }) => {
    const key = `${start}-${end}`
    return seen.has(key) ? false : seen.add(key)
  })
}

/** An encoder takes longer to begin than so few letters take. */
function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** The beginning of every key of an article, which makes a whole block of the hash: it is worked out once. */
const keysOf = (sha: string): Keys => sha256.create().update(asciiBytes(sha))
type Keys = ReturnType<typeof sha256.create>

/** Stable: the same text gives the same ids; sixteen hexadecimal digits tell the events of any archive apart. */
function identify(keys: Keys, type: EventType, first: Span): string {
  const hash = keys.clone().update(asciiBytes(`:${type}:${first.start}-${first.end}`))
  return `e${bytesToHex(hash.digest().subarray(0, 8))}`
}

/** Quotes that no statement took go to the event told last before them. */
function strayQuotes(
  events: readonly { quotes: Set<number>; from: number }[],
  quotes: readonly Quote[],
): void {
  const taken = new Set(events.flatMap((event) => [...event.quotes]))
  const inOrder = events.toSorted((a, b) => a.from - b.from)
  const stray = quotes
    .map((quote, index) => ({ quote, index }))
    .filter(({ quote, index }) => !taken.has(index) && quote.speaker !== null)
    .toSorted((a, b) => a.quote.start - b.quote.start)
  let next = 0
  for (const { quote, index } of stray) {
    while ((inOrder[next]?.from ?? Infinity) <= quote.start) next++
    inOrder[next - 1]?.quotes.add(index)
  }
}

/**
 * The happenings that an article tells of, in text order: one event for all its tellings, with date, actors, figures,
 * quotes and the words that show it. Languages without an event lexicon give none.
 */
export function findEvents(
  article: Article,
  dates: readonly DateMention[],
  actors: readonly Actor[],
  quotes: readonly Quote[],
): ExtractedEvent[] {
  const language = eventLanguages.get(article.document.language.split('-')[0] ?? '')
  if (!language) return []
  const views = viewSentences(article, dates, actors, quotes, language)
  const opening = takeOpening(views, article.sentences.findLastIndex(isTop))
  const top = opening.filter(({ sentence }) => isTop(sentence))
  const context = {
    dates,
    quotes,
    officials: officialSpeakers(article.text, actors, language),
    topic: topicOf(top, language),
    language,
    publishedOn: article.document.publishedOn,
  }
  let speaker: string | null = null
  const dating = new Dating(article, dates, language)
  const named = new Antecedents(actors, language)
  const titles: TitleContext = {
    text: article.text,
    dates,
    quotes,
    actorById: new Map(actors.map((actor) => [actor.id, actor])),
    language,
    namedBefore: (candidate, pronoun) => named.nameOf(candidate, pronoun),
  }
  const settled = new Map<Happening, Told>()
  const merging = new Merging(language, (happening) =>
    settled.set(happening, toldOf(happening, null, titles)),
  )
  let before: SentenceView | null = null
  for (const each of inTurn(opening, views)) {
    const previous = before
    before = each
    if (each.sentence.kind !== 'lead' && each.sentence.kind !== 'body') continue
    const speech = readSpeech(each, quotes, language, speaker)
    if (speech) speaker = speech.speaker
    const told = toldByThePaper(candidatesOf(each, speech, context))
    if (told.length > 0) named.note(each, previous)
    dating.datesOf(told).forEach((date, at) => {
      const candidate = told[at]
      if (candidate && date) merging.add(candidate, date)
    })
  }
  const { happenings } = merging
  const headline = matchHeadline(article, top, happenings, language)
  const drafts = happenings.map((happening) => ({
    happening,
    quotes: new Set(happening.tellings.flatMap((part) => part.quotes)),
    from: happening.tellings.reduce((first, { start }) => Math.min(first, start), Infinity),
  }))
  strayQuotes(drafts, quotes)
  const keys = keysOf(article.document.sha256)
  return drafts.map(({ happening, quotes: said }) => {
    const own = headline?.happening === happening ? headline : null
    const told = settled.get(happening) ?? toldOf(happening, own?.title ?? null, titles)
    return eventOf(happening, told, said, own, article, keys)
  })
}

/** What an event takes from the words of its tellings. */
interface Told {
  evidence: Span[]
  figures: Figure[]
  actors: EventActor[]
  title: string
}

function toldOf(happening: Happening, headline: string | null, titles: TitleContext): Told {
  const tellings = happening.tellings.toSorted(byShowing)
  const { text, dates, language } = titles
  return {
    evidence: tellings.map((part) => spanOf(text, part)),
    figures: distinctFigures(tellings.flatMap((part) => figuresOf(text, part, dates, language))),
    actors: mergedActors(tellings, language),
    title: titleOf(tellings, headline, titles),
  }
}

function eventOf(
  happening: Happening,
  { evidence, figures, actors, title }: Told,
  quotes: ReadonlySet<number>,
  headline: Headline | null,
  article: Article,
  keys: Keys,
): ExtractedEvent {
  const spans = distinctSpans(headline ? [...evidence, headline.span] : evidence)
  const first = spans[0] ?? spanOf(article.text, { start: 0, end: 0 })
  const type = happening.type === 'other' ? (headline?.type ?? 'other') : happening.type
  return {
    id: identify(keys, type, first),
    title: headline?.title ? headlineTitle(headline.title) : title,
    type,
    date: happening.date,
    actors,
    evidence: spans,
    quotes: [...quotes].toSorted((a, b) => a - b),
    figures,
    salience: salienceOf(happening, happening.date, figures, headline !== null),
  }
}
