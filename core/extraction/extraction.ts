/** What the extraction returns: the shape of extract-contract (docs/extract.md). Offsets are UTF-16 code units. */

export const eventTypes = [
  'strike',
  'assault',
  'invasion',
  'deployment',
  'exercise',
  'visit',
  'meeting',
  'agreement',
  'statement',
  'demand',
  'protest',
  'arrest',
  'election',
  'appointment',
  'disaster',
  'accident',
  'economic',
  'legal',
  'sport',
  'science',
  'other',
] as const
export type EventType = (typeof eventTypes)[number]

export const actorTypes = ['person', 'state', 'organization', 'place', 'group'] as const
export type ActorType = (typeof actorTypes)[number]

export const actorRoles = ['agent', 'target', 'participant', 'location'] as const
export type ActorRole = (typeof actorRoles)[number]

export const dateBases = ['stated', 'relative', 'inferred', 'publication'] as const
export type DateBasis = (typeof dateBases)[number]

/** Law: `text.slice(start, end) === span.text`. */
export interface Span {
  start: number
  end: number
  text: string
}

export interface DocumentInfo {
  /** BCP 47; `und` when unknown. */
  language: string
  title: string
  /** ISO 8601 calendar date. */
  publishedOn: string | null
  publishedOnBasis: 'stated' | 'given' | 'inferred' | null
  publisher: string | null
  agency: string | null
  url: string | null
  /** Hex, of the decoded text's UTF-8. */
  sha256: string
  /** Only for HTML input: the extracted article text that every offset refers to. */
  text?: string
}

export interface DateMention extends Span {
  edtf: string
  /** The rule that read it, in kebab-case: `ymd-numeric`, `weekday-near-publication`. */
  rule: string
  /** The EDTF date that a relative expression was counted from; null for absolute ones. */
  anchor: string | null
}

export interface Actor {
  /** Stable slug, the same for Arabic and English names of a known actor: `vladimir-putin`. */
  id: string
  /** Display name in the article's language. */
  name: string
  /** Names by language code where known. */
  names: Record<string, string>
  type: ActorType
  wikidata?: string
  mentions: Span[]
}

export interface Quote extends Span {
  direct: boolean
  /** Actor id. */
  speaker: string | null
  speakerMention: Span | null
}

export interface Figure extends Span {
  value: number
  unit: string
}

export interface EventActor {
  id: string
  role: ActorRole
}

export interface EventDate {
  edtf: string
  basis: DateBasis
  /** Index into `dates`. */
  from: number | null
}

export interface ExtractedEvent {
  id: string
  title: string
  type: EventType
  date: EventDate
  actors: EventActor[]
  /** At least one; the first is the best. */
  evidence: Span[]
  /** Indexes into `quotes`. */
  quotes: number[]
  figures: Figure[]
  /** 0–1: would a reader miss it on a timeline? */
  salience: number
}

export interface Extraction {
  document: DocumentInfo
  dates: DateMention[]
  actors: Actor[]
  quotes: Quote[]
  events: ExtractedEvent[]
}
