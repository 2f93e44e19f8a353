import type { ActorReference, CitationRecord, EventRecord, QuoteRecord } from '../archive/records'
import type { DateStyle } from '../chronology/format'
import type { Locale } from '../query/view'

/** Whom a view is written out for. */
export interface Exchange {
  locale: Locale
  dates: DateStyle
  /** Name of what is written: «الخط الزمني · سند». */
  title: string
  /** What is said of it in a sentence. */
  description: string
  /** Absolute address of the view's page. */
  home: string
  /** Absolute address of an event's own page. */
  addressOf: (id: string) => string
  /** A few words of the interface, in the locale's language. */
  words: ExchangeWords
}

export interface ExchangeWords {
  types: Readonly<Record<EventRecord['type'], string>>
  planned: string
  contested: string
  /** `{count}` events that a format has no place for. */
  omitted: (count: number) => string
}

/** A format: events one by one become text piece by piece, so that any number of them needs no memory. */
export type Writer = (events: AsyncIterable<EventRecord>, exchange: Exchange) => AsyncGenerator<string>

/** An actor's name in the language asked for, else in any. */
export const nameOf = ({ id, names }: Pick<ActorReference, 'id' | 'names'>, locale: Locale): string =>
  names[locale] ?? names.en ?? Object.values(names)[0] ?? id

/** Each actor of an event once, in the order of the source. */
export function actorsOf({ actors }: EventRecord): EventRecord['actors'] {
  const seen = new Set<string>()
  return actors.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The articles that tell of an event, each once. */
export function articlesOf({ citations }: EventRecord) {
  return [...new Map(citations.map(({ article }) => [article.id, article])).values()]
}

/** What a reader must know of an event besides its date: that it is only planned, that its sources disagree. */
export const doubtsOf = ({ planned, contested }: EventRecord, { words }: Exchange): string[] => [
  ...(planned ? [words.planned] : []),
  ...(contested ? [words.contested] : []),
]

/** The words of the source that hold a quotation, else the first of its article that tell of the event. */
export function citationOf(
  { articleId, start, end }: QuoteRecord,
  { citations }: EventRecord,
): CitationRecord | undefined {
  const own = citations.filter(({ article }) => article.id === articleId)
  return own.find((citation) => citation.start < end && start < citation.end) ?? own[0]
}
