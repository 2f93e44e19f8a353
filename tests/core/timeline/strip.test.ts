import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataOfFew } from '@/core/timeline/few'
import { dataOfEvents } from '@/core/timeline/many'
import type { Domain } from '@/core/timeline/domain'
import { overviewOf, windowOn } from '@/core/timeline/overview'
import { barsOf, barStarts, densityOf, stripBars, stripCourse } from '@/core/timeline/strip'
import { event, newsLike, options } from './events'

const anyDomain: fc.Arbitrary<Domain> = fc
  .tuple(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 3, max: 40_000 }),
    fc.integer({ min: 0, max: 1_000_000 }),
  )
  .map(([from, before, home, after]) => ({
    full: { from, to: from + before + home + after },
    home: { from: from + before, to: from + before + home },
  }))

describe('the strip of all time', () => {
  it('runs forward and back again, and gives what is seen first three quarters of the room', () => {
    fc.assert(
      fc.property(anyDomain, fc.double({ min: 0, max: 1, noNaN: true }), (domain, part) => {
        const { full, home } = domain
        const { along, day } = stripCourse(domain)
        const some = full.from + part * (full.to - full.from)
        expect(Math.abs(day(along(some)) - some)).toBeLessThan(1e-3)
        const share = (along(home.to) - along(home.from)) / (along(full.to) - along(full.from))
        const straight = (home.to - home.from) / (full.to - full.from)
        expect(share).toBeGreaterThanOrEqual(Math.min(straight, 0.6) - 1e-9)
        if (full.to - home.to < 1 || home.from - full.from < 1) return
        expect(share).toBeGreaterThanOrEqual(0.6)
      }),
    )
  })

  it('counts every day in the bar that it lies in', () => {
    fc.assert(
      fc.property(anyDomain, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (domain, parts) => {
        const { full } = domain
        const days = Float64Array.from(parts, (part) => full.from + part * (full.to - full.from))
        const density = densityOf(days, domain)
        expect(density).toHaveLength(stripBars)
        const starts = barStarts(domain)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        const bars = barsOf({ total: days.length, domain, lanes: [], density })
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length)
        for (const day of days)
          expect(bars.some(({ from, to }) => day >= from - 1e-6 && day <= to + 1e-6)).toBe(true)
      }),
    )
  })

  it('shows a report of one year beside a fact of long ago in most of its width', () => {
    const data = dataOfFew(newsLike(9), 'keep')
    for (const width of [288, 1120]) {
      const { left, right } = windowOn(data, data.domain.home, width, 'rtl')
      expect(right - left).toBeGreaterThan(width * 0.75)
      const { folds, ticks } = overviewOf(data, width, options())
      expect(folds).toHaveLength(1)
      expect(ticks.map(({ label }) => label)).toContain('1994')
      expect(ticks.length).toBeGreaterThan(2)
    }
  })

  it('tells a crowd apart though one of it lies in another millennium', () => {
    const crowd = Array.from({ length: 1600 }, (_, index) =>
      event(`e${index}`, `20${10 + (index % 20)}-0${1 + (index % 9)}`),
    )
    const settings = options({ axis: 'ltr' })
    const data = dataOfEvents([...crowd, event('old', '-0599')], { ...settings, gaps: 'keep' })
    const { bars } = overviewOf(data, 1120, settings)
    expect(bars.length).toBeGreaterThan(60)
  })
})
