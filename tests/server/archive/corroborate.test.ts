import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/server/archive/database'
import { findEvent } from '@/server/archive/find-event'
import { ingestArticle } from '@/server/archive/ingest'
import { emptyFilter } from '@/core/query/defaults'
import { listSummaries } from '@/server/archive/list-events'
import { useDatabase } from '@/tests/support/database'
import { articleOf, type Sketch } from './article'

useDatabase()
beforeEach(async () => {
  await database().$executeRaw`TRUNCATE article, actor, event, timeline, revision CASCADE`
})

type EventSketch = NonNullable<Sketch['events']>[number]

const actors = ['ana', 'ben', 'cyd', 'rome', 'oslo'].map((id) => ({ id, names: { en: id } }))

/** One article that tells of one event in other words and under another id than the others. */
function telling(id: string, change: Partial<EventSketch> = {}) {
  return articleOf({
    text: `${id}: they met today. It was called ${id}.`,
    actors,
    events: [
      {
        id,
        title: `Meeting ${id}`,
        type: 'meeting',
        edtf: '2021-06-16',
        actors: [
          ['ana', 'participant'],
          ['ben', 'agent'],
          ['rome', 'location'],
        ],
        evidence: [`It was called ${id}.`],
        figures: [{ words: id, value: 1, unit: 'meeting' }],
        ...change,
      },
    ],
  })
}

const ids = async () => (await listSummaries(emptyFilter)).map(({ id }) => id)

describe('a happening that another article has told', () => {
  it('gains a citation instead of a double', async () => {
    await ingestArticle(telling('first'))
    await ingestArticle(telling('second'))
    expect(await ids()).toEqual(['first'])
    const event = await findEvent('first')
    expect(event).toMatchObject({ title: 'Meeting first', sources: 2 })
    expect(event!.citations.map(({ exact }) => exact).toSorted()).toEqual([
      'It was called first.',
      'It was called second.',
    ])
    expect(event!.figures).toHaveLength(2)
    const found = await listSummaries({ ...emptyFilter, text: 'called second' })
    expect(found.map(({ id }) => id)).toEqual(['first'])
  })

  it.each<[string, Partial<EventSketch>]>([
    ['another day', { edtf: '2021-06-17' }],
    ['another type', { type: 'visit' }],
    ['no day', { edtf: '2021-06' }],
    [
      'another place',
      {
        actors: [
          ['ana', 'agent'],
          ['ben', 'agent'],
          ['oslo', 'location'],
        ],
      },
    ],
    [
      'no place',
      {
        actors: [
          ['ana', 'agent'],
          ['ben', 'agent'],
        ],
      },
    ],
    [
      'one actor in common',
      {
        actors: [
          ['ana', 'agent'],
          ['cyd', 'agent'],
          ['rome', 'location'],
        ],
      },
    ],
  ])('is another one with %s', async (_, change) => {
    await ingestArticle(telling('first'))
    await ingestArticle(telling('second', change))
    expect((await ids()).toSorted()).toEqual(['first', 'second'])
  })

  it('is another one where the same may be meant by two', async () => {
    await ingestArticle(telling('first'))
    const twice = articleOf({
      text: 'a b',
      actors,
      events: ['a', 'b'].map((id) => ({
        id,
        title: id,
        type: 'meeting' as const,
        edtf: '2021-06-16',
        evidence: [id],
        actors: [
          ['ana', 'agent'],
          ['ben', 'agent'],
          ['rome', 'location'],
        ],
      })),
    })
    await ingestArticle(twice)
    expect((await ids()).toSorted()).toEqual(['a', 'b', 'first'])
  })

  it('is another one when it is a statement, of which a day has many', async () => {
    await ingestArticle(telling('first', { type: 'statement' }))
    await ingestArticle(telling('second', { type: 'statement' }))
    expect((await ids()).toSorted()).toEqual(['first', 'second'])
  })

  it('stays one however often and at once its articles come', async () => {
    const articles = ['first', 'second', 'third'].map((id) => telling(id))
    await Promise.all([...articles, ...articles].map(ingestArticle))
    expect(await ids()).toHaveLength(1)
    const [event] = await listSummaries(emptyFilter)
    expect(event!.sources).toBe(3)
  })
})
