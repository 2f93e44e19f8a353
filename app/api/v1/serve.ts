import { connection } from 'next/server'
import { z } from 'zod'
import { originOf } from '@/app/origin'
import { longestId } from '@/core/query/read-view'
import type { Operation } from '@/core/api/operations'
import type { Filter } from '@/core/query/view'
import { canonicalText } from '@/core/text/canonical'
import type { Page } from '@/server/archive/page'
import { answer, failed, json } from './answer'
import { readCursor, writeCursor } from './cursor'
import { badRequest, problem } from './problem'
import { readQuery } from './read-query'

interface Asked<Query extends z.ZodObject> {
  query: z.output<Query>
  filter: Filter
}

interface List extends Operation {
  query: z.ZodObject<{ limit: z.ZodType<number>; cursor: z.ZodType<string | undefined> }>
  answer: z.ZodType<unknown, { items: unknown[]; next: string | null }>
}

/** What every list is asked with; counts of one unit are another list than those of another. */
const place = z.object({ limit: z.number(), cursor: z.string().optional(), unit: z.string().optional() })

type ItemOf<Of extends List> = z.input<Of['answer']>['items'][number]

/** The handler of a list: `find` gives the part that begins after a key. What it gives is answered as the schema has it. */
export function listing<Of extends List, Key>(
  operation: Of,
  key: z.ZodType<Key>,
  find: (asked: Asked<Of['query']>, after: Key | null, limit: number) => Promise<Page<ItemOf<Of>, Key>>,
) {
  return async (request: Request): Promise<Response> => {
    await connection()
    try {
      const url = new URL(request.url)
      const asked = await readQuery<Of['query']>(operation.query, url.searchParams)
      if ('problems' in asked) return badRequest('This address cannot be used.', asked.problems)
      const { limit, cursor, unit } = place.parse(asked.query)
      const list = unit === undefined ? operation.id : `${operation.id} ${unit}`
      const after = cursor === undefined ? null : readCursor(cursor, list, key)
      if (after === undefined) {
        const detail = 'Give the cursor of a `next` address of this list as it is.'
        return badRequest('This address cannot be used.', [
          { parameter: 'cursor', value: String(cursor).slice(0, 80), detail },
        ])
      }
      const page = await find(asked, after, limit)
      const next = page.after === null ? null : addressOfNext(request, url, writeCursor(list, page.after))
      const body = operation.answer.parse({ items: page.items, next })
      const link: Record<string, string> = next === null ? {} : { link: `<${next}>; rel="next"` }
      return answer(request, JSON.stringify(body), { ...json, ...link })
    } catch (error) {
      return failed(error)
    }
  }
}

function addressOfNext(request: Request, url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams)
  query.set('cursor', cursor)
  return `${originOf(request.headers)}${url.pathname}?${query.toString()}`
}

interface Context {
  params: Promise<{ id: string }>
}

/** The handler of one thing of a list, by its id. */
export function reading<Of extends Operation>(
  operation: Of,
  find: (id: string) => Promise<z.input<Of['answer']> | null>,
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    await connection()
    try {
      const id = canonicalText((await params).id)
      const found = id.length > longestId ? null : await find(id)
      if (found !== null) return answer(request, JSON.stringify(operation.answer.parse(found)), json)
      return problem({
        status: 404,
        title: 'There is nothing here.',
        detail: `The archive holds nothing with this id under /api/v1${operation.path}.`,
      })
    } catch (error) {
      return failed(error)
    }
  }
}
