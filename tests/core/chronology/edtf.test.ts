import edtf from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromCivil, daysInMonth, isoFromDay, toDayNumber } from '@/core/chronology/day'
import { EdtfError, extentOfEdtf, isEdtf } from '@/core/chronology/edtf'

const iso = (day: number | null) => (day === null ? null : isoFromDay(toDayNumber(day)))

test.each([
  ['2022-12-19', '2022-12-19', '2022-12-19', 'day'],
  ['2022-02', '2022-02-01', '2022-02-28', 'month'],
  ['2022', '2022-01-01', '2022-12-31', 'year'],
  ['199X', '1990-01-01', '1999-12-31', 'decade'],
  ['19XX', '1900-01-01', '1999-12-31', 'century'],
  ['2022-21', '2022-03-01', '2022-05-31', 'season'],
  ['2022-24', '2022-12-01', '2023-02-28', 'season'],
  ['2022-33', '2022-01-01', '2022-03-31', 'season'],
  ['2022-22/2022-23', '2022-06-01', '2022-11-30', 'interval'],
  ['2022-12-18/2022-12-19', '2022-12-18', '2022-12-19', 'interval'],
  ['1994/..', '1994-01-01', null, 'interval'],
  ['1994/', '1994-01-01', null, 'interval'],
  ['../2020-05', null, '2020-05-31', 'interval'],
  ['-0043-03-15', '-0043-03-15', '-0043-03-15', 'day'],
  ['-043X', '-0439-01-01', '-0430-12-31', 'decade'],
  ['Y-12000', '-12000-01-01', '-12000-12-31', 'year'],
  ['1950S2', '1900-01-01', '1999-12-31', 'century'],
  ['2004-06-XX', '2004-06-01', '2004-06-30', 'month'],
  ['2004-XX', '2004-01-01', '2004-12-31', 'year'],
  ['156X-12-25', '1560-12-25', '1569-12-25', 'decade'],
  ['[2020-01,2020-03]', '2020-01-01', '2020-03-31', 'interval'],
  ['{1960..1964}', '1960-01-01', '1964-12-31', 'interval'],
  ['[..1984]', null, '1984-12-31', 'interval'],
])('%s lies within %s and %s', (value, earliest, latest, precision) => {
  const extent = extentOfEdtf(value)
  expect([iso(extent.earliest), iso(extent.latest), extent.precision]).toEqual([earliest, latest, precision])
})

test('the qualifiers are kept', () => {
  expect(extentOfEdtf('2022-12-19~')).toMatchObject({ approximate: true, uncertain: false })
  expect(extentOfEdtf('2022?')).toMatchObject({ approximate: false, uncertain: true })
  expect(extentOfEdtf('2004-%06/..')).toMatchObject({ approximate: true, uncertain: true })
})

test('an interval tells the certain stretch from the possible one', () => {
  const extent = extentOfEdtf('2020-03/2021')
  expect([extent.latestStart, extent.earliestEnd].map(iso)).toEqual(['2020-03-31', '2021-01-01'])
})

describe('what is no date', () => {
  test.each([
    '',
    'banana',
    '2022-13',
    '2022-02-30',
    '2023-02-29',
    '2022-42',
    '2022/2021',
    '1/2/3',
    '..',
    '/',
    'Y9E9',
    '[]',
  ])('%j is refused', (value) => {
    expect(() => extentOfEdtf(value)).toThrow(EdtfError)
    expect(isEdtf(value)).toBe(false)
  })
  test('any other string either reads or is refused with an EdtfError', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => typeof isEdtf(value) === 'boolean'))
  })
})

describe('agrees with the edtf package', () => {
  const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'))
  const day = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
    .map(([y, m, d]) => iso(dayFromCivil(y, m, (d % daysInMonth(y, m)) + 1))!)
  const coarse = fc
    .tuple(fc.integer({ min: 10, max: 99 }), fc.constantFrom('0X', '5X', 'XX'))
    .map((p) => p.join(''))
  const value = fc.oneof(
    year,
    fc.tuple(year, month).map((p) => p.join('-')),
    day,
    coarse,
  )
  test('on the bounds of levels 0 and 1', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('', '~', '?', '%'), (text, mark) => {
        // The package's grammar has no qualifier after unspecified digits.
        const theirs = edtf(text.includes('X') ? text : text + mark)
        const ours = extentOfEdtf(text + mark)
        expect(ours.earliest).toBe(Math.floor(theirs.min / 86_400_000))
        expect(ours.latest).toBe(Math.floor(theirs.max / 86_400_000))
      }),
    )
  })
})
