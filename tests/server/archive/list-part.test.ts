import * as fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { emptyFilter } from '@/core/query/defaults'
import type { Filter } from '@/core/query/view'
import { checkView } from '@/server/archive/check-view'
import { readView } from '@/core/query/read-view'
import { ingestArticle } from '@/server/archive/ingest'
import { listEvents } from '@/server/archive/list-events'
import { listPart, type ListPart } from '@/server/archive/list-part'
import { siftedEvents, siftLimits } from '@/server/archive/sift'
import { useDatabase } from '@/tests/support/database'
import { articleOf } from './article'
import { anyArticle } from './random-archive'

useDatabase()

beforeAll(async () => {
  // Six weights for some thirty events: most of them weigh the same as others.
  for (const article of fc.sample(anyArticle, { numRuns: 12, seed: 5 })) await ingestArticle(article)
})

const usual = { ...siftLimits }
afterEach(() => Object.assign(siftLimits, usual))

const filters: [string, Filter][] = [
  ['everything', emptyFilter],
  ['an actor', { ...emptyFilter, actors: ['ada'] }],
  ['types', { ...emptyFilter, types: ['meeting', 'other'] }],
  ['words', { ...emptyFilter, text: 'title' }],
]
const isSifted = (filter: Filter) => filter.text !== ''
const idsOf = ({ events }: ListPart) => events.map(({ id }) => id)

/** All parts of a list, from the first on. */
async function partsOf(filter: Filter, limit: number): Promise<{ after: string | null; part: ListPart }[]> {
  const parts = []
  for (let after: string | null = null, goesOn = true; goesOn;) {
    const part: ListPart = await listPart(filter, after, limit)
    parts.push({ after, part })
    goesOn = part.next !== null
    after = part.next
  }
  return parts
}

describe.each(filters)('the parts of a list of %s', (_, filter) => {
  it.each([1, 4, 7, 100])('of %i each hold every event once, the weightiest first', async (limit) => {
    expect((await siftedEvents(filter)) !== null).toBe(isSifted(filter))
    const all = await listEvents(filter)
    expect(all.length).toBeGreaterThan(4)
    const byWeight = all.toSorted((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
    const parts = await partsOf(filter, limit)
    expect(parts).toHaveLength(Math.ceil(all.length / limit))
    for (const [index, { part }] of parts.entries()) {
      const expected = new Set(byWeight.slice(index * limit, (index + 1) * limit).map(({ id }) => id))
      expect(idsOf(part)).toEqual(all.map(({ id }) => id).filter((id) => expected.has(id)))
    }
  })

  it('lead back the way that led to them', async () => {
    const parts = await partsOf(filter, 3)
    expect(parts[0]?.part.previous).toBeUndefined()
    for (const [index, { part }] of parts.entries())
      if (index > 0) expect(part.previous).toBe(parts[index - 1]?.after)
  })
})

it('what is sifted and what is asked of the archive part alike', async () => {
  const filter = { ...emptyFilter, text: 'title of' }
  const sifted = await partsOf(filter, 4)
  siftLimits.one = 1
  const stored = await partsOf({ ...filter, text: 'title of e' }, 4)
  expect(await siftedEvents({ ...filter, text: 'title of e' })).toBeNull()
  expect(stored).toEqual(sifted)
})

it('what comes meanwhile shifts nothing', async () => {
  const [first, second] = await partsOf(emptyFilter, 5)
  await ingestArticle(
    articleOf({
      text: 'A new day\nIt came.',
      publishedOn: '2021-07-02',
      actors: [],
      events: [
        { id: 'a-new', title: 'It came', edtf: '2021-07-01', actors: [], evidence: ['It came'], salience: 1 },
      ],
    }),
  )
  expect(idsOf(await listPart(emptyFilter, first?.part.next ?? null, 5))).toEqual(
    second && idsOf(second.part),
  )
})

it('goes on after an event that the filter does not find, and begins anew where none goes on', async () => {
  const filter = { ...emptyFilter, types: ['meeting' as const] }
  const others = await listEvents({ ...emptyFilter, types: ['other'] })
  const meetings = await listEvents(filter)
  const [other] = others.filter(({ salience }) => salience > 0.2 && salience < 1)
  expect(other).toBeDefined()
  const lighter = meetings.filter(
    ({ salience, id }) => salience < other!.salience || (salience === other!.salience && id > other!.id),
  )
  expect(lighter.length).toBeGreaterThan(0)
  expect(idsOf(await listPart(filter, other!.id, 100))).toEqual(lighter.map(({ id }) => id))
  const first = await listPart(emptyFilter, null, 5)
  expect(await listPart(emptyFilter, 'nobody', 5)).toEqual(first)
  const lightest = (await listEvents(emptyFilter)).toSorted(
    (a, b) => a.salience - b.salience || (a.id < b.id ? 1 : -1),
  )[0]
  expect(await listPart(emptyFilter, lightest!.id, 5)).toEqual(first)
})

it('a page after an event that the archive does not have is reported', async () => {
  const { view } = readView(new URLSearchParams('page=2.nobody'), 'en')
  expect(await checkView(view)).toEqual([{ parameter: 'page', value: 'nobody', reason: 'unknown-event' }])
})
