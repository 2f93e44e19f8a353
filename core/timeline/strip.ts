import { bisectRight, range } from 'd3'
import { folded, type Course } from './course'
import type { Domain, Window } from './domain'
import type { Census } from './tile'

/** On either side of what is seen first, so much of its room is left for all that lies beyond. */
const outerShare = 0.15
/** What is pressed to less than this share of its length is worth a broken scale. */
const pressedShare = 0.5

/** Bars of a crowd's density along the strip. */
export const stripBars = 240

/**
 * How time runs along the overview: what lies far from the rest is pressed together, or one event in the year 600 would leave
 * the rest of an archive no room to be told apart.
 */
export function stripCourse({ full, home }: Domain): Course {
  const kept = (home.to - home.from) * outerShare
  const outer: Window[] = [
    { from: full.from, to: home.from },
    { from: home.to, to: full.to },
  ]
  return folded(
    outer.filter(({ from, to }) => (to - from) * pressedShare > kept).map((far) => ({ ...far, kept })),
  )
}

/** The days on which the bars of a domain's strip begin, but for the first, which takes all before as well. */
export function barStarts(domain: Domain): number[] {
  const course = stripCourse(domain)
  const [from, to] = [course.along(domain.full.from), course.along(domain.full.to)]
  return range(1, stripBars).map((bar) => course.day(from + ((to - from) * bar) / stripBars))
}

/** How many of these days lie in each bar of the strip. */
export function densityOf(days: Float64Array, domain: Domain): number[] {
  const starts = barStarts(domain)
  const density = Array.from({ length: stripBars }, () => 0)
  for (const day of days) {
    const bar = bisectRight(starts, day)
    density[bar] = (density[bar] ?? 0) + 1
  }
  return density
}

/** A bar's days, and how much begins in them. */
export interface Bar extends Window {
  count: number
}

/** The bars in which something begins. */
export function barsOf({ domain, density }: Census): Bar[] {
  const edges = [domain.full.from, ...barStarts(domain), domain.full.to]
  return density.flatMap((count, bar) => {
    const [from, to] = [edges[bar], edges[bar + 1]]
    return count > 0 && from !== undefined && to !== undefined ? [{ from, to, count }] : []
  })
}
