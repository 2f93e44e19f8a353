import type { EventSummary } from '../archive/records'
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

type Reading = SceneOptions & { gaps: 'keep' | 'fold' }

/** Reads the events once, for any number of scenes. */
export function timelineData(events: readonly EventSummary[], options: Reading): TimelineData {
  if (events.length >= crowdFrom) return dataOfCrowd(crowdOf(events, options), options.gaps)
  const domain = domainOf(events)
  const taken = () =>
    events
      .map((event) => spanOf(event.extent))
      .filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
  return { events, ...onCourse(domain, options.gaps, taken), crowd: null, total: events.length }
}

/** With what lies between folded away, all of it can be seen from the beginning. */
function onCourse(domain: Domain, gaps: 'keep' | 'fold', taken: () => Window[]) {
  const course = gaps === 'fold' ? folded(foldsOf(taken(), domain.full)) : straight
  return { course, domain: course.folds.length > 0 ? { ...domain, home: domain.full } : domain }
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
