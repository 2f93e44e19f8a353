import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as operations from '@/core/api/operations'
import { daysOfPartialDate } from '@/core/query/days'
import { emptyFilter } from '@/core/query/defaults'
import { readView } from '@/core/query/read-view'
import { countEvents } from '@/server/archive/count-events'
import { rebuildCells } from '@/server/archive/cells'
import { database } from '@/server/archive/database'
import { findArticle } from '@/server/archive/find-article'
import { ingestArticle } from '@/server/archive/ingest'
import { listEvents } from '@/server/archive/list-events'
import { useDatabase } from '@/tests/support/database'
import { articleOf, report, summit } from '../archive/article'
import { ask, read, readAll } from './api'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
  await ingestArticle(
    articleOf({ name: 'undated.txt', text: 'Nothing here can be put on a timeline.', language: 'en' }),
  )
})

const { listEvents: list, listBuckets, listActors, listArticles, listQuotes, listTimelines } = operations

describe('events', () => {
  it.each([
    '',
    'actor=joe-biden',
    'type=meeting&type=strike',
    'from=2021-06&to=2021-06',
    'q=lakeside',
    'axis=sideways&utm_source=mail&article=',
  ])('of “%s” are those of the page', async (query) => {
    const found = await readAll(list, query, 2)
    const { view } = readView(new URLSearchParams(query), 'en')
    const expected = await listEvents(view.filter)
    expect(expected.length).toBeGreaterThan(0)
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    const begins = found.map(({ extent }) => extent.earliest ?? extent.latest ?? 0)
    expect(begins).toEqual(begins.toSorted((a, b) => a - b))
  })

  it('come with the words of their sources', async () => {
    const event = await read(operations.readEvent, { id: 'summit-2021' })
    expect(event.citations.map(({ article }) => article.language).toSorted()).toEqual(['ar', 'ar', 'en'])
    for (const { passage, passageStart, start, end, exact } of event.citations)
      expect(passage.slice(start - passageStart, end - passageStart)).toBe(exact)
    expect(event.quotes[0]?.speaker?.names.en).toBe('Vladimir Putin')
  })

  it('of a list are neither lost nor given twice when others come and go', async () => {
    const before = await readAll(list, '', 200)
    let made = 0
    const found = await readAll(list, '', 1, async () => {
      made += 1
      const day = made % 2 === 0 ? '1990-01-01' : '2030-01-01'
      await ingestArticle(
        articleOf({
          text: `Something happened as number ${made}.`,
          events: [{ id: `late-${made}`, title: 'Late', edtf: day, evidence: ['Something happened'] }],
        }),
      )
      if (made > 3) await database().event.deleteMany({ where: { id: { startsWith: 'late-' } } })
    })
    const known = found.map(({ id }) => id).filter((id) => !id.startsWith('late-'))
    expect(known).toEqual(before.map(({ id }) => id))
    expect(made).toBeGreaterThan(3)
    await database().event.deleteMany({ where: { id: { startsWith: 'late-' } } })
    await database().article.deleteMany({ where: { title: { startsWith: 'Something happened' } } })
    await rebuildCells()
  })
})

describe('buckets', () => {
  it.each(['day', 'week', 'month', 'year', 'century'])('of a %s count every event once', async (unit) => {
    const buckets = await readAll(listBuckets, `unit=${unit}`, 2)
    const total = buckets.reduce((sum, { count }) => sum + count, 0)
    expect(total).toBe((await readAll(list, '', 200)).length)
    for (const { from, to, firstDay, lastDay } of buckets) {
      expect(daysOfPartialDate(from)?.first).toBe(firstDay)
      expect(daysOfPartialDate(to)?.last).toBe(lastDay)
    }
    expect(buckets.map(({ firstDay }) => firstDay)).toEqual(
      buckets.map(({ firstDay }) => firstDay).toSorted((a, b) => a - b),
    )
  })

  it('count what the filter leaves', async () => {
    expect(await readAll(listBuckets, 'unit=month&actor=geneva', 50)).toMatchObject([
      { from: '2021-06-01', to: '2021-06-30', count: 1 },
    ])
  })
})

const ids = async (query: string) => (await readAll(listActors, query, 1)).map(({ id }) => id)
const titles = async (query: string) => (await readAll(listArticles, query, 5)).map(({ title }) => title)

describe('actors', () => {
  it('are counted by the events of the filter', async () => {
    for (const query of ['', 'type=meeting', 'from=2021-06-16&to=2021-06-16']) {
      const { view } = readView(new URLSearchParams(query), 'en')
      for (const { id, eventCount } of await readAll(listActors, query, 2))
        expect([id, eventCount]).toEqual([id, await countEvents({ ...view.filter, actors: [id] })])
    }
  })

  it('are found by a part of a name in any script, and by kind', async () => {
    expect(await ids(`name=${encodeURIComponent('بوتين')}`)).toEqual(['vladimir-putin'])
    expect(await ids('name=PUTIN')).toEqual(['vladimir-putin'])
    expect(await ids('kind=place')).toEqual(['geneva'])
    expect(await ids('name=%25')).toEqual([])
    expect(await ids('actor=geneva&kind=person')).toEqual(['antonio-guterres', 'joe-biden', 'vladimir-putin'])
  })

  it('have all their names', async () => {
    const actor = await read(operations.readActor, { id: 'geneva' })
    expect(actor).toMatchObject({ type: 'place', names: { ar: 'جنيف', en: 'Geneva' }, eventCount: 1 })
    expect(actor.aliases).toContain('Genève')
  })
})

describe('articles', () => {
  it('are listed newest first, those without a day last', async () => {
    const all = await readAll(listArticles, '', 1)
    expect(all.map(({ title }) => title)).toEqual([
      'Leaders met',
      'قمة في جنيف',
      expect.stringContaining('Nothing'),
    ])
    expect(all.map(({ eventCount }) => eventCount)).toEqual([2, 4, 0])
    expect(all[2]?.notes).toContain('no-event')
  })

  it('of a filter are those that tell of its events', async () => {
    expect(await titles('type=strike')).toEqual(['Leaders met'])
    expect(await titles('actor=geneva')).toEqual(['Leaders met', 'قمة في جنيف'])
  })

  it('hold their text and all that was found in it', async () => {
    const [, { id } = { id: '' }] = await readAll(listArticles, '', 5)
    const article = await read(operations.readArticle, { id })
    expect(article.marks).toEqual((await findArticle(id))?.marks)
    for (const { kind, start, end } of article.marks)
      if (kind === 'actor') expect(article.text.slice(start, end)).not.toBe('')
  })
})

describe('quotations', () => {
  it('lead to their speaker, article and event', async () => {
    const quotes = await readAll(listQuotes, 'speaker=vladimir-putin', 1)
    expect(quotes).toMatchObject([
      { text: 'المحادثات كانت بنّاءة', eventId: 'summit-2021', article: { title: 'قمة في جنيف' } },
    ])
    expect(await read(operations.readQuote, { id: quotes[0]?.id ?? '' })).toEqual(quotes[0])
    expect(await readAll(listQuotes, 'actor=geneva', 5)).toEqual(quotes)
    expect(await readAll(listQuotes, 'type=strike', 5)).toEqual([])
  })

  it('do not name an event that is hidden', async () => {
    const id = 'summit-2021'
    await database().event.update({ where: { id }, data: { status: 'hidden' } })
    expect((await readAll(listQuotes, '', 5))[0]?.eventId).toBeNull()
    expect((await ask(operations.readEvent, { id })).status).toBe(404)
    await database().event.update({ where: { id }, data: { status: 'published' } })
  })
})

const row = (id: string, publishedAt: Date | null) => ({
  id,
  title: `Timeline ${id}`,
  language: 'en',
  query: 'actor=geneva',
  publishedAt,
})

describe('timelines', () => {
  it('are those that are published, the latest first', async () => {
    const at = new Date('2026-01-02T03:04:05.678Z')
    await database().timeline.createMany({
      data: [row('b', at), row('draft', null), row('a', at), row('new', new Date('2026-02-01'))],
    })
    expect((await readAll(listTimelines, '', 1)).map(({ id }) => id)).toEqual(['new', 'a', 'b'])
    expect(await read(operations.readTimeline, { id: 'a' })).toMatchObject({ query: 'actor=geneva' })
    expect((await ask(operations.readTimeline, { id: 'draft' })).status).toBe(404)
  })
})

it('the archive says how much it holds and where', async () => {
  const { events, articles, resources } = await read(operations.readArchive)
  expect([events, articles]).toEqual([await countEvents(emptyFilter), 3])
  expect(resources.quotes).toBe('http://archive.test/api/v1/quotes')
})
