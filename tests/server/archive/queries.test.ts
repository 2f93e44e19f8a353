import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { dayFromIso } from '@/core/chronology/day'
import { emptyFilter } from '@/core/query/defaults'
import type { Filter } from '@/core/query/view'
import { countActors, listActors } from '@/server/archive/count-actors'
import { archiveSize, countEvents, countTypes } from '@/server/archive/count-events'
import { findActor } from '@/server/archive/find-actor'
import { findArticle, listArticles } from '@/server/archive/find-article'
import { findEvent } from '@/server/archive/find-event'
import { ingestArticle } from '@/server/archive/ingest'
import { listEvents, listSummaries } from '@/server/archive/list-events'
import { useDatabase } from '@/tests/support/database'
import { report, summit } from './article'

useDatabase()
beforeAll(async () => {
  await ingestArticle(summit)
  await ingestArticle(report)
})

const filter = (change: Partial<Filter>): Filter => ({ ...emptyFilter, ...change })
const ids = async (change: Partial<Filter>) => (await listSummaries(filter(change))).map(({ id }) => id)
const day = (iso: string) => dayFromIso(iso)!
const all = ['rule-1994', 'agreement-2021', 'summit-2021', 'strike-2021', 'summit-2022']

describe('a list', () => {
  it('is chronological and complete', async () => {
    expect(await ids({})).toEqual(all)
    expect((await listEvents(emptyFilter)).map(({ id }) => id)).toEqual(all)
    expect(await countEvents(emptyFilter)).toBe(5)
  })

  it('keeps the most salient when it must be short, still in order', async () => {
    const short = await listSummaries(emptyFilter, { limit: 2 })
    expect(short.map(({ id }) => id)).toEqual(['summit-2021', 'strike-2021'])
    expect(await listSummaries(emptyFilter, { limit: 0 })).toEqual([])
  })

  it('gives the details that one event gives', async () => {
    for (const event of await listEvents(emptyFilter)) expect(await findEvent(event.id)).toEqual(event)
    const [summary] = await listSummaries(filter({ text: 'lakeside' }))
    expect(summary).toMatchObject({ id: 'summit-2021', sources: 2, extent: { precision: 'day' } })
  })
})

describe('filters', () => {
  it('take actors as alternatives', async () => {
    expect(await ids({ actors: ['joe-biden'] })).toEqual(['agreement-2021', 'summit-2021'])
    expect(await ids({ actors: ['joe-biden', 'alexander-lukashenko'] })).toEqual([
      'rule-1994',
      'agreement-2021',
      'summit-2021',
    ])
    expect(await ids({ actors: ['nobody'] })).toEqual([])
  })

  it('combine facets', async () => {
    expect(await ids({ actors: ['joe-biden'], types: ['meeting', 'strike'] })).toEqual(['summit-2021'])
    expect(await ids({ types: ['meeting', 'strike'] })).toEqual(['summit-2021', 'strike-2021', 'summit-2022'])
  })

  it.each([
    ['2021-06-17', null, ['rule-1994', 'strike-2021', 'summit-2022']],
    [null, '1994-01-01', ['rule-1994']],
    [null, '1993-12-31', []],
    ['2021-02-28', '2021-03-01', ['rule-1994', 'agreement-2021']],
    ['2021-06-16', '2021-06-16', ['rule-1994', 'summit-2021']],
    ['2300-01-01', null, ['rule-1994']],
  ])('by days from %s to %s, open ends reaching for ever', async (from, to, found) => {
    expect(await ids({ from: from && day(from), to: to && day(to) } as Partial<Filter>)).toEqual(found)
  })

  it.each([
    ['بوتين', ['agreement-2021', 'summit-2021']],
    ['putin', ['agreement-2021', 'summit-2021']],
    ['PUTIN  biden', ['agreement-2021', 'summit-2021']],
    ['antonio', ['summit-2021']],
    ['غوتيريس', ['summit-2021']],
    ['Genève', ['summit-2021']],
    ['الإتفاق', ['agreement-2021']],
    ['المحادثات', ['summit-2021']],
    ['اللوكاشينكو', ['rule-1994']],
    ['بناءه', ['summit-2021']],
    ['لوكاشـينكو', ['rule-1994']],
    ['lakeside', ['summit-2021']],
    ['lakeside strike', []],
    ['%', []],
    ['_', []],
    ['\\', []],
    ["'; DROP TABLE event; --", []],
    [' ، ', all],
  ])('by the text %s', async (text, found) => {
    expect(await ids({ text })).toEqual(found)
  })

  it('find the same in every count', async () => {
    const anyFilter = fc.record({
      actors: fc.subarray(['joe-biden', 'vladimir-putin', 'geneva', 'nobody']),
      types: fc.subarray(['meeting', 'strike', 'other'] as const, { minLength: 0 }),
      articles: fc.subarray(['nothing']),
      from: fc.option(fc.constantFrom(day('1990-01-01'), day('2021-02-10'), day('2021-06-17'))),
      to: fc.option(fc.constantFrom(day('2021-06-17'), day('2022-01-01'))),
      text: fc.constantFrom('', 'جنيف', 'قمه', 'strike'),
    })
    await fc.assert(
      fc.asyncProperty(anyFilter, async (each) => {
        const asked = { ...each, types: [...each.types] }
        const events = await listSummaries(asked)
        expect(await countEvents(asked)).toBe(events.length)
        const alone = await listSummaries({ ...asked, actors: [] })
        for (const { id, count } of await countActors(asked))
          expect(alone.filter(({ actors }) => actors.some((actor) => actor.id === id))).toHaveLength(count)
        const anyType = await listSummaries({ ...asked, types: [] })
        for (const { type, count } of await countTypes(asked))
          expect(anyType.filter((event) => event.type === type)).toHaveLength(count)
      }),
      { numRuns: 40 },
    )
  })

  it('never fail on hostile text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
        const clean = text.replaceAll('\0', '')
        expect(await countEvents(filter({ text: clean }))).toBeLessThanOrEqual(5)
      }),
      { numRuns: 50 },
    )
  })
})

describe('facets', () => {
  it('offer actors with names in every script', async () => {
    const [first] = await countActors(
      filter({ actors: ['nobody', 'alexander-lukashenko'], types: ['agreement'] }),
    )
    expect(first).toEqual({
      id: 'joe-biden',
      names: { ar: 'جو بايدن', en: 'Joe Biden' },
      aliases: ['جو بايدن', 'Joe Biden'],
      type: 'person',
      count: 1,
    })
  })

  it('keep a chosen actor that has no events left', async () => {
    const actors = await countActors(filter({ actors: ['alexander-lukashenko'], types: ['strike'] }))
    expect(actors).toMatchObject([{ id: 'alexander-lukashenko', count: 0 }])
  })

  it('count types most first', async () => {
    expect(await countTypes(filter({ types: ['strike'] }))).toEqual([
      { type: 'meeting', count: 2 },
      { type: 'agreement', count: 1 },
      { type: 'other', count: 1 },
      { type: 'strike', count: 1 },
    ])
  })
})

describe('pages', () => {
  it('find an actor with its events, quotes and companions', async () => {
    const actor = await findActor('vladimir-putin')
    expect(actor!.events.map(({ id }) => id)).toEqual(['agreement-2021', 'summit-2021'])
    expect(actor!.quotes).toMatchObject([{ text: 'المحادثات كانت بنّاءة', eventId: 'summit-2021' }])
    expect(actor!.companions[0]).toMatchObject({ id: 'joe-biden', count: 2 })
  })

  it('find nothing where nothing is', async () => {
    expect(await findEvent('no-such')).toBeNull()
    expect(await findActor('no-such')).toBeNull()
    expect(await findArticle('no-such')).toBeNull()
  })

  it('list what there is', async () => {
    expect((await listArticles()).map(({ title, events }) => [title, events])).toEqual([
      ['Leaders met', 2],
      ['قمة في جنيف', 4],
    ])
    expect((await listActors()).map(({ id, count }) => [id, count]).slice(0, 2)).toEqual([
      ['joe-biden', 2],
      ['vladimir-putin', 2],
    ])
    expect(await archiveSize()).toEqual({
      articles: 2,
      events: 5,
      actors: 5,
      earliest: day('1994-01-01'),
      latest: day('2022-12-31'),
    })
  })
})
