import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { exported } from '@/app/api/v1/export'
import { GET as csv } from '@/app/api/v1/events.csv/route'
import { GET as json } from '@/app/api/v1/events.json/route'
import { GET as jsonld } from '@/app/api/v1/events.jsonld/route'
import { GET as atom } from '@/app/api/v1/events.atom/route'
import { emptyFilter } from '@/core/query/defaults'
import { database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { jsonEvent } from '@/core/exchange/json'
import { streamEvents } from '@/server/archive/stream-events'
import { writeCrowd } from '@/tests/support/crowd'
import { useDatabase } from '@/tests/support/database'
import { articleOf, report, sha256 as sha256Of, summit } from './article'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
  await writeCrowd({ events: 1500, actors: 40 })
})

async function idsOf(filter: Partial<typeof emptyFilter>) {
  const found: { id: string; begins: number | null }[] = []
  for await (const { id, extent } of streamEvents({ ...emptyFilter, ...filter }))
    found.push({ id, begins: extent.earliest ?? extent.latest })
  return found
}

describe('all events of a filter', () => {
  it('come once each, in order of beginning, whatever their number', async () => {
    const found = await idsOf({})
    const published = await database().event.count({ where: { status: 'published' } })
    expect(found).toHaveLength(published)
    expect(new Set(found.map(({ id }) => id)).size).toBe(published)
    const days = found.map(({ begins }) => begins ?? Number.POSITIVE_INFINITY)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it('are those that the filter leaves', async () => {
    const found = await idsOf({ actors: ['joe-biden'] })
    const taking = await database().eventActor.findMany({
      where: { actorId: 'joe-biden' },
      distinct: ['eventId'],
    })
    expect(found.map(({ id }) => id).toSorted()).toEqual(taking.map(({ eventId }) => eventId).toSorted())
  })
})

const request = (path: string) => new Request(`http://localhost${path}`)

describe('the routes of files', () => {
  it('stream a table that another reader reads', async () => {
    const answer = await csv(request('/api/v1/events.csv?lang=en&bom=1'))
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="sanad.csv"')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
    expect(text.startsWith('\uFEFFid,')).toBe(true)
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { bom: true, columns: true }))
    expect(rows).toHaveLength(await database().event.count({ where: { status: 'published' } }))
  })

  it('give everything in our own format: each citation found again in the text that comes with it', async () => {
    const answer = await json(request('/api/v1/events.json?lang=en'))
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const file = z
      .object({ format: z.literal('sanad'), version: z.literal(1), events: z.array(jsonEvent) })
      .parse(await answer.json())
    expect(file.events).toHaveLength(await database().event.count({ where: { status: 'published' } }))
    // The crowd's articles have made-up hashes.
    const texts = new Map<string, string>()
    for (const { articles, citations, quotes } of file.events) {
      for (const { id, text, sha256 } of articles) {
        if (text !== 'It was told.') expect(sha256).toBe(sha256Of(text))
        texts.set(id, text)
      }
      for (const { article, start, end, exact } of citations)
        expect(texts.get(article)?.slice(start, end)).toBe(exact)
      for (const { article, start, end, text } of quotes)
        expect(texts.get(article)?.slice(start, end)).toBe(text)
    }
    expect(file.events.find(({ id }) => id === 'summit-2021')?.citations).toHaveLength(3)
  })

  it('count the places of annotations in characters, as the W3C does: an emoji is one', async () => {
    const text = 'Smoke 🔥 rose over the harbour 🚢.\nA ship left the harbour 🚢 on 2 May 2021.'
    const exact = 'A ship left the harbour 🚢 on 2 May 2021'
    await ingestArticle(
      articleOf({
        text,
        dates: [{ words: '2 May 2021', edtf: '2021-05-02' }],
        events: [{ id: 'ship-2021', title: 'A ship left', edtf: '2021-05-02', evidence: [exact] }],
      }),
    )
    const answer = await jsonld(request('/api/v1/events.jsonld?lang=en&from=2021-05-02&to=2021-05-02'))
    const graph = z
      .object({ '@graph': z.array(z.looseObject({ '@id': z.string(), '@type': z.string() })) })
      .parse(await answer.json())['@graph']
    const annotation = graph.find((entry) => entry['@id'].includes('/ship-2021#'))
    const { hasTarget } = z
      .object({
        hasTarget: z.object({
          hasSelector: z.tuple([
            z.object({ exact: z.string() }),
            z.object({ start: z.number(), end: z.number() }),
          ]),
        }),
      })
      .parse(annotation)
    const [quote, place] = hasTarget.hasSelector
    expect(quote.exact).toBe(exact)
    expect(Array.from(text).slice(place.start, place.end).join('')).toBe(exact)
  })

  it('stop asking when the reader leaves', async () => {
    const answer = await csv(request('/api/v1/events.csv'))
    const reader = answer.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect((await reader?.read())?.done).toBe(true)
  })

  it('write no further than their reader takes', async () => {
    let made = 0
    async function* endless() {
      for (;;) {
        made += 1
        yield 'x'.repeat(1000)
        await Promise.resolve()
      }
    }
    const answer = await exported(request('/api/v1/events.csv'), {
      writer: endless,
      type: 'text/csv',
      extension: 'csv',
    })
    const reader = answer.body?.getReader()
    await reader?.read()
    await new Promise((resolve) => setTimeout(resolve, 50))
    // One piece of some kilobytes is taken, another one lies ready.
    expect(made).toBeLessThan(60)
    await reader?.cancel()
  })

  it('say what of the address cannot be used', async () => {
    const answer = await csv(request('/api/v1/events.csv?from=yesterday&actor=nobody'))
    expect(answer.status).toBe(400)
    const { errors } = z
      .object({ errors: z.array(z.object({ parameter: z.string() })) })
      .parse(await answer.json())
    expect(errors.map(({ parameter }) => parameter).toSorted()).toEqual(['actor', 'from'])
  })

  it('give a feed in pages', async () => {
    const first = await (await atom(request('/api/v1/events.atom?lang=en'))).text()
    expect(first.match(/<entry>/g)).toHaveLength(50)
    expect(first).toContain('page=2')
    for (const page of [1, 2]) {
      const answer = await atom(request(`/api/v1/events.atom?lang=en&page=${page}`))
      expect(answer.status).toBe(200)
      expect((await answer.text()).match(/<entry>/g)).toHaveLength(50)
    }
    // A page of the list has another number, which says nothing of a feed.
    const turned = await atom(request('/api/v1/events.atom?lang=en&page=3.e0123456789abcdef'))
    expect(await turned.text()).toContain('page=2')
    expect((await atom(request('/api/v1/events.atom?page=0'))).status).toBe(400)
  })
})
