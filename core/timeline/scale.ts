import { scaleLinear, type ScaleLinear } from 'd3'
import type { AxisDirection } from '../query/view'
import type { Window } from './domain'

/** Days to px from the left. The one place where a right-to-left axis is mirrored. */
export function timeScale(window: Window, width: number, axis: AxisDirection): ScaleLinear<number, number> {
  return scaleLinear([window.from, window.to], axis === 'rtl' ? [width, 0] : [0, width])
}

/** A stretch of days as px from the left, ordered, whichever way the axis runs; open ends end well off the picture. */
export function stretch(
  scale: ScaleLinear<number, number>,
  from: number,
  to: number,
): readonly [number, number] {
  const [start = 0, end = 0] = scale.domain()
  const beyond = (end - start) * 100
  const held = (day: number) => Math.min(Math.max(day, start - beyond), end + beyond)
  const [a, b] = [scale(held(from)), scale(held(to))]
  return a <= b ? [a, b] : [b, a]
}
