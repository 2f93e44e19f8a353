import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { GET } from '@/app/api/v1/tiles/route'
import { readView } from '@/core/query/read-view'
import { stepOf, tileAt } from '@/core/timeline/step'
import { dayFromIso } from '@/core/chronology/day'
import { closeDatabase } from '@/server/archive/database'
import { findTile } from '@/server/archive/find-tile'
import { ingestArticle } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from './article'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
})

const get = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/api/v1/tiles?${query}`, { headers }))

const step = stepOf('month-1')
const tile = tileAt(
  dayFromIso('2021-06-16') ?? 0,
  step ?? { key: '', grain: 'day', count: 1, days: 1, bucket: { grain: 'day', count: 1 } },
)

describe('the route of tiles', () => {
  it.each([
    ['', 'none', ['']],
    ['actor=joe-biden', 'none', ['']],
    ['lanes=type&lane=type:meeting&lane=type:strike', 'type', ['type:meeting', 'type:strike']],
    ['lanes=actor&lane=actor:joe-biden&lane=', 'actor', ['actor:joe-biden', '']],
    ['lanes=place', 'place', ['place:geneva', '']],
    ['q=lakeside&from=2021', 'none', ['']],
  ] as const)('answers %s as the archive does', async (query, lanes, keys) => {
    const answer = await get(`${query}&step=month-1&tile=${tile}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('application/json')
    const { view } = readView(new URLSearchParams(query), 'en')
    if (!step) throw new Error('no such level')
    const expected = await findTile(view.filter, lanes, keys, step, tile)
    expect(expected.events.length).toBeGreaterThan(0)
    expect(await answer.json()).toEqual(expected)
  })

  it('is not sent again when nothing has changed', async () => {
    const query = `step=month-1&tile=${tile}`
    const tag = (await get(query)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/"[\w-]+"$/)
    const again = await get(query, { 'if-none-match': `"other", ${tag}` })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await get(query, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it.each([
    ['', ['step', 'tile']],
    ['step=year-3&tile=1', ['step']],
    ['step=year-1&tile=1.5', ['tile']],
    ['step=year-1&tile=99999999', ['tile']],
    ['step=year-1&tile=-9999999999', ['tile']],
    ['step=year-1&tile=1&lane=actor:ada', ['lane']],
    ['step=year-1&tile=1&lanes=type&lane=actor:ada', ['lane']],
    [`step=year-1&tile=1&lanes=type${'&lane=type:strike'.repeat(25)}`, ['lane']],
    ['step=year-1&tile=1&from=tomorrow&lanes=colour', ['from', 'lanes']],
    ['step=year-1&tile=1&from=2022&to=2021', ['from']],
  ])('refuses %s, saying what and where', async (query, parameters) => {
    const answer = await get(query)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const body = z
      .object({
        status: z.literal(400),
        title: z.string(),
        detail: z.string().min(10),
        errors: z.array(z.object({ parameter: z.string(), value: z.string(), detail: z.string().min(10) })),
      })
      .parse(await answer.json())
    expect(body.errors.map(({ parameter }) => parameter).toSorted()).toEqual(parameters)
  })

  it('says when the archive is out of reach', async () => {
    const url = process.env.DATABASE_URL
    await closeDatabase()
    process.env.DATABASE_URL = 'postgresql://postgres@127.0.0.1:1/none'
    const answer = await get(`step=month-1&tile=${tile}`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    await closeDatabase()
    process.env.DATABASE_URL = url
  })
})
