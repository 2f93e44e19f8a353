import type { z } from 'zod'
import { GET as actor } from '@/app/api/v1/actors/[id]/route'
import { GET as actors } from '@/app/api/v1/actors/route'
import { GET as article } from '@/app/api/v1/articles/[id]/route'
import { GET as articles } from '@/app/api/v1/articles/route'
import { GET as buckets } from '@/app/api/v1/buckets/route'
import { GET as event } from '@/app/api/v1/events/[id]/route'
import { GET as events } from '@/app/api/v1/events/route'
import { GET as quote } from '@/app/api/v1/quotes/[id]/route'
import { GET as quotes } from '@/app/api/v1/quotes/route'
import { GET as archive } from '@/app/api/v1/route'
import { GET as timeline } from '@/app/api/v1/timelines/[id]/route'
import { GET as timelines } from '@/app/api/v1/timelines/route'
import type { Operation } from '@/core/api/operations'

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>

const handlers: Record<string, Handler> = {
  readArchive: archive,
  listEvents: events,
  readEvent: event,
  listBuckets: buckets,
  listActors: actors,
  readActor: actor,
  listArticles: articles,
  readArticle: article,
  listQuotes: quotes,
  readQuote: quote,
  listTimelines: timelines,
  readTimeline: timeline,
}

export interface Asking {
  query?: string
  id?: string
  headers?: Record<string, string>
}

/** Asks the handler of an operation as a server would. */
export function ask({ id, path }: Operation, { query = '', id: of = '', headers = {} }: Asking = {}) {
  const handler = handlers[id]
  if (!handler) throw new Error(`no handler of ${id}`)
  const address = `http://archive.test/api/v1${path.replace('{id}', encodeURIComponent(of))}`
  const request = new Request(`${address}${query === '' ? '' : `?${query}`}`, {
    headers: { host: 'archive.test', ...headers },
  })
  return handler(request, { params: Promise.resolve({ id: of }) })
}

/** A good answer, which must be exactly what the schema says: a field too many fails as one too few. */
export async function read<Of extends Operation>(
  operation: Of,
  asking: Asking = {},
): Promise<z.output<Of['answer']>> {
  const response = await ask(operation, asking)
  const body: unknown = await response.json()
  if (response.status !== 200) throw new Error(`${response.status}: ${JSON.stringify(body)}`)
  const parsed = operation.answer.parse(body)
  if (JSON.stringify(parsed) !== JSON.stringify(body)) throw new Error('The answer has fields of its own')
  return parsed as z.output<Of['answer']>
}

interface List extends Operation {
  answer: z.ZodType<{ items: unknown[]; next: string | null }>
}

/** All items of a list, in parts of `limit`; `between` is done after each part. */
export async function readAll<Of extends List>(
  operation: Of,
  query: string,
  limit: number,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<z.output<Of['answer']>['items'][number][]> {
  const items: z.output<Of['answer']>['items'][number][] = []
  let asked = `${query}${query === '' ? '' : '&'}limit=${limit}`
  for (;;) {
    const page: { items: unknown[]; next: string | null } = await read(operation, { query: asked })
    items.push(...page.items)
    if (page.items.length > limit) throw new Error('more than asked for')
    if (page.next === null) return items
    await between()
    asked = new URL(page.next).search.slice(1)
  }
}
