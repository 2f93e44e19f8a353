import type { DayNumber } from '../chronology/day'
import type { Extent } from '../chronology/extent'
import type { ActorRole, ActorType, DateBasis, EventType } from '../extraction/extraction'

/** Plain objects that the archive answers with: serialisable, free of Prisma, safe to hand to the browser. */

export interface ActorReference {
  id: string
  /** By language code; at least one. */
  names: Record<string, string>
  type: ActorType
}

/** What the timeline draws. */
export interface EventSummary {
  id: string
  title: string
  /** Language of the title (BCP 47). */
  language: string
  type: EventType
  edtf: string
  extent: Extent
  /** 0–1 */
  salience: number
  /** Told of as still to come when its article was published. */
  planned: boolean
  actors: (ActorReference & { role: ActorRole })[]
  /** Number of articles that tell of it. */
  sources: number
  /** Who printed those articles, or else wrote them: names, each once. */
  origins: readonly string[]
  /** Its sources disagree on its date or on a figure. */
  contested: boolean
}

/** How a date is known: the words, the rule and the anchor that gave it. */
export interface DateDerivation {
  basis: DateBasis
  /** The words of the source («الاثنين»), null when the date was not printed with the event. */
  words: string | null
  rule: string | null
  anchor: string | null
  edtf: string
  publishedOn: DayNumber | null
}

export interface ArticleReference {
  id: string
  title: string
  language: string
  publisher: string | null
  /** Who first wrote it (AFP). */
  agency: string | null
  url: string | null
  publishedOn: DayNumber | null
}

/** The exact words of one article that tell of an event, with the passage around them. `passage.slice(start - passageStart, end - passageStart) === exact`. */
export interface CitationRecord {
  article: ArticleReference
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
  /** The paragraph(s) that hold the citation. */
  passage: string
  passageStart: number
  date: DateDerivation
}

export interface QuoteRecord {
  id: string
  articleId: string
  language: string
  start: number
  end: number
  text: string
  direct: boolean
  speaker: ActorReference | null
  /** The words by which the source names the speaker. */
  speakerWords: string | null
}

export interface FigureRecord {
  articleId: string
  text: string
  value: number
  unit: string
}

/** What the list and the details show. */
export interface EventRecord extends EventSummary {
  basis: DateBasis
  citations: CitationRecord[]
  quotes: QuoteRecord[]
  figures: FigureRecord[]
}

/** A stretch of the article in the reader, and what it stands for; stretches may overlap and nest. */
export type ReaderMark = { start: number; end: number } & (
  | { kind: 'date'; edtf: string; extent: Extent; rule: string; anchor: string | null }
  | { kind: 'actor'; actorId: string }
  | { kind: 'quote'; speaker: ActorReference | null; speakerWords: string | null }
  | { kind: 'event'; eventId: string }
)
export type MarkKind = ReaderMark['kind']

export interface ArticleRecord extends ArticleReference {
  text: string
  publishedOnBasis: string | null
  sha256: string
  /** What is missing in it: `no-date`, `no-event`. */
  notes: string[]
  marks: ReaderMark[]
  events: EventSummary[]
}

export interface ActorRecord extends ActorReference {
  wikidata: string | null
  aliases: string[]
  events: EventRecord[]
  quotes: (QuoteRecord & { eventId: string | null })[]
  /** Actors that share events with this one, most first. */
  companions: (ActorReference & { count: number })[]
}

/** An article in a list. */
export interface ArticleEntry extends ArticleReference {
  /** Number of events it tells of. */
  events: number
  /** What is missing in it: `no-date`, `no-event`. */
  notes: string[]
}

/** A type with how many events of the view have it. */
export interface TypeCount {
  type: EventType
  count: number
}

/** What the archive holds, and the day numbers between which its events lie (open ends aside). */
export interface ArchiveSize {
  articles: number
  events: number
  actors: number
  earliest: number | null
  latest: number | null
}
