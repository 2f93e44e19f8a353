import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeFew } from '@/core/timeline/arrange-few'
import { dataOfFew } from '@/core/timeline/few'
import { dataOfEvents } from '@/core/timeline/many'
import { clampWindow, domainOf } from '@/core/timeline/domain'
import type { SceneOptions } from '@/core/timeline/options'
import type { EventSummary } from '@/core/archive/records'
import type { Label } from '@/core/timeline/marks'
import { paintLegend } from '@/core/timeline/painters/legend'
import { markup } from '@/core/timeline/painters/node'
import { paintOverview } from '@/core/timeline/painters/overview'
import { paintScene } from '@/core/timeline/painters/svg'
import { overviewOf, windowOn } from '@/core/timeline/overview'
import { scene, type Scene } from '@/core/timeline/scene'
import { laneModes } from '@/core/query/view'
import { anyEvents, event, newsLike, options } from './events'

const timelineData = (events: readonly EventSummary[], more: Partial<SceneOptions> = {}) =>
  dataOfEvents(events, { ...options(more), gaps: 'keep' })

const home = (events: ReturnType<typeof newsLike>, width: number, more = {}) => {
  const data = timelineData(events, more)
  return scene(data, { width, window: data.domain.home }, options(more))
}

const labelsOf = (picture: Scene): Label[] =>
  picture.marks.flatMap(({ label, note }) => [label, note]).filter((label) => label !== null)

const overlaps = (a: Label, b: Label) =>
  Math.abs(a.y - b.y) < 10 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5

describe('scene', () => {
  it('shows every event of a news report or says how many share a mark', () => {
    for (const width of [344, 704, 1120]) {
      const picture = home(newsLike(40), width)
      const shown = picture.marks.map(({ id }) => id)
      const gathered = picture.buckets.flatMap(({ ids }) => ids)
      expect(new Set([...shown, ...gathered]).size).toBe(44)
      expect(picture.height).toBeLessThan(620)
    }
  })

  it('draws a month as wide as the month and never as certain', () => {
    const picture = home(newsLike(3), 1120)
    const month = picture.marks.find(({ id }) => id === 'month')!
    const perDay = 1120 / (picture.window.to - picture.window.from)
    expect(month.right - month.left).toBeCloseTo(28 * perDay, 6)
    expect(month.imprecise).toBe(true)
    expect(month.solid).toBeNull()
  })

  it('lets an open stretch run off the side of its open end', () => {
    const rtl = home(newsLike(3), 1120).marks.find(({ id }) => id === 'since')!
    expect([rtl.fadesLeft, rtl.fadesRight]).toEqual([true, false])
    const ltr = home(newsLike(3), 1120, { axis: 'ltr' }).marks.find(({ id }) => id === 'since')!
    expect([ltr.fadesLeft, ltr.fadesRight]).toEqual([false, true])
  })

  it('mirrors exactly', () => {
    const rtl = home(newsLike(3), 1000)
    const ltr = home(newsLike(3), 1000, { axis: 'ltr' })
    for (const mark of rtl.marks) {
      const other = ltr.marks.find(({ id }) => id === mark.id)!
      expect(mark.left).toBeCloseTo(1000 - other.right, 6)
      expect(mark.row).toBe(other.row)
    }
  })

  it('begins with the dense part and keeps what lies far away in reach', () => {
    const events = [...newsLike(10), event('far', '1812-09-07')]
    const { home: first, full } = domainOf(events)
    expect(first.from).toBeGreaterThan(18_900)
    expect(full.from).toBeLessThan(-57_000)
    expect(home(events, 1120).earlier.count).toBe(1)
  })

  it('begins with the days that were asked for, whatever runs through them', () => {
    const events = [...newsLike(3), event('year', '2022'), event('two', '2021/2022')]
    const [from, to] = [19_327, 19_357] // December 2022
    const { home: first, full } = dataOfFew(events, 'keep', undefined, { from, to }).domain
    expect(first.from).toBeLessThan(from)
    expect(first.to).toBeGreaterThan(to)
    expect(first.to - first.from).toBeLessThan(36)
    expect(full.from).toBeLessThan(18_700)
    const since = dataOfFew(events, 'keep', undefined, { from, to: null }).domain.home
    expect(from - since.from).toBeLessThan(6)
    const open = dataOfFew(events, 'keep', undefined, { from: null, to: null }).domain
    expect(open).toEqual(domainOf(events))
  })

  it('keeps rows while panning', () => {
    fc.assert(
      fc.property(anyEvents, fc.double({ min: 0, max: 1, noNaN: true }), (events, at) => {
        const data = timelineData(events)
        const span = (data.domain.full.to - data.domain.full.from) / 3
        const from = data.domain.full.from + at * 2 * span
        const view = (start: number) => ({
          width: 900,
          window: clampWindow({ from: start, to: start + span }, data.domain.full),
        })
        const rows = (start: number) =>
          new Map(scene(data, view(start), options()).marks.map((mark) => [mark.id, mark.row]))
        const here = rows(from)
        for (const [id, row] of rows(data.domain.full.from)) expect(here.get(id) ?? row).toBe(row)
      }),
      { numRuns: 40 },
    )
  })

  it('paints anything without NaN, overlap of labels or a lost event', () => {
    const width = fc.constantFrom(200, 344, 704, 1120, 2400)
    const lanes = fc.constantFrom(...laneModes)
    const axis = fc.constantFrom('rtl', 'ltr')
    fc.assert(
      fc.property(anyEvents, width, lanes, axis, (events, px, laneMode, direction) => {
        const settings = options({ lanes: laneMode, axis: direction })
        const data = timelineData(events, settings)
        const picture = scene(data, { width: px, window: data.domain.full }, settings)
        const svg =
          markup(paintScene(picture, 'x')) +
          markup(
            paintOverview(
              overviewOf(data, px, settings),
              direction,
              'x',
              windowOn(data, data.domain.full, px, direction),
            ),
          )
        expect(svg).not.toMatch(/NaN|Infinity|undefined|style=|<script/)
        // oxlint-disable-next-line no-control-regex
        expect(svg).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/)
        const labels = labelsOf(picture)
        for (const [index, label] of labels.entries()) {
          for (const other of labels.slice(index + 1)) expect(overlaps(label, other)).toBe(false)
        }
        const reached = [...picture.marks.map(({ id }) => id), ...picture.buckets.flatMap(({ ids }) => ids)]
        expect(new Set(reached).size).toBe(events.length)
        for (const { hit } of picture.marks) {
          expect(hit.right - hit.left).toBeGreaterThanOrEqual(24)
          expect(hit.bottom - hit.top).toBeGreaterThanOrEqual(24)
        }
      }),
      { numRuns: 120 },
    )
  })

  it('cuts no label at the edge of the picture, and draws nothing that is out of sight', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(anyEvents, share, fc.constantFrom('rtl', 'ltr'), (events, at, axis) => {
        const settings = options({ axis })
        const data = timelineData(events, settings)
        const { full } = data.domain
        const from = full.from + ((full.to - full.from) * at) / 2
        const window = { from, to: from + (full.to - full.from) / 7 }
        const drawn = scene(data, { width: 700, window }, settings)
        for (const label of labelsOf(drawn)) {
          expect(label.left).toBeGreaterThanOrEqual(0)
          expect(label.right).toBeLessThanOrEqual(700)
        }
        for (const { left, right } of drawn.marks) expect(right > 0 && left < 700).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  it('keeps rows for what happened, however many stretches without an end run through', () => {
    const stretches = Array.from({ length: 40 }, (_, index) =>
      event(`s${index}`, `${1970 + index}/..`, { salience: 0.9 }),
    )
    const days = Array.from({ length: 30 }, (_, index) => event(`d${index}`, `2020-04-${10 + (index % 20)}`))
    const { marks } = home([...stretches, ...days], 1120)
    expect(marks.filter(({ id }) => id.startsWith('d')).length).toBeGreaterThan(8)
    expect(marks.filter(({ id }) => id.startsWith('s')).length).toBeGreaterThan(3)
  })

  it('never puts a label over another mark', () => {
    const picture = home(newsLike(12), 1120)
    for (const { id, label } of picture.marks) {
      for (const other of picture.marks) {
        if (!label || other.id === id) continue
        const sameRow = label.y > other.y - 2 && label.y - 10 < other.y + 12
        const apart = label.right <= other.left || label.left >= other.right
        expect(sameRow && !apart).toBe(false)
      }
    }
  })

  it('arranges ten thousand events of one day into few marks', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => event(`${index}`, '2022-12-19'))
    const picture = home(events, 1120)
    expect(picture.marks.length + picture.buckets.length).toBeLessThan(40)
    expect(picture.buckets[0]?.count).toBe(10_000 - picture.marks.length)
    const all = arrangeFew(timelineData(events.slice(0, 1000)), 4, 1120, options({ expanded: true }))
    expect(all.lanes[0]?.placed).toHaveLength(1000)
  })

  it('draws nothing as nothing and one as one', () => {
    expect(home([], 344).marks).toEqual([])
    expect(home([event('one', '-0043-03-15')], 344).marks).toHaveLength(1)
  })
})

it('counts what begins within a fold together', () => {
  const since = Array.from({ length: 24 }, (_, index) => event(`since-${index}`, `${1996 + index}/..`))
  const data = dataOfFew([...since, ...newsLike(9)], 'fold')
  for (const width of [344, 704, 1120]) {
    const { buckets, folds } = scene(data, { width, window: data.domain.full }, options())
    expect(folds.length).toBeGreaterThan(0)
    expect(buckets.length).toBeGreaterThan(0)
    expect(buckets.filter(({ text }) => text === '')).toEqual([])
    const chips = buckets.toSorted((a, b) => a.left - b.left)
    for (const [index, { left }] of chips.entries())
      expect(left).toBeGreaterThanOrEqual((chips[index - 1]?.right ?? 0) - 3)
  }
})

it('strikes no word of the axis out with the sign of a fold', () => {
  const data = dataOfFew([...newsLike(3), event('early', '1994-01')], 'fold')
  for (const axis of ['rtl', 'ltr'] as const) {
    for (let width = 340; width < 1500; width += 29) {
      const settings = options({ axis })
      const { ticks, folds } = scene(data, { width, window: data.domain.home }, settings)
      expect(folds.length).toBeGreaterThan(1)
      for (const { x, label } of ticks) {
        const size = label === '' ? 0 : settings.measure(label, 12, 400)
        const [from, to] = axis === 'rtl' ? [x - size, x] : [x, x + size]
        for (const { left, right } of folds) expect(label === '' || to <= left || from >= right).toBe(true)
      }
    }
  }
})

it('sets the dates of the overview apart, so that none reads as part of another', () => {
  for (const axis of ['rtl', 'ltr'] as const) {
    const settings = options({ axis })
    const { ticks } = overviewOf(timelineData([event('one', '2022-12-19')], settings), 1376, settings)
    expect(ticks.length).toBeGreaterThan(5)
    const boxes = ticks.map(({ x, label }) => {
      const size = settings.measure(label, 12, 400)
      return axis === 'rtl' ? { left: x - size, right: x } : { left: x, right: x + size }
    })
    const inOrder = boxes.toSorted((a, b) => a.left - b.left)
    for (const [index, { left }] of inOrder.entries())
      expect(left - (inOrder[index - 1]?.right ?? -99)).toBeGreaterThan(14)
  }
})

it('explains every sign with what it needs to be seen, along the axis', () => {
  const items = ['imprecise', 'span', 'open', 'approximate', 'uncertain'].map((kind) => ({
    kind: kind as 'open',
    text: kind,
  }))
  const legend = markup(paintLegend(items, 'x', 'rtl'))
  for (const [, id] of legend.matchAll(/url\(#([^)]+)\)/g)) expect(legend).toContain(`id="${id}"`)
  expect(legend).toMatch(/<pattern/)
  expect(legend).toMatch(/<linearGradient[^>]* x1="1" x2="0"/)
  expect(markup(paintLegend(items, 'x', 'ltr'))).not.toContain('x1=')
})

it('a bucket that is in sight has its count in sight', () => {
  const data = timelineData(newsLike(40))
  for (let width = 300; width <= 1500; width += 7) {
    const drawn = scene(data, { width, window: data.domain.home }, options())
    expect(drawn.buckets.length).toBeGreaterThan(0)
    for (const { left, right } of drawn.buckets) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
    }
  }
})
