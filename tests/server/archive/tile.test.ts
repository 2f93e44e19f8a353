import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromIso, toDayNumber } from '@/core/chronology/day'
import type { EventType } from '@/core/extraction/extraction'
import { laneModes, laneOrders, type Filter } from '@/core/query/view'
import { domainOf, domainWithin } from '@/core/timeline/domain'
import { stepOf, steps, tileAt, tileDays } from '@/core/timeline/step'
import { database } from '@/server/archive/database'
import { findCensus } from '@/server/archive/find-census'
import { findTile } from '@/server/archive/find-tile'
import { articleIdOf, ingestArticle } from '@/server/archive/ingest'
import { listSummaries } from '@/server/archive/list-events'
import { rebuildCells } from '@/server/archive/cells'
import { siftLimits } from '@/server/archive/sift'
import { useDatabase } from '@/tests/support/database'
import { sha256 } from './article'
import { keysOf, lengthOf, naiveTile } from './naive-tile'
import { anyArticle, makeCellsOfFew, someTypes } from './random-archive'

useDatabase()

const day = (iso: string) => dayFromIso(iso)

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  actors: fc.oneof(
    fc.constant<string[]>([]),
    fc.subarray(['ada', 'ben', 'cairo', 'egypt'], { maxLength: 2 }),
  ),
  types: fc.oneof(fc.constant<EventType[]>([]), fc.subarray<EventType>([...someTypes])),
  articles: fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 1,
      arbitrary: fc.constant<string[]>([articleIdOf(sha256('Article 1\nWhat was told: 1 2 3.'))]),
    },
  ),
  from: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom(day('2021-06-05'), day('1950-01-01')),
  ),
  to: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.constantFrom(day('2021-06-20'), day('2021-12-31')),
  ),
  text: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom('strike', 'cairo', 'event')),
})

const anyPlace = fc.constantFrom(
  ...[
    '2021-06-15',
    '2021-12-31',
    '2022-01-03',
    '2020-02-29',
    '1969-12-29',
    '0900-05-05',
    '-0500-01-01',
    '1994-01-01',
  ].map((iso) => day(iso) ?? toDayNumber(0)),
)

const usualLimits = { ...siftLimits }

const siftNothing = () => {
  siftLimits.one = 0
  return Promise.resolve()
}

for (const [what, prepare] of [
  ['cells, or sifted', makeCellsOfFew],
  ['events', siftNothing],
] as const)
  describe(`from ${what}`, () => {
    beforeAll(async () => {
      await prepare()
      // One archive of some hundred events; chance is the same in every run.
      for (const article of fc.sample(anyArticle, { seed: 20_210_616, numRuns: 40 }))
        await ingestArticle(article)
      await rebuildCells()
    })
    afterAll(async () => {
      Object.assign(siftLimits, usualLimits)
      await database()
        .$executeRaw`CREATE OR REPLACE FUNCTION finest_of(beside text, facet text, count integer) RETURNS smallint
        IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN NULL::smallint`
    })

    it('a tile is what counting event by event gives', async () => {
      let held = 0
      await fc.assert(
        fc.asyncProperty(
          anyFilter,
          fc.constantFrom(...laneModes),
          fc.constantFrom(...steps),
          anyPlace,
          fc.integer({ min: -1, max: 1 }),
          async (filter, lanes, step, place, aside) => {
            const all = await listSummaries(filter)
            const keys = [...new Set(['', ...all.flatMap((event) => keysOf(event, lanes))])]
            const index = tileAt(place, step) + aside
            const tile = await findTile(filter, lanes, keys, step, index)
            expect(tile).toEqual(naiveTile(all, lanes, keys, step, index))
            held += Object.keys(tile.lanes).length
          },
        ),
        { numRuns: 250 },
      )
      expect(held).toBeGreaterThan(200)
    })

    it('a census is what counting event by event gives', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyFilter,
          fc.constantFrom(...laneModes),
          fc.constantFrom(...laneOrders),
          async (filter, lanes, order) => {
            const all = await listSummaries(filter)
            const census = await findCensus(filter, lanes, order)
            expect(census.total).toBe(all.length)
            expect(census.domain).toEqual(domainWithin(domainOf(all), filter))
            expect(census.density.reduce((sum, count) => sum + count, 0)).toBe(all.length)
            const keys = [...new Set(all.flatMap((event) => keysOf(event, lanes)))]
            expect(census.lanes.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
            for (const { key, total, first, lengths } of census.lanes) {
              const events = all.filter((event) => keysOf(event, lanes).includes(key))
              expect(total).toBe(events.length)
              expect(first).toBe(
                Math.min(...events.map(({ extent }) => extent.earliest ?? extent.latest ?? 0)),
              )
              expect(new Set(lengths)).toEqual(new Set(events.map(lengthOf)))
            }
            const values = census.lanes
              .filter(({ key }) => key !== '')
              .map((lane) => (order === 'first' ? lane.first : -lane.total))
            if (order !== 'name') expect(values).toEqual(values.toSorted((a, b) => a - b))
          },
        ),
        { numRuns: 120 },
      )
    })
  })

it('ends of time are no error', async () => {
  const filter: Filter = { actors: [], types: [], articles: [], from: null, to: null, text: '' }
  for (const key of ['day-1', 'millennium-1000']) {
    const step = stepOf(key)
    if (!step) throw new Error(key)
    for (const end of [-1_800_000_000, 1_800_000_000]) {
      const tile = await findTile(filter, 'none', [''], step, tileAt(end, step))
      expect(tile.from).toBe(tileDays(tile.index, step).from)
      const texts = await findTile({ ...filter, text: 'strike' }, 'type', ['type:strike'], step, tile.index)
      expect(texts.index).toBe(tile.index)
    }
  }
})
