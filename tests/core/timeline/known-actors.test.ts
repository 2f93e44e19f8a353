import { expect, test } from 'vitest'
import { KnownActors } from '@/core/timeline/known-actors'
import type { Tile } from '@/core/timeline/tile'
import { toDayNumber } from '@/core/chronology/day'
import { event } from './events'

/** As JSON brings it: nothing in it is the same object as in another. */
const arrived = (id: string): Tile => ({
  step: 'day-1',
  index: 0,
  from: toDayNumber(0),
  to: toDayNumber(8),
  lanes: {
    '': {
      tops: [[id]],
      contested: [],
      long: [],
      buckets: [{ index: 0, count: 1, actors: [{ id: 'kyiv', names: { ar: 'كييف', en: 'Kyiv' } }] }],
    },
  },
  events: [
    event(id, '1970-01-01', {
      actors: [{ id: 'kyiv', names: { ar: 'كييف', en: 'Kyiv' }, type: 'place', role: 'location' }],
    }),
  ],
})

test('tiles say the same, and name an actor with one object', () => {
  const known = new KnownActors()
  const [one, other] = [known.share(arrived('a')), known.share(arrived('b'))]
  expect(one).toEqual(arrived('a'))
  expect(other).toEqual(arrived('b'))
  expect(other.events[0]?.actors[0]).toBe(one.events[0]?.actors[0])
  expect(other.lanes['']?.buckets[0]?.actors[0]).toBe(one.lanes['']?.buckets[0]?.actors[0])
  expect(one.events[0]?.actors[0]?.names).toBe(one.lanes['']?.buckets[0]?.actors[0]?.names)
})
