import process from 'node:process'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { GET, HEAD } from '@/app/api/v1/live/route'
import { database, sql } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { closeHub } from '@/server/live/hub'
import { useDatabase } from '@/tests/support/database'
import { articleOf } from '../archive/article'
import { listen, listeners } from './lines'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
afterEach(() => closeHub())

let told = 0
/** Takes an article in that tells of one event. */
async function arrive(type: 'meeting' | 'strike' = 'meeting'): Promise<string> {
  const id = `event-${++told}`
  await ingestArticle(
    articleOf({
      text: `It happened as number ${told}.`,
      events: [{ id, title: `Number ${told}`, type, edtf: '2021-06-16', evidence: ['It happened'] }],
    }),
  )
  return id
}

const requestOf = (query: string) => new Request(`http://archive.test/api/v1/live?${query}`)
const ask = (query: string) => GET(requestOf(query))

describe('a line to the archive', () => {
  it('is told of what arrives in its view, and of nothing else', async () => {
    const [all, strikes] = [await listen(), await listen('type=strike')]
    expect(all.line.response.headers.get('content-type')).toContain('text/event-stream')
    expect(all.line.response.headers.get('access-control-allow-origin')).toBe('*')
    const meeting = await arrive('meeting')
    expect(await all.line.news()).toMatchObject({ count: 1, ids: [meeting] })
    const strike = await arrive('strike')
    expect(await all.line.news()).toMatchObject({ count: 1, ids: [strike] })
    expect(await strikes.line.news()).toMatchObject({ count: 1, ids: [strike] })
  })

  it('goes on from where it was, by address or by the header of a browser that comes back', async () => {
    const { line, at } = await listen()
    await line.leave()
    const missed = [await arrive(), await arrive()]
    const again = await (await listen(`since=${at}`)).line.news()
    expect(again).toMatchObject({ count: 2, ids: missed })
    expect(await (await listen('since=0', { 'last-event-id': at })).line.news()).toEqual(again)
    const { line: fresh } = await listen(`since=${again.id}`)
    const next = await arrive()
    expect((await fresh.news()).ids).toEqual([next])
  })

  it('is not told of the past when its place is from another archive', async () => {
    const { line } = await listen('since=999999999')
    const next = await arrive()
    expect((await line.news()).ids).toEqual([next])
  })

  it('is told of a flood at once: how many, and the first by name', async () => {
    const { line } = await listen()
    await database().$executeRaw(sql`INSERT INTO event (id, title, language, type, edtf, earliest, latest,
        precision, basis, salience, search_text)
      SELECT 'flood-' || n, 'Flood', 'en', 'other', '2021-06-16', 18794, 18794, 'day', 'stated', 0.5, 'flood'
      FROM generate_series(1, 1500) AS n`)
    const { count, ids } = await line.news()
    expect([count, ids.length, ids[0]]).toEqual([1000, 20, 'flood-1'])
    const next = await arrive()
    expect((await line.news()).ids).toEqual([next])
  })

  it('is refused with parameters that cannot be used, and when there are too many', async () => {
    expect((await ask('from=tomorrow')).status).toBe(400)
    expect((await ask('since=yesterday')).status).toBe(400)
    process.env.LIVE_CONNECTIONS = '1'
    await listen()
    const refused = await ask('')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60'])
    delete process.env.LIVE_CONNECTIONS
  })

  it('is not opened for who asks for its headers only', async () => {
    const head = await HEAD(requestOf(''))
    expect([head.status, head.body]).toEqual([200, null])
    expect(head.headers.get('content-type')).toContain('text/event-stream')
    expect((await HEAD(requestOf('from=tomorrow'))).status).toBe(400)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await listeners()).toEqual([])
  })

  it('is given or refused, whatever is asked', async () => {
    const name = fc.constantFrom('since', 'actor', 'type', 'article', 'from', 'to', 'q', 'cursor')
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('7', '999999999999999', 'meeting', '-1'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), value, async (pairs, seen) => {
        const query = new URLSearchParams(pairs).toString()
        const headers = new Headers({ 'last-event-id': encodeURIComponent(seen) })
        const answer = await GET(new Request(`http://archive.test/api/v1/live?${query}`, { headers }))
        expect([200, 400]).toContain(answer.status)
        await answer.body?.cancel()
      }),
      { numRuns: 100 },
    )
  })

  it('ends with the process', async () => {
    const { line } = await listen()
    await closeHub()
    expect(await line.next()).toBeNull()
  })
})

it('what cannot be asked for at once is asked for again', async () => {
  const { line } = await listen()
  await expect.poll(listeners).toHaveLength(1)
  await database().$executeRaw`ALTER TABLE event RENAME TO event_away`
  await database().$executeRaw`SELECT pg_notify('sanad_arrivals', '')`
  await new Promise((resolve) => setTimeout(resolve, 400))
  await database().$executeRaw`ALTER TABLE event_away RENAME TO event`
  const next = await arrive()
  expect((await line.news()).ids).toEqual([next])
})

describe('the listening connection', () => {
  it('is one for all lines, and goes with the last of them', async () => {
    expect(await listeners()).toEqual([])
    const lines = [await listen(), await listen('type=strike'), await listen()]
    await expect.poll(listeners).toHaveLength(1)
    await lines[0]?.line.leave()
    lines[1]?.line.abort()
    expect(await listeners()).toHaveLength(1)
    await lines[2]?.line.leave()
    await expect.poll(listeners).toEqual([])
    await listen()
    await expect.poll(listeners).toHaveLength(1)
  })

  it('is made anew when it is cut, and what came meanwhile is told once', async () => {
    const { line } = await listen()
    await expect.poll(listeners).toHaveLength(1)
    const [cut] = await listeners()
    await database().$queryRaw`SELECT pg_terminate_backend(${cut}::int)`
    await expect.poll(listeners).not.toContain(cut)
    const missed = await arrive()
    expect((await line.news()).ids).toEqual([missed])
    await expect.poll(listeners, { timeout: 10_000 }).toHaveLength(1)
    const next = await arrive()
    expect((await line.news()).ids).toEqual([next])
  })
})
