import { afterEach, describe, expect, it } from 'vitest'
import { emptyFilter } from '@/core/query/defaults'
import { ChangingEvents } from '@/server/archive/cells'
import { countActors } from '@/server/archive/count-actors'
import { countEvents, countTypes } from '@/server/archive/count-events'
import { database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { listSummaries } from '@/server/archive/list-events'
import { siftedEvents, siftLimits } from '@/server/archive/sift'
import { useDatabase } from '@/tests/support/database'
import { articleOf } from './article'

useDatabase()

const usual = { ...siftLimits }
afterEach(() => Object.assign(siftLimits, usual))

const searched = (text: string) => ({ ...emptyFilter, text })
const idsOf = async (text: string) => (await listSummaries(searched(text))).map(({ id }) => id)

const truce = (id: string, day: string, names: Record<string, string> = { en: 'Ada Lovelace' }) =>
  articleOf({
    text: `The truce of ${id}\nA truce was agreed in ${id}.`,
    publishedOn: '2024-05-01',
    actors: [{ id: 'ada', type: 'person', names }],
    events: [
      {
        id,
        title: `A truce was agreed in ${id}`,
        type: 'meeting',
        edtf: day,
        actors: [['ada', 'agent']],
        evidence: [`A truce was agreed in ${id}`],
        salience: 0.5,
      },
    ],
  })

describe('sifted events', () => {
  it('are sifted once while nothing changes', async () => {
    await ingestArticle(truce('oslo', '2024-04-01'))
    const [one, other] = await Promise.all([siftedEvents(searched('truce')), siftedEvents(searched('truce'))])
    expect(one?.ids).toEqual(['oslo'])
    expect(other).toBe(one)
    expect(await siftedEvents(searched('truce'))).toBe(one)
  })

  it('are not needed where totals are kept', async () => {
    expect(await siftedEvents(emptyFilter)).toBeNull()
    expect(await siftedEvents({ ...emptyFilter, actors: ['ada'], types: ['meeting'] })).toBeNull()
  })

  it('gain what an article adds, in the next question', async () => {
    await ingestArticle(truce('oslo', '2024-04-01'))
    expect(await idsOf('truce')).toEqual(['oslo'])
    await ingestArticle(truce('cairo', '2024-03-01'))
    expect(await idsOf('truce')).toEqual(['cairo', 'oslo'])
    expect(await countEvents(searched('truce'))).toBe(2)
    expect(await countTypes(searched('truce'))).toEqual([{ type: 'meeting', count: 2 }])
  })

  it('are found by a name that an actor has just been given', async () => {
    await ingestArticle(truce('oslo', '2024-04-01'))
    expect(await idsOf('لوفلايس')).toEqual([])
    await ingestArticle(truce('lima', '2024-02-01', { en: 'Ada Lovelace', ar: 'آدا لوفلايس' }))
    expect(await idsOf('لوفلايس')).toContain('oslo')
  })

  it('lose what is hidden', async () => {
    await ingestArticle(truce('oslo', '2024-04-01'))
    expect(await idsOf('oslo')).toEqual(['oslo'])
    await database().$transaction(async (tx) => {
      const changing = new ChangingEvents(tx)
      await changing.note(['oslo'])
      await tx.event.update({ where: { id: 'oslo' }, data: { status: 'hidden' } })
      await changing.settle()
    })
    expect(await idsOf('oslo')).toEqual([])
  })

  it('count an actor once who takes part and is where it happens', async () => {
    await ingestArticle(
      articleOf({
        text: 'The fair of Cairo\nCairo opened its fair in Cairo.',
        publishedOn: '2024-05-01',
        actors: [{ id: 'cairo-city', type: 'place', names: { en: 'Cairo City' } }],
        events: [
          {
            id: 'fair',
            title: 'Cairo opened its fair',
            edtf: '2024-04-30',
            actors: [
              ['cairo-city', 'agent'],
              ['cairo-city', 'location'],
            ],
            evidence: ['Cairo opened its fair'],
          },
        ],
      }),
    )
    const counted = await countActors(searched('fair'))
    expect(counted.map(({ id, count }) => [id, count])).toEqual([['cairo-city', 1]])
  })

  it('are left to the archive when they are too many', async () => {
    await ingestArticle(truce('rome', '2024-01-01'))
    await ingestArticle(truce('bern', '2024-01-02'))
    siftLimits.one = 1
    expect(await siftedEvents(searched('truce agreed'))).toBeNull()
    expect((await idsOf('truce agreed')).slice(0, 2)).toEqual(['rome', 'bern'])
  })

  it('are left to the archive when finding them takes too long', async () => {
    await ingestArticle(truce('rome', '2024-01-01'))
    siftLimits.patienceMs = 200
    await database().$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE event IN ACCESS EXCLUSIVE MODE`
      expect(await siftedEvents(searched('rome truce'))).toBeNull()
    })
  })

  it('make room for others', async () => {
    await ingestArticle(truce('rome', '2024-01-01'))
    await ingestArticle(truce('bern', '2024-01-02'))
    siftLimits.all = 1
    const first = await siftedEvents(searched('rome'))
    await siftedEvents(searched('bern'))
    expect(await siftedEvents(searched('rome'))).not.toBe(first)
  })
})
