import { expect, test } from 'vitest'
import type { EventSummary } from '@/core/archive/records'
import type { ActorRole } from '@/core/extraction/extraction'
import { lanesOf } from '@/core/timeline/lanes'
import { event, options } from './events'

const by = (...roles: [string, ActorRole][]): Partial<EventSummary> => ({
  actors: roles.map(([id, role]) => ({ id, role, names: { ar: id }, type: 'person' })),
})

test('an event is drawn with those who act in it, and ticked with those it concerns', () => {
  const events = [
    event('a', '2022-12-18', by(['putin', 'agent'])),
    event('b', '2022-12-19', by(['putin', 'agent'])),
    event('c', '2022-12-20', by(['zelensky', 'agent'], ['putin', 'target'])),
  ]
  const lanes = lanesOf(events, options({ lanes: 'actor' })).map(({ name, events: drawn, others }) => [
    name,
    drawn.map(({ id }) => id),
    others.map(({ id }) => id),
  ])
  expect(lanes).toEqual([
    ['putin', ['a', 'b'], ['c']],
    ['zelensky', ['c'], []],
  ])
})
