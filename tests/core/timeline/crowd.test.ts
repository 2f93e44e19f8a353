import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventSummary } from '@/core/archive/records'
import { isoFromDay, toDayNumber } from '@/core/chronology/day'
import { laneModes, type LaneMode } from '@/core/query/view'
import { levelAt, tilesOf } from '@/core/timeline/arrange-crowd'
import { crowdOf } from '@/core/timeline/crowd'
import { dataOfCrowd } from '@/core/timeline/many'
import { clampWindow } from '@/core/timeline/domain'
import { paintBand } from '@/core/timeline/painters/canvas'
import { markup } from '@/core/timeline/painters/node'
import { paintScene } from '@/core/timeline/painters/svg'
import { scene } from '@/core/timeline/scene'
import { beginningOf } from '@/core/timeline/span'
import { cellsInTile, indexAt, startOf, steps, tileAt, tileDays } from '@/core/timeline/step'
import { lanesInGroup, StoredCrowd } from '@/core/timeline/stored-crowd'
import { anyEvents, event, options } from './events'
import { recordingCanvas } from './recording-canvas'

const dataOf = (events: readonly EventSummary[], lanes: LaneMode = 'none') =>
  dataOfCrowd(crowdOf(events, { ...options({ lanes }), gaps: 'keep' }), 'keep')

const iso = (day: number) => isoFromDay(toDayNumber(day))

const stepNamed = (key: string) => steps.find((one) => one.key === key)!

const share = fc.double({ min: 0, max: 1, noNaN: true })
const lanes = fc.constantFrom(...laneModes)

describe('levels', () => {
  it('cut time without gaps, each cell holding its own days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }), (value) => {
        const day = toDayNumber(value)
        for (const step of steps) {
          for (const cut of [step, step.bucket]) {
            const cell = indexAt(day, cut)
            expect(startOf(cell, cut)).toBeLessThanOrEqual(day)
            expect(startOf(cell + 1, cut)).toBeGreaterThan(day)
          }
          const tile = tileDays(tileAt(day, step), step)
          expect(tile.from <= day && day < tile.to).toBe(true)
        }
      }),
    )
  })
})

describe('a crowd', () => {
  it('keeps every row while the window moves', () => {
    fc.assert(
      fc.property(
        anyEvents,
        share,
        share,
        lanes,
        fc.integer({ min: 2, max: 400 }),
        (events, a, b, mode, zoom) => {
          const data = dataOf(events, mode)
          const { full } = data.domain
          const span = (full.to - full.from) / zoom
          const rowsAt = (at: number) => {
            const from = full.from + at * (full.to - full.from - span)
            const window = clampWindow({ from, to: from + span }, full)
            const drawn = scene(data, { width: 900, window }, options({ lanes: mode }))
            return new Map(drawn.marks.map((mark) => [mark.id, `${mark.lane} ${mark.y}`]))
          }
          const [here, there] = [rowsAt(a), rowsAt(b)]
          for (const [id, row] of there) expect(here.get(id) ?? row).toBe(row)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('keeps every row also where cells are full of events of all lengths', () => {
    const lengths = [1, 1, 1, 1, 3, 12, 40, 100, 300, 900, 5000]
    const crowded = fc.array(
      fc.tuple(fc.nat(3000), fc.nat(lengths.length - 1), fc.nat(99), fc.subarray(['a', 'b', 'c'])),
      { minLength: 300, maxLength: 500 },
    )
    fc.assert(
      fc.property(crowded, lanes, fc.integer({ min: 2, max: 80 }), (rows, mode, zoom) => {
        const events = rows.map(([day, kind, weight, actors], index) =>
          event(`e${index}`, `${iso(15_000 + day)}/${iso(15_000 + day + (lengths[kind] ?? 1))}`, {
            salience: weight / 100,
            contested: weight < 12,
            actors: actors.map((id) => ({ id, names: { ar: id }, type: 'person', role: 'agent' })),
          }),
        )
        const data = dataOf(events, mode)
        const { full } = data.domain
        const span = (full.to - full.from) / zoom
        const rowOf = new Map<string, string>()
        for (let from = full.from; from + span < full.to; from += span * 0.37) {
          const drawn = scene(
            data,
            { width: 900, window: { from, to: from + span } },
            options({ lanes: mode }),
          )
          for (const { y, lane } of drawn.buckets) expect(y).toBeLessThan(drawn.lanes[lane]!.bottom)
          expect(new Set(drawn.marks.map(({ id }) => id)).size).toBe(drawn.marks.length)
          for (const { id, lane, y } of drawn.marks) {
            expect(rowOf.get(id) ?? `${lane} ${y}`).toBe(`${lane} ${y}`)
            rowOf.set(id, `${lane} ${y}`)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  it('leaves no row empty above others, whatever lengths there are elsewhere', () => {
    const days = Array.from({ length: 200 }, (_, index) =>
      event(`d${index}`, `20${String(10 + (index % 10))}-0${1 + (index % 9)}-1${index % 10}`),
    )
    const events = [...days, event('long', '2011-01/2014-12'), event('bridge', '2014-11/2015-02')]
    for (const mode of ['none', 'type'] as const) {
      const data = dataOf(events, mode)
      const window = { from: 16_500, to: 17_400 } // 2015-03 to 2017-08
      const drawn = scene(data, { width: 1120, window }, options({ lanes: mode }))
      const rows = new Set(drawn.marks.map(({ row }) => row))
      expect(rows.size).toBeGreaterThan(2)
      expect(Math.max(...rows)).toBe(rows.size - 1)
    }
  })

  it('tells a long event beside its mark where there is more room than in it', () => {
    const title = 'A name that is wider than its mark'
    const data = dataOf([
      ...Array.from({ length: 40 }, (_, index) => event(`d${index}`, `20${10 + (index % 14)}-03-04`)),
      event('long', '2016', { title, language: 'en' }),
    ])
    const drawn = scene(data, { width: 1120, window: data.domain.home }, options())
    const mark = drawn.marks.find(({ id }) => id === 'long')
    expect(mark?.label?.text).toBe(title)
  })

  it('shows what is contested and has no row as a point, so that what the buckets count can be read', () => {
    const events = Array.from({ length: 12 }, (_, index) =>
      event(`e${index}`, `20${10 + index}/..`, { contested: true, salience: index / 12 }),
    )
    const data = dataOf(events)
    const drawn = scene(data, { width: 1120, window: data.domain.full }, options())
    const below = drawn.marks.filter(({ row }) => row === Math.max(...drawn.marks.map((mark) => mark.row)))
    expect(below.length).toBeGreaterThan(4)
    for (const { left, right } of below) expect(right - left).toBeLessThan(12)
  })

  it('lays no bucket over another, also where the edge cuts one', () => {
    const events = Array.from({ length: 900 }, (_, index) => event(`e${index}`, iso(15_000 + (index % 90))))
    const data = dataOf(events)
    for (let at = 0; at < 30; at++) {
      const window = { from: 15_010 + at / 29, to: 15_058 + at / 29 }
      const { buckets } = scene(data, { width: 1376, window }, options({ axis: 'ltr' }))
      const inOrder = buckets.toSorted((a, b) => a.from - b.from)
      for (const [index, { left }] of inOrder.entries())
        expect(left).toBeGreaterThanOrEqual((inOrder[index - 1]?.right ?? 0) - 2)
    }
  })

  it('draws or counts every event, and draws all that are contested', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const data = dataOf(events)
        const drawn = scene(data, { width: 1120, window: data.domain.full }, options())
        const counted = drawn.buckets.reduce((sum, { count }) => sum + count, 0)
        const marks = new Set(drawn.marks.map(({ id }) => id))
        expect(marks.size).toBe(drawn.marks.length)
        expect(marks.size + counted).toBe(events.length)
        for (const { id, contested } of events) if (contested) expect(marks).toContain(id)
      }),
      { numRuns: 150 },
    )
  })

  it('paints anything without NaN, and no label over another', () => {
    const width = fc.constantFrom(200, 344, 704, 1120, 2400)
    fc.assert(
      fc.property(
        anyEvents,
        width,
        lanes,
        share,
        fc.integer({ min: 1, max: 200 }),
        (events, px, mode, at, zoom) => {
          const data = dataOf(events, mode)
          const { full } = data.domain
          const span = (full.to - full.from) / zoom
          const window = clampWindow({ from: full.from + at * span, to: full.from + (at + 1) * span }, full)
          const drawn = scene(data, { width: px, window }, options({ lanes: mode }))
          expect(markup(paintScene(drawn, 'x'))).not.toMatch(/NaN|Infinity|undefined|style=|<script/)
          const canvas = recordingCanvas()
          paintBand(canvas.on, drawn, canvas.palette, { top: 0, bottom: drawn.height })
          expect(canvas.numbers.every((value) => Number.isFinite(value))).toBe(true)
          const labels = drawn.marks.flatMap(({ label }) => (label ? [label] : []))
          for (const [index, label] of labels.entries()) {
            for (const other of labels.slice(index + 1)) {
              const apart = label.right <= other.left + 0.5 || label.left >= other.right - 0.5
              expect(apart || Math.abs(label.y - other.y) >= 10).toBe(true)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('of ten thousand events of one day names a few and counts the rest', () => {
    const events = Array.from({ length: 10_000 }, (_, index) => event(`e${index}`, '2022-12-19'))
    const data = dataOf(events)
    const drawn = scene(data, { width: 1120, window: data.domain.home }, options())
    expect(drawn.marks).toHaveLength(8)
    expect(drawn.buckets.map(({ count }) => count)).toEqual([9992])
    expect(drawn.height).toBeLessThan(500)
  })

  it('keeps no more rows for a lane than it has events', () => {
    const events = Array.from({ length: 1600 }, (_, index) =>
      event(`e${index}`, iso(15_000 + index), {
        actors: [
          { id: index < 3 ? `few-${index % 2}` : 'many', names: { ar: '-' }, type: 'person', role: 'agent' },
        ],
      }),
    )
    const data = dataOf(events, 'actor')
    const drawn = scene(data, { width: 1120, window: data.domain.home }, options({ lanes: 'actor' }))
    const heights = drawn.lanes.map(({ rowsTop, bottom }) => (bottom - rowsTop) / 30)
    expect(heights).toEqual([4, 2, 1])
    const marks = new Set(drawn.marks.map(({ id }) => id))
    for (const id of ['e0', 'e1', 'e2']) expect(marks).toContain(id)
  })

  it('stays small with five hundred lanes', () => {
    const events = Array.from({ length: 2000 }, (_, index) =>
      event(`e${index}`, '2022-12-19', {
        actors: [{ id: `a${index % 500}`, names: { ar: `${index % 500}` }, type: 'person', role: 'agent' }],
      }),
    )
    const data = dataOf(events, 'actor')
    const drawn = scene(data, { width: 1120, window: data.domain.home }, options({ lanes: 'actor' }))
    expect(drawn.lanes).toHaveLength(500)
  })
})

describe('a crowd of which some tiles are at hand', () => {
  const events = Array.from({ length: 400 }, (_, index) =>
    event(`e${index}`, `20${String(10 + (index % 12))}-0${1 + (index % 9)}-1${index % 9}`, {
      salience: (index % 100) / 100,
    }),
  )
  const memory = crowdOf(events, { ...options(), gaps: 'keep' })

  it('answers with what other levels know until its own tile has come', () => {
    const years = stepNamed('year-1')
    const known = memory.tile(years, tileAt(15_000, years))!
    const stored = new StoredCrowd(memory.census, [known])
    const months = stepNamed('month-1')
    const [first] = known.events
    const standIn = stored.tile(months, tileAt(beginningOf(first!), months))
    expect(standIn?.events.map(({ id }) => id)).toContain(first!.id)
    expect(standIn?.lanes['']?.tops).toHaveLength(cellsInTile)
    expect(stored.has(months, tileAt(beginningOf(first!), months), 0)).toBe(false)
  })

  it('counts by a coarser level until its own tiles have come, and never the same days twice', () => {
    const coarse = stepNamed('year-5')
    const tiles = [14_610, 16_000].map((day) => memory.tile(coarse, tileAt(day, coarse))!)
    const stored = new StoredCrowd(memory.census, tiles)
    const data = dataOfCrowd(stored, 'keep')
    const window = { from: 15_200, to: 16_000 }
    const standing = () => scene(data, { width: 1120, window }, options())
    expect(standing().buckets.length).toBeGreaterThan(2)
    const fine = levelAt(1120 / 800)
    const { first, last } = tilesOf(window, fine)
    stored.add(memory.tile(fine, first)!, 0)
    const mixed = standing().buckets.toSorted((a, b) => a.from - b.from)
    for (const [index, { from }] of mixed.entries())
      expect(from).toBeGreaterThanOrEqual(mixed[index - 1]?.to ?? from)
    for (let index = first; index <= last; index++) stored.add(memory.tile(fine, index)!, 0)
    const known = scene(dataOfCrowd(memory, 'keep'), { width: 1120, window }, options())
    expect(standing().buckets).toEqual(known.buckets)
  })

  it('counts the events of a lane of which nothing has come, as high as it will be', () => {
    const places = Array.from({ length: 30 }, (_, index) => ({
      id: `place-${index}`,
      names: { en: `Place ${index}` },
      type: 'place' as const,
      role: 'location' as const,
    }))
    const placed = events.map((one, index) => ({ ...one, actors: [places[index % 30]!] }))
    const settings = options({ lanes: 'place', axis: 'ltr' })
    const whole = crowdOf(placed, { ...settings, gaps: 'keep' })
    const step = levelAt(1120 / 4000)
    const window = { from: 14_600, to: 18_600 }
    const { first, last } = tilesOf(window, step)
    const stored = new StoredCrowd(whole.census, [])
    const known = new Set(whole.census.lanes.slice(0, lanesInGroup).map(({ key }) => key))
    for (let index = first; index <= last; index++) {
      const tile = whole.tile(step, index)!
      const held = Object.entries(tile.lanes).filter(([key]) => known.has(key))
      stored.add({ ...tile, lanes: Object.fromEntries(held) }, 0)
    }
    const drawn = scene(dataOfCrowd(stored, 'keep'), { width: 1120, window }, settings)
    expect(drawn.lanes.length).toBeGreaterThan(lanesInGroup)
    for (const [index, lane] of drawn.lanes.entries()) {
      const counted = drawn.buckets.filter((bucket) => bucket.lane === index)
      const own = drawn.marks.filter((mark) => mark.lane === index)
      if (known.has(lane.key)) expect(own.length).toBeGreaterThan(0)
      else expect(counted.map(({ count }) => count)).toEqual([lane.total])
    }
    expect(drawn.height).toBe(scene(dataOfCrowd(whole, 'keep'), { width: 1120, window }, settings).height)
  })

  it('lets go of the oldest tiles', () => {
    const stored = new StoredCrowd(memory.census, [], 2)
    const days = stepNamed('day-1')
    for (const index of [1, 2, 3]) stored.add(memory.tile(days, index)!, 0)
    expect([1, 2, 3].map((index) => stored.has(days, index, 0))).toEqual([false, true, true])
  })
})
