import { z } from 'zod'
import { precisions } from '../chronology/extent'
import { actorRoles, actorTypes, dateBases, eventTypes } from '../extraction/extraction'

/** The objects that the interface answers with, by the names they have in its document. */
export const resources = z.registry<{ id: string }>()

function named<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  const schema = z.object(shape)
  resources.add(schema, { id })
  return schema
}

const day = z.int()
const offset = z.int().min(0)
const language = z.string()
const names = z.record(z.string(), z.string())

export const extent = named('Extent', {
  earliest: day.nullable(),
  latestStart: day.nullable(),
  earliestEnd: day.nullable(),
  latest: day.nullable(),
  precision: z.enum(precisions),
  approximate: z.boolean(),
  uncertain: z.boolean(),
})

export const actorReference = named('ActorReference', { id: z.string(), names, type: z.enum(actorTypes) })

export const participant = named('Participant', { ...actorReference.shape, role: z.enum(actorRoles) })

export const eventSummary = named('EventSummary', {
  id: z.string(),
  title: z.string(),
  language,
  type: z.enum(eventTypes),
  edtf: z.string(),
  extent,
  salience: z.number().min(0).max(1),
  planned: z.boolean(),
  contested: z.boolean(),
  sources: z.int().min(0),
  origins: z.array(z.string()).readonly(),
  actors: z.array(participant),
})

export const articleReference = named('ArticleReference', {
  id: z.string(),
  title: z.string(),
  language,
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: day.nullable(),
})

export const derivation = named('Derivation', {
  basis: z.enum(dateBases),
  words: z.string().nullable(),
  rule: z.string().nullable(),
  anchor: z.string().nullable(),
  edtf: z.string(),
  publishedOn: day.nullable(),
})

export const citation = named('Citation', {
  article: articleReference,
  start: offset,
  end: offset,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  passage: z.string(),
  passageStart: offset,
  date: derivation,
})

export const quote = named('Quote', {
  id: z.string(),
  articleId: z.string(),
  language,
  start: offset,
  end: offset,
  text: z.string(),
  direct: z.boolean(),
  speaker: actorReference.nullable(),
  speakerWords: z.string().nullable(),
})

export const figure = named('Figure', {
  articleId: z.string(),
  text: z.string(),
  value: z.number(),
  unit: z.string(),
})

export const event = named('Event', {
  ...eventSummary.shape,
  basis: z.enum(dateBases),
  citations: z.array(citation),
  quotes: z.array(quote),
  figures: z.array(figure),
})

export const bucket = named('Bucket', {
  from: z.string(),
  to: z.string(),
  firstDay: day,
  lastDay: day,
  count: z.int().min(1),
})

export const actor = named('Actor', {
  ...actorReference.shape,
  wikidata: z.string().nullable(),
  aliases: z.array(z.string()),
  eventCount: z.int().min(0),
})

export const article = named('Article', {
  ...articleReference.shape,
  eventCount: z.int().min(0),
  notes: z.array(z.string()),
})

const stretch = { start: offset, end: offset }
const markOfDate = named('DateMark', {
  kind: z.literal('date'),
  ...stretch,
  edtf: z.string(),
  extent,
  rule: z.string(),
  anchor: z.string().nullable(),
})
const markOfActor = named('ActorMark', { kind: z.literal('actor'), ...stretch, actorId: z.string() })
const markOfQuote = named('QuoteMark', {
  kind: z.literal('quote'),
  ...stretch,
  speaker: actorReference.nullable(),
  speakerWords: z.string().nullable(),
})
const markOfEvent = named('EventMark', { kind: z.literal('event'), ...stretch, eventId: z.string() })

export const wholeArticle = named('WholeArticle', {
  ...article.shape,
  text: z.string(),
  sha256: z.string(),
  publishedOnBasis: z.string().nullable(),
  marks: z.array(z.discriminatedUnion('kind', [markOfDate, markOfActor, markOfQuote, markOfEvent])),
  events: z.array(eventSummary),
})

export const quoteEntry = named('QuoteEntry', {
  ...quote.shape,
  article: articleReference,
  eventId: z.string().nullable(),
})

export const timeline = named('Timeline', {
  id: z.string(),
  title: z.string(),
  language,
  query: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime(),
})

/** What has arrived since a reader last heard. */
export const news = named('News', { count: z.int().min(1), events: z.array(eventSummary) })

export const archive = named('Archive', {
  version: z.string(),
  articles: z.int().min(0),
  events: z.int().min(0),
  actors: z.int().min(0),
  earliest: day.nullable(),
  latest: day.nullable(),
  resources: z.record(z.string(), z.url()),
  document: z.url(),
})

/** What is the matter with a request (RFC 9457). */
export const problemDetails = named('Problem', {
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ parameter: z.string(), value: z.string(), detail: z.string() })).optional(),
})

/** A part of a list, and the address of the next. */
const pageOf = <Item extends z.ZodType>(id: string, item: Item) =>
  named(id, { items: z.array(item), next: z.url().nullable() })

export const eventPage = pageOf('EventPage', event)
export const bucketPage = pageOf('BucketPage', bucket)
export const actorPage = pageOf('ActorPage', actor)
export const articlePage = pageOf('ArticlePage', article)
export const quotePage = pageOf('QuotePage', quoteEntry)
export const timelinePage = pageOf('TimelinePage', timeline)
