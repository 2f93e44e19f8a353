import type { ActorRole, ActorType, DateBasis, EventType } from '../../extraction/extraction'

export interface ImportedActor {
  id: string
  type: ActorType
  role: ActorRole
  /** By language code; at least one. */
  names: Readonly<Record<string, string>>
  wikidata: string | null
}

/** What a row says in words: the article that it becomes (docs/decisions/0004-a-row-is-an-article.md). */
export interface DataRecord {
  title: string
  /** Canonical text; offsets refer to it. */
  text: string
  /** What of it tells of the event: `text.slice(start, end)`, never empty. */
  cited: { start: number; end: number }
  url: string | null
  /** Who publishes the data set; null where only whoever imports can say. */
  publisher: string | null
  /** Whom the row names as its source. */
  agency: string | null
  /** ISO 8601 date: when the row was published. */
  publishedOn: string | null
}

export interface ImportedFigure {
  start: number
  end: number
  text: string
  value: number
  unit: string
}

/** One happening as a row of a data set tells it, whatever the format. */
export interface ImportedEvent {
  /** What makes rows of any two files the same happening (`acled:SYR1`); null: the words of the record do. */
  key: string | null
  /** The id that an archive of ours gave it: a file that came from there is no further source of it. */
  own: string | null
  title: string
  /** BCP 47. */
  language: string
  type: EventType
  edtf: string
  basis: DateBasis
  /** 0–1 */
  salience: number
  actors: readonly ImportedActor[]
  record: DataRecord
  figures: readonly ImportedFigure[]
}

/** Why a row cannot be used: a sentence for people that says what stands there and what was expected. */
export class RowFault extends Error {
  /** Where in the file, when that is known better than by the row's beginning; counted from 1. */
  readonly place: { line: number; column: number } | null

  constructor(message: string, place: { line: number; column: number } | null = null) {
    super(message)
    this.name = 'RowFault'
    this.place = place
  }
}

/** What a reader of rows is told besides the row. */
export interface ReadingContext {
  /** BCP 47; without it the words are looked at. */
  language: string | null
  /** Order of the numbers in dates such as 03/04/2022; null: they are refused where they can be read both ways. */
  dateOrder: 'dmy' | 'mdy' | null
  /** The type that a word of the interface names, in any of its languages. */
  typeOf: (word: string) => EventType | null
}
