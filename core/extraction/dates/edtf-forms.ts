import { monthFrom } from '@/core/chronology/calendar'
import { civilFromDay, isoFromDay, type DayNumber } from '@/core/chronology/day'

const two = (value: number) => (value < 10 ? `0${value}` : String(value))

/** EDTF of an astronomical year: `0079`, `-0043`, and the long form outside four digits. */
export function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return year >= 1000 ? String(year) : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

export const edtfMonth = (year: number, month: number) => `${edtfYear(year)}-${two(month)}`

export const edtfDay = (year: number, month: number, day: number) => `${edtfMonth(year, month)}-${two(day)}`

/** Day, month or year in which a day lies. */
export const edtfOfDay = (day: DayNumber) => isoFromDay(day)

export function edtfMonthOf(day: DayNumber): string {
  const { year, month } = civilFromDay(day)
  return edtfMonth(year, month)
}

/** Month `count` months after the one of `day`. */
export function edtfMonthFrom(day: DayNumber, count: number): string {
  const { year, month } = monthFrom(day, count)
  return edtfMonth(year, month)
}
