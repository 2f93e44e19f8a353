import { UTCDate } from '@date-fns/utc'
import {
  addMonths,
  addQuarters,
  addWeeks,
  endOfISOWeek,
  getISODay,
  getQuarter,
  setISODay,
  startOfISOWeek,
} from 'date-fns'
import { toDayNumber, type DayNumber } from './day'

const millisecondsPerDay = 86_400_000

const dateOf = (day: DayNumber): UTCDate => new UTCDate(day * millisecondsPerDay)
const dayOf = (date: Date): DayNumber => toDayNumber(Math.floor(date.getTime() / millisecondsPerDay))

/** First and last day of a stretch of the calendar. */
export interface Days {
  first: DayNumber
  last: DayNumber
}

/** The ISO week, Monday to Sunday, that lies `weeks` after the one of `day`. Within JavaScript's dates: ±271,821 years. */
export function weekFrom(day: DayNumber, weeks: number): Days {
  const within = addWeeks(dateOf(day), weeks)
  return { first: dayOf(startOfISOWeek(within)), last: dayOf(endOfISOWeek(within)) }
}

/** A weekday (ISO, 1 Monday … 7 Sunday) of the week that lies `weeks` after the one of `day`. */
export const weekdayOfWeek = (day: DayNumber, weeks: number, weekday: number): DayNumber =>
  dayOf(setISODay(addWeeks(dateOf(day), weeks), weekday))

/** Saturday and Sunday of the week that lies `weeks` after the one of `day`. */
export const weekendFrom = (day: DayNumber, weeks: number): Days => ({
  first: weekdayOfWeek(day, weeks, 6),
  last: weekdayOfWeek(day, weeks, 7),
})

export const isWeekend = (day: DayNumber): boolean => getISODay(dateOf(day)) >= 6

/** Year (astronomical) and month, 1–12, that lie `months` after those of `day`. */
export function monthFrom(day: DayNumber, months: number): { year: number; month: number } {
  const date = addMonths(dateOf(day), months)
  return { year: date.getFullYear(), month: date.getMonth() + 1 }
}

/** Year (astronomical) and quarter, 1–4, that lie `quarters` after those of `day`. */
export function quarterFrom(day: DayNumber, quarters: number): { year: number; quarter: number } {
  const date = addQuarters(dateOf(day), quarters)
  return { year: date.getFullYear(), quarter: getQuarter(date) }
}
