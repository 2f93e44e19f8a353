import { formatYear } from '../chronology/format'
import { civilFromDay, dayFromCivil, toDayNumber } from '../chronology/day'
import type { TimelineData } from './data'
import type { Window } from './domain'
import { layout, type SceneOptions } from './options'
import { stretch, timeScale, type TimeScale } from './scale'
import { spanOf } from './span'
import { ticksOf } from './ticks'

export const overviewHeight = 56
const plot = 34
const slot = 5
const longStretches = 4
/** Of the width; what takes more is drawn as a line. */
const longShare = 0.08
/** Px of the sign of a pressed stretch to either side of its end. */
const halfSign = 8
/** Nearer than this to a date, in px, a number reads as part of it: «13 كانون الأول». */
const wordGap = 16

/** The strip beneath: density over the whole range, long stretches as lines. */
export interface Overview {
  width: number
  height: number
  /** Bars that stand on `base`. */
  base: number
  bars: { x: number; width: number; height: number }[]
  lines: { left: number; right: number; y: number }[]
  /** Stretches that are pressed together or left out, and where the sign for that stands. */
  folds: { left: number; right: number; sign: readonly [number, number] }[]
  ticks: { x: number; label: string }[]
}

/** The visible window on the overview, in px. */
export function windowOn(data: TimelineData, window: Window, width: number, axis: SceneOptions['axis']) {
  const [left, right] = stretch(timeScale(data.domain.full, width, axis, data.strip), window.from, window.to)
  return { left: Math.max(0, left), right: Math.min(width, right) }
}

/** Density of all events over the full range, heights by square root so that a lone event stays visible. */
export function overviewOf(data: TimelineData, width: number, options: SceneOptions): Overview {
  const { domain, strip } = data
  const scale = timeScale(domain.full, width, options.axis, strip)
  const counts = new Map<number, number>()
  const lines: Overview['lines'] = []
  const add = (x: number, count: number) => {
    const at = Math.min(Math.floor(x / slot), Math.floor(width / slot) - 1)
    counts.set(at, (counts.get(at) ?? 0) + count)
  }
  for (const { extent } of data.events) {
    const span = spanOf(extent)
    const from = Math.max(span.from, domain.full.from)
    const to = Math.min(span.to, domain.full.to)
    const [left, right] = stretch(scale, from, to)
    if (right - left > width * longShare) {
      if (lines.length < longStretches) lines.push({ left, right, y: 4 + lines.length * 4 })
    } else add((left + right) / 2, 1)
  }
  for (const { from, to, count } of data.bars) add(scale((from + to) / 2), count)
  let most = 1
  for (const count of counts.values()) most = Math.max(most, count)
  return {
    width,
    height: overviewHeight,
    base: plot,
    bars: [...counts].map(([at, count]) => ({
      x: at * slot,
      width: slot - 1,
      height: Math.max(4, Math.sqrt(count / most) * (plot - 8)),
    })),
    lines,
    folds: strip.folds.map(({ from, to }) => {
      const [left, right] = stretch(scale, from, to)
      const inner = left < 1 ? right : width - right < 1 ? left : null
      return { left, right, sign: inner === null ? [left, right] : [inner - halfSign, inner + halfSign] }
    }),
    ticks: apart(ticksAlong(data, scale, options), width, options),
  }
}

const yearOf = (day: number) => civilFromDay(toDayNumber(Math.floor(day))).year

/** Ticks of the calendar; of stretches that are pressed together the year at their far end. */
function ticksAlong(
  { domain: { full }, strip, course }: TimelineData,
  scale: TimeScale,
  options: SceneOptions,
): Overview['ticks'] {
  const far = course.folds.length > 0 ? [] : strip.folds
  const before = far.find(({ from }) => from === full.from)
  const after = far.find(({ to }) => to === full.to)
  const [from, to] = [before?.to ?? full.from, after?.from ?? full.to]
  const [left, right] = stretch(scale, from, to)
  const inner = ticksOf({ from, to }, right - left, options, course).map(({ day, x, label, context }) => ({
    x: left + x,
    label: label === '' || label === formatYear(yearOf(day), options.locale) ? label : context || label,
  }))
  const ends = [
    before && dayFromCivil(yearOf(before.from) + 1, 1, 1),
    after && dayFromCivil(yearOf(after.to), 1, 1),
  ]
  const years = ends.flatMap((day) =>
    day === undefined || (day >= from && day < to)
      ? []
      : [{ x: scale(day), label: formatYear(yearOf(day), options.locale) }],
  )
  return [...years, ...inner]
    .filter(({ label }) => label !== '')
    .toSorted((a, b) => (options.axis === 'rtl' ? b.x - a.x : a.x - b.x))
}

/** Those ticks whose words are wholly in sight and touch none before them: a date takes more room than its day alone. */
function apart(ticks: Overview['ticks'], width: number, { axis, measure }: SceneOptions): Overview['ticks'] {
  let free = 0
  return ticks.filter(({ x, label }) => {
    const from = axis === 'rtl' ? width - x : x
    const to = from + measure(label, layout.noteSize, 400) + wordGap
    if (from < free || to > width + wordGap) return false
    free = to
    return true
  })
}
