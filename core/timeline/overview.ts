import type { EventSummary } from '../archive/records'
import { formatYear } from '../chronology/format'
import { civilFromDay, toDayNumber } from '../chronology/day'
import type { Domain, Window } from './domain'
import type { SceneOptions } from './options'
import { stretch, timeScale } from './scale'
import { spanOf } from './span'
import { ticksOf } from './ticks'

export const overviewHeight = 56
const plot = 34
const slot = 5

/** The strip beneath: density over the whole range, long stretches as lines, the window on it. */
export interface Overview {
  width: number
  height: number
  /** Bars that stand on `base`. */
  base: number
  bars: { x: number; width: number; height: number }[]
  lines: { left: number; right: number; y: number }[]
  ticks: { x: number; label: string }[]
  window: { left: number; right: number }
}

/** Density of all events over the full range, heights by square root so that a lone event stays visible. */
export function overviewOf(
  events: readonly EventSummary[],
  domain: Domain,
  window: Window,
  width: number,
  options: SceneOptions,
): Overview {
  const scale = timeScale(domain.full, width, options.axis)
  const range = domain.full.to - domain.full.from
  const counts = new Map<number, number>()
  const lines: Overview['lines'] = []
  for (const event of events) {
    const span = spanOf(event.extent)
    const from = Math.max(span.from, domain.full.from)
    const to = Math.min(span.to, domain.full.to)
    const [left, right] = stretch(scale, from, to)
    if (to - from > range * 0.08) {
      if (lines.length < 4) lines.push({ left, right, y: 4 + lines.length * 4 })
      continue
    }
    const at = Math.floor((left + right) / 2 / slot)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  const [left, right] = stretch(scale, window.from, window.to)
  const ticks = ticksOf(domain.full, width, options).map((tick) => {
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
    ticks: ticks.filter((tick) => tick.label !== ''),
    window: { left: Math.max(0, left), right: Math.min(width, right) },
  }
}
