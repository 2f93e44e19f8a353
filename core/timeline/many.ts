import type { EventSummary } from '../archive/records'
import type { GapMode } from '../query/view'
import { arrangeCrowd } from './arrange-crowd'
import { crowdOf, type Crowd } from './crowd'
import { crowdFrom, onCourse, zoomOf, type Reading, type TimelineData } from './data'
import { dataOfFew } from './few'
import type { TimelineProps } from './props'
import { StoredCrowd } from './stored-crowd'
import { barsOf } from './strip'

/** A crowd's gaps are those of its density: stretches in which nothing begins. */
export function dataOfCrowd(crowd: Crowd, gaps: GapMode): TimelineData {
  const { domain, total } = crowd.census
  const bars = barsOf(crowd.census)
  const data: TimelineData = {
    events: [],
    ...onCourse(domain, gaps, () => bars),
    bars,
    crowd,
    total,
    arrange: (view, options) =>
      arrangeCrowd(data, crowd, view.window, zoomOf(data, view), view.width, options),
  }
  return data
}

/** Reads events in memory once, for any number of scenes: as a crowd when they are many. */
export const dataOfEvents = (events: readonly EventSummary[], reading: Reading): TimelineData =>
  events.length < crowdFrom
    ? dataOfFew(events, reading.gaps)
    : dataOfCrowd(crowdOf(events, reading), reading.gaps)

/** The events of a page's timeline, read once. */
export function dataOf(props: TimelineProps): TimelineData {
  const { events, crowd, asked, presentation, words, locale } = props
  const { gaps, lanes, order } = presentation
  if (crowd) return dataOfCrowd(new StoredCrowd(crowd.census, crowd.tiles), gaps)
  return events.length < crowdFrom
    ? dataOfFew(events, gaps, undefined, asked)
    : dataOfEvents(events, { gaps, lanes, order, words, locale })
}
