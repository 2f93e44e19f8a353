import type { EventSummary } from '../archive/records'
import type { GapMode } from '../query/view'
import { folded, foldsOf, straight, type Course } from './course'
import { crowdOf, type Crowd } from './crowd'
import { domainOf, type Domain, type Window } from './domain'
import type { SceneOptions } from './options'
import { spanOf } from './span'

/** The events of a view with what can be told of them before any viewport is known. */
export interface TimelineData {
  /** All of them when they are few; of a crowd none. */
  events: readonly EventSummary[]
  domain: Domain
  course: Course
  crowd: Crowd | null
  total: number
}

/** From so many events on, levels with tiles are drawn instead of a layout of all. */
export const crowdFrom = 1500

/** What reading the events depends on. */
export type Reading = Pick<SceneOptions, 'lanes' | 'order' | 'words' | 'locale'> & { gaps: GapMode }

/** Reads the events once, for any number of scenes. */
export function timelineData(events: readonly EventSummary[], options: Reading): TimelineData {
  if (events.length >= crowdFrom) return dataOfCrowd(crowdOf(events, options), options.gaps)
  const domain = domainOf(events)
  const taken = () => events.map((event) => spanOf(event.extent))
  return { events, ...onCourse(domain, options.gaps, taken), crowd: null, total: events.length }
}

/** With what lies between folded away, all of it can be seen from the beginning. */
function onCourse(domain: Domain, gaps: GapMode, taken: () => Window[]): { course: Course; domain: Domain } {
  const range = gaps === 'fold' ? namedRange(taken()) : null
  const folds = range ? foldsOf(taken().filter(isBounded), range) : []
  if (!range || folds.length === 0) return { course: straight, domain }
  const course = folded(folds)
  const pad = (course.along(range.to) - course.along(range.from)) * foldedPad
  const full = { from: range.from - pad, to: range.to + pad }
  return { course, domain: { full, home: full } }
}

/** Room on either side of folded time, as a share of what is left of it. */
const foldedPad = 0.05

const isBounded = ({ from, to }: Window) => Number.isFinite(from) && Number.isFinite(to)

/** From the first to the last day that any event names; open ends name none. */
function namedRange(spans: readonly Window[]): Window | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const end of spans.flatMap(({ from, to }) => [from, to])) {
    if (!Number.isFinite(end)) continue
    first = Math.min(first, end)
    last = Math.max(last, end)
  }
  return first < last ? { from: first, to: last } : null
}

/** A crowd's gaps are those of its density: stretches in which nothing begins. */
export function dataOfCrowd(crowd: Crowd, gaps: 'keep' | 'fold'): TimelineData {
  const { domain, density, total } = crowd.census
  const bin = (domain.full.to - domain.full.from) / Math.max(1, density.length)
  const taken = () =>
    density.flatMap((count, index) =>
      count > 0 ? [{ from: domain.full.from + index * bin, to: domain.full.from + (index + 1) * bin }] : [],
    )
  return { events: [], ...onCourse(domain, gaps, taken), crowd, total }
}
