import { formatYear } from '../chronology/format'
import { civilFromDay, toDayNumber } from '../chronology/day'
import type { TimelineData } from './data'
import type { Window } from './domain'
import { layout, type SceneOptions } from './options'
import { stretch, timeScale } from './scale'
import { spanOf } from './span'
import { ticksOf } from './ticks'

export const overviewHeight = 56
const plot = 34
const slot = 5
const longStretches = 4
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
  ticks: { x: number; label: string }[]
}

/** The visible window on the overview, in px. */
export function windowOn(data: TimelineData, window: Window, width: number, axis: SceneOptions['axis']) {
  const [left, right] = stretch(timeScale(data.domain.full, width, axis, data.course), window.from, window.to)
  return { left: Math.max(0, left), right: Math.min(width, right) }
}

/** Density of all events over the full range, heights by square root so that a lone event stays visible. */
export function overviewOf(data: TimelineData, width: number, options: SceneOptions): Overview {
  const { domain, course } = data
  const scale = timeScale(domain.full, width, options.axis, course)
  const range = domain.full.to - domain.full.from
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
    if (to - from > range * 0.08) {
      if (lines.length < longStretches) lines.push({ left, right, y: 4 + lines.length * 4 })
    } else add((left + right) / 2, 1)
  }
  if (data.crowd) {
    const { density } = data.crowd.census
    for (const [bin, count] of density.entries()) {
      if (count > 0) add(scale(domain.full.from + ((bin + 0.5) / density.length) * range), count)
    }
  }
  let most = 1
  for (const count of counts.values()) most = Math.max(most, count)
  const ticks = ticksOf(domain.full, width, options, course).map((tick) => {
    const year = formatYear(civilFromDay(toDayNumber(tick.day)).year, options.locale)
    return {
      x: tick.x,
      label: tick.label === '' || tick.label === year ? tick.label : tick.context || tick.label,
    }
  })
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
    ticks: apart(
      ticks.filter((tick) => tick.label !== ''),
      width,
      options,
    ),
  }
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
