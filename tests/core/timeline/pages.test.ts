import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneModes } from '@/core/query/view'
import { dataOfEvents } from '@/core/timeline/many'
import { pagesOf } from '@/core/timeline/pages'
import { scene } from '@/core/timeline/scene'
import { anyEvents, event, newsLike, options } from './events'

const drawn = (events: Parameters<typeof dataOfEvents>[0], more = {}) => {
  const asked = options({ expanded: true, ...more })
  const data = dataOfEvents(events, { ...asked, gaps: 'keep' })
  return scene(data, { width: 704, window: data.domain.home }, asked)
}

const continued = (name: string) => `${name} …`

describe('a picture in pages', () => {
  it('has every mark once, whole, within its page and below its axis', () => {
    fc.assert(
      fc.property(
        anyEvents,
        fc.constantFrom(...laneModes),
        fc.integer({ min: 160, max: 900 }),
        fc.integer({ min: 160, max: 900 }),
        (events, lanes, first, rest) => {
          const whole = drawn(events, { lanes })
          const pages = pagesOf(whole, { first, rest }, continued)
          const shown = pages.flatMap(({ marks, buckets }) => [
            ...marks.map(({ id }) => id),
            ...buckets.map(({ key }) => key),
          ])
          expect(shown.toSorted()).toEqual(
            [...whole.marks.map(({ id }) => id), ...whole.buckets.map(({ key }) => key)].toSorted(),
          )
          for (const [place, page] of pages.entries()) {
            if (pages.length > 1) expect(page.height).toBeLessThanOrEqual(place === 0 ? first : rest)
            for (const { hit, lane } of page.marks) {
              expect(hit.top).toBeGreaterThanOrEqual(page.axisBottom)
              expect(hit.bottom).toBeLessThanOrEqual(page.lanes[lane]?.bottom ?? 0)
            }
            for (const lane of page.lanes) expect(lane.bottom).toBeLessThanOrEqual(page.height)
          }
          expect(new Set(pages.map(({ prefix }) => prefix)).size).toBe(pages.length)
        },
      ),
      { numRuns: 80 },
    )
  })

  it('is one page when it fits', () => {
    const whole = drawn(newsLike(3))
    expect(pagesOf(whole, { first: whole.height, rest: 100 }, continued)).toEqual([whole])
  })

  it('names a lane again where it goes on, and leaves no heading alone at the foot', () => {
    const actor = { id: 'a', names: { ar: 'فاعل' }, type: 'person', role: 'agent' } as const
    const events = Array.from({ length: 30 }, (_, index) =>
      event(`e${index}`, '2022-12-19', { actors: [actor] }),
    )
    const pages = pagesOf(drawn(events, { lanes: 'actor' }), { first: 400, rest: 500 }, continued)
    expect(pages.map(({ lanes }) => lanes.map(({ name }) => name))).toEqual([
      ['فاعل'],
      ['فاعل …'],
      ['فاعل …'],
    ])
    for (const { lanes, marks } of pages)
      for (const place of lanes.keys()) expect(marks.some(({ lane }) => lane === place)).toBe(true)
  })
})
