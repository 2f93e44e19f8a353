import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isWeekend,
  monthFrom,
  quarterFrom,
  weekFrom,
  weekdayOfWeek,
  weekendFrom,
} from '@/core/chronology/calendar'
import { addDays, civilFromDay, dayFromCivil, toDayNumber, weekdayOf } from '@/core/chronology/day'

/** Days of the years −9998 to 9998, whose neighbours are years of four digits too. */
const days = fc
  .integer({ min: dayFromCivil(-9998, 1, 1), max: dayFromCivil(9998, 12, 31) })
  .map((day) => toDayNumber(day))
const counts = fc.integer({ min: -60, max: 60 })

describe('the calendar around a day', () => {
  test('is that of the day 2022-12-19, a Monday', () => {
    const day = dayFromCivil(2022, 12, 19)
    expect(weekFrom(day, -1)).toEqual({ first: dayFromCivil(2022, 12, 12), last: dayFromCivil(2022, 12, 18) })
    expect(weekendFrom(day, 0)).toEqual({
      first: dayFromCivil(2022, 12, 24),
      last: dayFromCivil(2022, 12, 25),
    })
    expect(weekdayOfWeek(day, 1, 5)).toBe(dayFromCivil(2022, 12, 30))
    expect(monthFrom(dayFromCivil(2024, 3, 31), -1)).toEqual({ year: 2024, month: 2 })
    expect(quarterFrom(day, 1)).toEqual({ year: 2023, quarter: 1 })
    expect(isWeekend(day)).toBe(false)
  })

  test('weeks begin on Monday and hold their day, in any year', () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        const { first, last } = weekFrom(day, count)
        expect(weekdayOf(first)).toBe(1)
        expect(last - first).toBe(6)
        const within = addDays(day, 7 * count)
        expect(first <= within && within <= last).toBe(true)
        expect(weekdayOfWeek(day, count, weekdayOf(day))).toBe(within)
        expect(isWeekend(day)).toBe(weekdayOf(day) > 5)
      }),
    )
  })

  test('months and quarters carry over years', () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        const { year, month } = civilFromDay(day)
        const there = monthFrom(day, count)
        expect(there.year * 12 + there.month).toBe(year * 12 + month + count)
        const { year: inYear, quarter } = quarterFrom(day, count)
        expect(inYear * 4 + quarter).toBe(year * 4 + Math.ceil(month / 3) + count)
      }),
    )
  })
})
