import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoFromDay } from '@/core/chronology/day'
import { dayFromHijri, hijriMonth, hijriYearOf } from '@/core/chronology/hijri'

test.each([
  [1444, 9, 1, '2023-03-23'],
  [1446, 1, 1, '2024-07-07'],
  [1443, 10, 1, '2022-05-02'],
])('%i-%i-%i is %s', (year, month, day, iso) => {
  const found = dayFromHijri(year, month, day)
  expect(found === null ? null : isoFromDay(found)).toBe(iso)
})

test('months have 29 or 30 days, follow one another, and lie in their year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1300, max: 1590 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
      const [first, last] = hijriMonth(year, month)!
      expect([28, 29]).toContain(last - first)
      expect(hijriMonth(year, month + 1)![0]).toBe(last + 1)
      expect(hijriYearOf(first)).toBe(year)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [1444, 13, 1],
  [1444, 1, 31],
  [1444, 0, 1],
])('%i-%i-%i does not exist', (year, month, day) => expect(dayFromHijri(year, month, day)).toBeNull())
