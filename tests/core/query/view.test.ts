import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, toDayNumber } from '@/core/chronology/day'
import { eventTypes } from '@/core/extraction/extraction'
import {
  chooseEvent,
  clearFilter,
  isFiltered,
  setRange,
  setText,
  toggleActor,
  toggleType,
} from '@/core/query/change-view'
import { defaultView } from '@/core/query/defaults'
import { readView } from '@/core/query/read-view'
import {
  axisDirections,
  gapModes,
  laneModes,
  laneOrders,
  locales,
  monthNames,
  type View,
} from '@/core/query/view'
import { viewHref, writeView } from '@/core/query/write-view'

const read = (query: string) => readView(new URLSearchParams(query), 'en')
const day = (iso: string) => dayFromIso(iso)!

const words = (longest: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: longest / 4 })
    .map((text) => text.replaceAll('\0', '').trim().slice(0, longest))
const anyDay = fc.integer({ min: -700_000_000, max: 700_000_000 }).map(toDayNumber)
const anyRange = fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }))

const anyView: fc.Arbitrary<View> = fc.record({
  filter: fc
    .record({
      actors: fc
        .uniqueArray(words(60), { maxLength: 6 })
        .map((ids) => ids.filter((id) => id !== '').toSorted()),
      types: fc.subarray([...eventTypes]),
      articles: fc
        .uniqueArray(words(60), { maxLength: 3 })
        .map((ids) => ids.filter((id) => id !== '').toSorted()),
      text: words(200),
      range: anyRange,
      open: fc.constantFrom('none', 'from', 'to', 'both'),
    })
    .map(({ range, open, ...rest }) => ({
      ...rest,
      from: open === 'from' || open === 'both' ? null : range.from,
      to: open === 'to' || open === 'both' ? null : range.to,
    })),
  presentation: fc.record({
    axis: fc.constantFrom(...axisDirections),
    months: fc.constantFrom(...monthNames),
    lanes: fc.constantFrom(...laneModes),
    order: fc.constantFrom(...laneOrders),
    gaps: fc.constantFrom(...gapModes),
    story: fc.boolean(),
    event: fc.option(words(60).filter((id) => id !== '')),
    page: fc.option(
      fc.record({
        number: fc.integer({ min: 2, max: 9_999_999 }),
        after: words(60).filter((id) => id !== ''),
      }),
    ),
    window: fc.option(anyRange),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
  }),
})

describe('a view and its address', () => {
  it('come back from each other', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...locales), (view, locale) => {
        const address = writeView(view, locale).toString()
        const { view: again, problems } = readView(new URLSearchParams(address), locale)
        expect(problems).toEqual([])
        expect(again).toEqual(view)
        expect(writeView(again, locale).toString()).toBe(address)
      }),
    )
  })

  it('never fail, whatever the address says', () => {
    const parameter = fc.constantFrom(
      'actor',
      'type',
      'from',
      'to',
      'q',
      'axis',
      'lanes',
      'span',
      'event',
      'x',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2022', '2022-13', '..', '-0001-02-30'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(parameter, value)), (pairs) => {
        const { view } = readView(new URLSearchParams(pairs), 'ar')
        expect(JSON.stringify(view)).not.toContain('\\u0000')
        const canonical = writeView(view, 'ar').toString()
        const again = readView(new URLSearchParams(canonical), 'ar')
        expect(again.problems).toEqual([])
        expect(again.view).toEqual(view)
      }),
    )
  })

  it('leave out what is usual in the locale', () => {
    expect(viewHref('/ar', defaultView('ar'), 'ar')).toBe('/ar')
    expect(viewHref('/en', defaultView('ar'), 'en')).toBe('/en?axis=rtl')
  })

  it('have one order, however they were chosen', () => {
    const a = toggleActor(toggleActor(defaultView('en'), 'b'), 'a')
    const b = toggleActor(toggleActor(defaultView('en'), 'a'), 'b')
    expect(viewHref('/en', a, 'en')).toBe('/en?actor=a&actor=b')
    expect(viewHref('/en', b, 'en')).toBe('/en?actor=a&actor=b')
  })
})

describe('an address', () => {
  it('may name years and months', () => {
    expect(read('from=2022&to=2022-02').view.filter).toMatchObject({
      from: day('2022-01-01'),
      to: day('2022-02-28'),
    })
    expect(read('span=2021..2022-06').view.presentation.window).toEqual({
      from: day('2021-01-01'),
      to: day('2022-06-30'),
    })
    expect(read('from=-0043-03-15').view.filter.from).toBe(day('-0043-03-15'))
  })

  it('is read in the shape that pages get', () => {
    const given = { actor: ['b', 'a', 'b'], type: 'visit', q: undefined, utm_source: 'x' }
    const { view, problems } = readView(given, 'en')
    expect(view.filter).toMatchObject({ actors: ['a', 'b'], types: ['visit'], text: '' })
    expect(problems).toEqual([])
  })

  it.each([
    ['from=banana', 'from', 'not-a-date'],
    ['to=2022-02-30', 'to', 'not-a-date'],
    ['from=9999999', 'from', 'not-a-date'],
    ['from=2023&to=2022', 'from', 'reversed-range'],
    ['span=2022', 'span', 'not-a-date'],
    ['span=2023..2022', 'span', 'reversed-range'],
    ['type=picnic', 'type', 'not-a-choice'],
    ['axis=up', 'axis', 'not-a-choice'],
    ['theme=mauve', 'theme', 'not-a-choice'],
    [`q=${'x'.repeat(201)}`, 'q', 'too-long'],
    [`actor=${'x'.repeat(161)}`, 'actor', 'too-long'],
  ])('%s is reported and the rest applies', (query, parameter, reason) => {
    const { view, problems } = read(`${query}&lanes=actor&type=visit`)
    expect(problems).toEqual([{ parameter, value: expect.any(String), reason }])
    expect(view.presentation.lanes).toBe('actor')
    expect(view.filter.types).toEqual(['visit'])
    expect(view.filter).toMatchObject({ from: null, to: null, text: '', actors: [] })
  })
})

describe('changes of a view', () => {
  const start = defaultView('en')

  it('undo themselves', () => {
    expect(toggleActor(toggleActor(start, 'a'), 'a')).toEqual(start)
    expect(toggleType(toggleType(start, 'visit'), 'visit')).toEqual(start)
    expect(chooseEvent(chooseEvent(start, 'e'), null)).toEqual(start)
  })

  it('clear every filter and keep the presentation', () => {
    const narrowed = setText(
      setRange(toggleType(chooseEvent(start, 'e'), 'strike'), day('2023-01-01'), day('2022-01-01')),
      ' kyiv ',
    )
    expect(narrowed.filter).toEqual({
      actors: [],
      types: ['strike'],
      articles: [],
      from: day('2022-01-01'),
      to: day('2023-01-01'),
      text: 'kyiv',
    })
    expect(isFiltered(narrowed.filter)).toBe(true)
    expect(clearFilter(narrowed)).toEqual(chooseEvent(start, 'e'))
    expect(isFiltered(clearFilter(narrowed).filter)).toBe(false)
  })
})
