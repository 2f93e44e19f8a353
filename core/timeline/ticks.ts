import { tickStep, utcTicks } from 'd3'
import { civilFromDay, dayFromCivil, toDayNumber } from '../chronology/day'
import { formatYear } from '../chronology/format'
import { monthNamesOf } from '../chronology/month-names'
import { layout, type SceneOptions } from './options'
import { straight, type Course } from './course'
import type { Window } from './domain'
import { timeScale } from './scale'

/** A line of the axis with its words: the unit, and above it what the unit lies in (a year, a month) where that changes. */
export interface Tick {
  /** Days since 1970-01-01. */
  day: number
  x: number
  label: string
  context: string
  /** Begins a larger unit. */
  major: boolean
}

const millisecondsPerDay = 86_400_000
/** The days that a JavaScript Date can hold, with a margin. */
const dateReach = 99_000_000

function tickDays(window: Window, count: number): number[] {
  const start = Math.max(window.from, -dateReach)
  const stop = Math.min(window.to, dateReach)
  const years = (window.to - window.from) / 365.2425
  if (years / count > 0.9) {
    const step = Math.max(1, tickStep(0, years, count))
    const first = civilFromDay(toDayNumber(Math.floor(window.from))).year
    const last = civilFromDay(toDayNumber(Math.ceil(window.to))).year
    const days: number[] = []
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
      days.push(dayFromCivil(year, 1, 1))
    }
    return days
  }
  if (start >= stop) return []
  const dates = utcTicks(new Date(start * millisecondsPerDay), new Date(stop * millisecondsPerDay), count)
  return [...new Set(dates.map((date) => Math.floor(date.getTime() / millisecondsPerDay)))]
}

/** With time folded away the rest is drawn larger and takes finer ticks, so many times more at most. */
const mostStretched = 30

type Unit = 'day' | 'month' | 'year'

function wordsOf(day: number, unit: Unit, options: SceneOptions) {
  const { year, month, day: date } = civilFromDay(toDayNumber(day))
  const yearText = formatYear(year, options.locale)
  if (unit === 'year') return { label: yearText, context: '' }
  const long = monthNamesOf(options.locale, options.months)[month - 1] ?? ''
  if (unit === 'day') return { label: String(date), context: `${long} ${yearText}` }
  return {
    label: monthNamesOf(options.locale, options.months, 'short')[month - 1] ?? '',
    context: yearText,
  }
}

/**
 * Ticks of the axis on calendar boundaries (d3's choice of step), so that no two labels touch. The context stands at the
 * first tick and wherever it changes.
 */
export function ticksOf(
  window: Window,
  width: number,
  options: SceneOptions,
  course: Course = straight,
): Tick[] {
  const shown = course.along(window.to) - course.along(window.from)
  const stretched = Math.min((window.to - window.from) / shown, mostStretched)
  const count = Math.max(2, Math.floor((width / (width < 600 ? 72 : 96)) * stretched))
  const folded = (day: number) => course.folds.some(({ from, to }) => day > from && day < to)
  const days = tickDays(window, count).filter((day) => day >= window.from && day <= window.to && !folded(day))
  const civil = days.map((day) => civilFromDay(toDayNumber(day)))
  const unit: Unit = civil.every(({ month, day }) => month === 1 && day === 1)
    ? 'year'
    : civil.every(({ day }) => day === 1)
      ? 'month'
      : 'day'
  const scale = timeScale(window, width, options.axis, course)
  const alongOf = (day: number) => (options.axis === 'rtl' ? width - scale(day) : scale(day))
  // Where time is folded the axis is cut by a sign that would strike words out.
  const folds = course.folds.map(({ from, to }) => [alongOf(from), alongOf(to)] as const)
  const ticks: Tick[] = []
  let context = ''
  let free = Number.NEGATIVE_INFINITY
  let contextFree = Number.NEGATIVE_INFINITY
  for (const day of days) {
    const words = wordsOf(day, unit, options)
    const x = scale(day)
    const along = alongOf(day)
    const changed = words.context !== context
    const room = options.measure(words.label, layout.noteSize, 400) + 10
    const struck = folds.some(([left, right]) => along < right && along + room - 10 > left)
    const fits = along >= free && along + room <= width + 4 && !struck
    const contextRoom = options.measure(words.context, layout.noteSize, 600) + 10
    const contextFits =
      changed && words.context !== '' && along >= contextFree && along + contextRoom <= width + 4
    if (fits) free = along + room
    if (contextFits) {
      contextFree = along + contextRoom
      context = words.context
    }
    ticks.push({
      day,
      x,
      label: fits ? words.label : '',
      context: contextFits ? words.context : '',
      major: changed,
    })
  }
  return ticks
}
