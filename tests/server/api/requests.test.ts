import process from 'node:process'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as unknown } from '@/app/api/[[...rest]]/route'
import { stopped } from '@/app/api/v1/gate'
import {
  operations,
  listActors,
  listArticles,
  listBuckets,
  listEvents,
  readEvent,
} from '@/core/api/operations'
import { problemDetails } from '@/core/api/resources'
import { readView } from '@/core/query/read-view'
import { closeDatabase } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from '../archive/article'
import { ask } from './api'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
})

const asked = operations.filter(({ type }) => type === undefined)

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const body = problemDetails.parse(await response.json())
  expect(body.status).toBe(response.status)
  expect(body.detail.length).toBeGreaterThan(10)
  return body
}

describe('an answer', () => {
  it('may be read from any page, and is not sent again when nothing has changed', async () => {
    for (const operation of asked.filter(({ path }) => !path.includes('{id}'))) {
      const first = await ask(operation)
      expect(first.headers.get('access-control-allow-origin')).toBe('*')
      expect(first.headers.get('cache-control')).toBe('private, no-cache')
      const tag = first.headers.get('etag') ?? ''
      // The same for the compressed answer, whose bytes are others.
      expect(tag).toMatch(/^W\/"[\w-]+"$/)
      for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
        const again = await ask(operation, { headers: { 'if-none-match': known } })
        expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
      }
      expect((await ask(operation, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    }
  })

  it('says where it goes on, in its body and in Link', async () => {
    const response = await ask(listEvents, { query: 'limit=1&type=meeting' })
    const { next } = listEvents.answer.parse(await response.json())
    expect(next).toMatch(/^http:\/\/archive\.test\/api\/v1\/events\?limit=1&type=meeting&cursor=[\w-]+$/)
    expect(response.headers.get('link')).toBe(`<${next}>; rel="next"`)
    expect(response.headers.get('access-control-expose-headers')).toContain('link')
    expect((await ask(listEvents)).headers.get('link')).toBeNull()
  })
})

const stop = (init: RequestInit, query = '') =>
  stopped(new Request(`http://archive.test/api/v1/events${query}`, init))

async function cursorOf(operation: typeof listEvents | typeof listBuckets, query: string) {
  const { next } = operation.answer.parse(await (await ask(operation, { query })).json())
  return `cursor=${new URL(next ?? '').searchParams.get('cursor')}`
}

describe('a request that cannot be used', () => {
  it.each([
    [
      listEvents.id,
      listEvents,
      'from=tomorrow&type=party&limit=0&cursor=%2B',
      ['cursor', 'from', 'limit', 'type'],
    ],
    [listEvents.id, listEvents, 'from=2022&to=2021', ['from']],
    [listEvents.id, listEvents, 'actor=nobody&article=none', ['actor', 'article']],
    [listEvents.id, listEvents, 'limit=201', ['limit']],
    [listEvents.id, listEvents, 'limit=2.5', ['limit']],
    [listEvents.id, listEvents, `q=${'x'.repeat(201)}`, ['q']],
    [listEvents.id, listEvents, Array.from({ length: 51 }, (_, i) => `actor=a${i}`).join('&'), ['actor']],
    [listEvents.id, listEvents, 'cursor=abc', ['cursor']],
    [listBuckets.id, listBuckets, 'unit=fortnight', ['unit']],
    [listActors.id, listActors, 'kind=robot', ['kind']],
  ] as const)('%s: each parameter is named (%#)', async (_, operation, query, parameters) => {
    const { status, errors = [] } = await problemOf(await ask(operation, { query }))
    expect(status).toBe(400)
    expect([...new Set(errors.map(({ parameter }) => parameter))].toSorted()).toEqual(parameters)
    for (const { detail } of errors) expect(detail.length).toBeGreaterThan(10)
  })

  it('is refused with the cursor of another list', async () => {
    const event = await cursorOf(listEvents, 'limit=1')
    const day = await cursorOf(listBuckets, 'unit=day&limit=1')
    expect((await ask(listEvents, { query: event })).status).toBe(200)
    expect((await ask(listActors, { query: event })).status).toBe(400)
    expect((await ask(listArticles, { query: event })).status).toBe(400)
    expect((await ask(listBuckets, { query: `unit=day&${day}` })).status).toBe(200)
    expect((await ask(listBuckets, { query: `unit=month&${day}` })).status).toBe(400)
  })

  it('is told which of several values cannot be used', async () => {
    const query = `type=meeting&type=party&type=visit&actor=geneva&actor=${'x'.repeat(161)}`
    const { errors = [] } = await problemOf(await ask(listEvents, { query }))
    expect(errors.map(({ parameter, value }) => [parameter, value])).toEqual([
      ['actor', 'x'.repeat(80)],
      ['type', 'party'],
    ])
  })

  it('is told what there is', async () => {
    expect((await problemOf(await ask(readEvent, { id: 'nothing' }))).status).toBe(404)
    const lost = (path: string) => problemOf(unknown(new Request(`http://archive.test/api${path}`)))
    expect((await lost('/v1/persons')).detail).toContain('/actors')
    expect((await lost('/v1/events.docx')).detail).toContain('csv')
    expect((await lost('/v2/events')).detail).toContain('/api/v1')
    expect((await lost('')).status).toBe(404)
  })

  it('is stopped before it is read when it is too long or would change something', async () => {
    expect(stop({})).toBeNull()
    expect(stop({ method: 'HEAD' })).toBeNull()
    const refused = stop({ method: 'POST' }) ?? new Response()
    expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect((await problemOf(refused)).status).toBe(405)
    expect((await problemOf(stop({}, `?q=${'x'.repeat(9000)}`) ?? new Response())).status).toBe(414)
    const preflight = stop({ method: 'OPTIONS' })
    expect(preflight?.status).toBe(204)
    expect(preflight?.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight?.headers.get('access-control-allow-headers')).toContain('if-none-match')
  })

  it('may be repeated when the archive is out of reach', async () => {
    const url = process.env.DATABASE_URL
    await closeDatabase()
    process.env.DATABASE_URL = 'postgresql://postgres@127.0.0.1:1/none'
    for (const operation of asked) {
      const response = await ask(operation, { id: 'x-1' })
      expect(response.headers.get('retry-after')).toBe('10')
      expect((await problemOf(response)).status).toBe(503)
    }
    await closeDatabase()
    process.env.DATABASE_URL = url
  })
})

const names = [
  ...new Set(asked.flatMap(({ query }) => Object.keys(query.shape))),
  'axis',
  'lang',
  '__proto__',
  'constructor',
]
const cursor = fc
  .array(fc.oneof(fc.integer(), fc.double(), fc.string({ unit: 'binary' }), fc.constant(null)), {
    maxLength: 3,
  })
  .map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'))
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  cursor,
  fc.integer().map(String),
  fc.constantFrom(
    'meeting',
    'geneva',
    'day',
    'millennium',
    'person',
    '2021-06',
    '-5000000',
    '5000000-12',
    '\0',
    '%',
  ),
)
const queries = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 })

it('whatever is asked, the answer is what the document says it may be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...asked), queries, value, async (operation, pairs, id) => {
      const response = await ask(operation, { query: new URLSearchParams(pairs).toString(), id })
      if (response.status === 200) operation.answer.parse(await response.json())
      else expect([400, 404]).toContain((await problemOf(response)).status)
    }),
    { numRuns: 400 },
  )
})

it('what the schema of a filter lets pass, the page understands', () => {
  fc.assert(
    fc.property(fc.constantFrom(listEvents, listArticles, listBuckets), queries, ({ query }, pairs) => {
      const filter = pairs.filter(([name]) => ['type', 'from', 'to', 'q', 'actor', 'article'].includes(name))
      const given = new URLSearchParams(filter.map(([name, text]): [string, string] => [name, text.trim()]))
      const lists = new Set(['actor', 'type', 'article'])
      const object = Object.fromEntries(
        [...new Set(given.keys())].flatMap((name) => {
          const values = given.getAll(name).filter((text) => text !== '')
          return values.length === 0 ? [] : [[name, lists.has(name) ? values : values[0]]]
        }),
      )
      if (query.safeParse(object).success) expect(readView(given, 'en').problems).toEqual([])
    }),
    { numRuns: 500 },
  )
})
