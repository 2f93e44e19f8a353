import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { arrangeFew } from '@/core/timeline/arrange-few'
import type { EventSummary } from '@/core/archive/records'
import { dataOfFew } from '@/core/timeline/few'
import { dataOfEvents } from '@/core/timeline/many'
import { anyEvents, event, newsLike, options } from './events'

const rowsOf = (events: readonly EventSummary[], arrivals: ReadonlyMap<string, number>, zoom: number) => {
  const given = options({ expanded: true })
  const data = dataOfFew(events, 'keep', arrivals)
  const [lane] = arrangeFew(data, zoom, 1120, given, arrivals).lanes
  return new Map((lane?.placed ?? []).map(({ event: { id }, row }) => [id, row]))
}

/** Both ends of the picture, so that what comes between them does not widen it. */
const ends = [event('first', '1900-01-01', { salience: 1 }), event('last', '2100-01-01', { salience: 1 })]

it('what arrives while one looks takes rows that are free, and moves nobody', () => {
  fc.assert(
    fc.property(anyEvents, fc.double({ min: 0.01, max: 20, noNaN: true }), (some, zoom) => {
      const inside = some.filter(({ extent: { earliest, latest } }) => {
        return earliest !== null && latest !== null && earliest > -25_000 && latest < 47_000
      })
      const before = [...ends, ...inside.slice(inside.length / 2)]
      const fresh = inside
        .slice(0, inside.length / 2)
        .map((one) => ({ ...one, id: `new-${one.id}`, salience: 1 }))
      const rows = rowsOf(before, new Map(), zoom)
      const grown = rowsOf([...fresh, ...before], new Map(fresh.map(({ id }, i) => [id, i + 1])), zoom)
      for (const [id, row] of rows) expect([id, grown.get(id)]).toEqual([id, row])
      expect(grown.size).toBe(before.length + fresh.length)
    }),
  )
})

it('where all rows are taken it has one below them', () => {
  const events = newsLike(40).filter(({ extent }) => extent.earliest !== null && extent.latest !== null)
  const arrivals = new Map([['newcomer', 1]])
  const lanesOf = (some: readonly EventSummary[]) =>
    arrangeFew(dataOfFew(some, 'keep', arrivals), 40, 1120, options(), arrivals).lanes[0]
  const [before, after] = [lanesOf(events), lanesOf([...events, event('newcomer', '2022-12-19')])]
  expect(before?.bucketRow).toBe(true)
  const placed = after?.placed.filter(({ event: { id } }) => id !== 'newcomer')
  expect(placed).toEqual(before?.placed)
  expect(after?.placed.find(({ event: { id } }) => id === 'newcomer')?.row).toBe(before?.rows)
})

it('but weighs like the others for whoever opens the page afterwards', () => {
  const events = newsLike(30)
  const newcomer = event('newcomer', '2022-12-19', { salience: 1, contested: true })
  const row = (arrivals: Map<string, number>) =>
    rowsOf([...events, newcomer], arrivals, 40).get('newcomer') ?? 0
  expect(row(new Map())).toBeLessThan(row(new Map([['newcomer', 1]])))
  expect(dataOfEvents([...events, newcomer], { ...options(), gaps: 'keep' }).total).toBe(events.length + 1)
})
