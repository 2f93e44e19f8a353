import { z } from 'zod'
import {
  actorType,
  arrivalParameter,
  filterParameters,
  idParameter,
  nameParameter,
  pageParameters,
  queryOf,
  unit,
} from './parameters'
import * as resource from './resources'

/** Something that can be asked of the interface: what it is asked with and what it answers. */
export interface Operation {
  id: string
  /** Below /api/v1, with `{id}` where an id stands. */
  path: string
  tag: 'archive' | 'events' | 'buckets' | 'actors' | 'articles' | 'quotes' | 'timelines' | 'live'
  query: z.ZodObject
  answer: z.ZodType
  /** Media type of the answer: JSON without it. */
  type?: 'text/event-stream'
}

const none = z.object({})
const { article: _own, ...filterOfOthers } = filterParameters

export const readArchive = {
  id: 'readArchive',
  path: '',
  tag: 'archive',
  query: none,
  answer: resource.archive,
} as const satisfies Operation

export const listEvents = {
  id: 'listEvents',
  path: '/events',
  tag: 'events',
  query: queryOf({ ...filterParameters, ...pageParameters(50, 200) }),
  answer: resource.eventPage,
} as const satisfies Operation

export const readEvent = {
  id: 'readEvent',
  path: '/events/{id}',
  tag: 'events',
  query: none,
  answer: resource.event,
} as const satisfies Operation

export const listBuckets = {
  id: 'listBuckets',
  path: '/buckets',
  tag: 'buckets',
  query: queryOf({ ...filterParameters, unit: unit.default('year'), ...pageParameters(200, 1000) }),
  answer: resource.bucketPage,
} as const satisfies Operation

export const listActors = {
  id: 'listActors',
  path: '/actors',
  tag: 'actors',
  query: queryOf({
    ...filterParameters,
    kind: actorType,
    name: nameParameter,
    ...pageParameters(50, 200),
  }),
  answer: resource.actorPage,
} as const satisfies Operation

export const readActor = {
  id: 'readActor',
  path: '/actors/{id}',
  tag: 'actors',
  query: none,
  answer: resource.actor,
} as const satisfies Operation

export const listArticles = {
  id: 'listArticles',
  path: '/articles',
  tag: 'articles',
  query: queryOf({ ...filterOfOthers, ...pageParameters(50, 200) }),
  answer: resource.articlePage,
} as const satisfies Operation

export const readArticle = {
  id: 'readArticle',
  path: '/articles/{id}',
  tag: 'articles',
  query: none,
  answer: resource.wholeArticle,
} as const satisfies Operation

export const listQuotes = {
  id: 'listQuotes',
  path: '/quotes',
  tag: 'quotes',
  query: queryOf({
    ...filterParameters,
    speaker: idParameter.optional(),
    ...pageParameters(50, 200),
  }),
  answer: resource.quotePage,
} as const satisfies Operation

export const readQuote = {
  id: 'readQuote',
  path: '/quotes/{id}',
  tag: 'quotes',
  query: none,
  answer: resource.quoteEntry,
} as const satisfies Operation

export const listTimelines = {
  id: 'listTimelines',
  path: '/timelines',
  tag: 'timelines',
  query: z.object(pageParameters(50, 200)),
  answer: resource.timelinePage,
} as const satisfies Operation

export const readTimeline = {
  id: 'readTimeline',
  path: '/timelines/{id}',
  tag: 'timelines',
  query: none,
  answer: resource.timeline,
} as const satisfies Operation

/** What each message `news` of the stream holds. */
export const watchLive = {
  id: 'watchLive',
  path: '/live',
  tag: 'live',
  query: queryOf({ ...filterParameters, since: arrivalParameter.optional() }),
  answer: resource.news,
  type: 'text/event-stream',
} as const satisfies Operation

export const operations: readonly Operation[] = [
  readArchive,
  listEvents,
  readEvent,
  listBuckets,
  listActors,
  readActor,
  listArticles,
  readArticle,
  listQuotes,
  readQuote,
  listTimelines,
  readTimeline,
  watchLive,
]
