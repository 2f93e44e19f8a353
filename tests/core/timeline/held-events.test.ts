import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { HeldEvents } from '@/core/timeline/held-events'
import type { Tile } from '@/core/timeline/tile'
import { toDayNumber } from '@/core/chronology/day'
import { event } from './events'

const tileOf = (ids: readonly string[], salience = 0.5): Tile => ({
  step: 'day-1',
  index: 0,
  from: toDayNumber(0),
  to: toDayNumber(8),
  lanes: {},
  events: ids.map((id) => event(id, '1970-01-01', { salience })),
})

test('tiles that name an event hold the same object, and say what they said', () => {
  const held = new HeldEvents()
  const [one, other] = [held.hold(tileOf(['a', 'b'])), held.hold(tileOf(['b', 'c']))]
  expect(one).toEqual(tileOf(['a', 'b']))
  expect(other).toEqual(tileOf(['b', 'c']))
  expect(other.events[0]).toBe(one.events[1])
})

test('what the archive tells anew is not kept from anybody', () => {
  const held = new HeldEvents()
  held.hold(tileOf(['a'], 0.5))
  expect(held.hold(tileOf(['a'], 0.9)).events[0]?.salience).toBe(0.9)
  expect(held.hold(tileOf(['a'], 0.9)).events[0]?.salience).toBe(0.9)
})

test('no event is held that no tile holds', () => {
  const anyIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(fc.array(fc.tuple(anyIds, fc.boolean())), (moves) => {
      const held = new HeldEvents()
      const tiles: Tile[] = []
      for (const [ids, letGo] of moves) {
        tiles.push(held.hold(tileOf(ids)))
        const oldest = letGo ? tiles.shift() : undefined
        if (oldest) held.release(oldest)
        expect(held.size).toBe(new Set(tiles.flatMap(({ events }) => events.map(({ id }) => id))).size)
      }
    }),
  )
})
