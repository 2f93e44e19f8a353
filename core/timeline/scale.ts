import { scaleLinear } from 'd3'
import type { AxisDirection } from '../query/view'
import { straight, type Course } from './course'
import type { Window } from './domain'

/** Days to px from the left, and back. */
export interface TimeScale {
  (day: number): number
  invert(x: number): number
  /** What the width shows. */
  window: Window
}

/** Days to px from the left. The one place where a right-to-left axis is mirrored. */
export function timeScale(
  window: Window,
  width: number,
  axis: AxisDirection,
  course: Course = straight,
): TimeScale {
  const ends = [course.along(window.from), course.along(window.to)]
  const linear = scaleLinear(ends, axis === 'rtl' ? [width, 0] : [0, width])
  return Object.assign((day: number) => linear(course.along(day)), {
    invert: (x: number) => course.day(linear.invert(x)),
    window,
  })
}

/** A stretch of days as px from the left, ordered, whichever way the axis runs; open ends end well off the picture. */
export function stretch(scale: TimeScale, from: number, to: number): readonly [number, number] {
  const { window } = scale
  const beyond = (window.to - window.from) * 100
  const held = (day: number) => Math.min(Math.max(day, window.from - beyond), window.to + beyond)
  const [a, b] = [scale(held(from)), scale(held(to))]
  return a <= b ? [a, b] : [b, a]
}
