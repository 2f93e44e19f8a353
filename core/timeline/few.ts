import type { EventSummary } from '../archive/records'
import type { GapMode } from '../query/view'
import { arrangeFew } from './arrange-few'
import { onCourse, zoomOf, type TimelineData } from './data'
import { domainOf } from './domain'
import { spanOf } from './span'

/** Reads few events once, for any number of scenes. */
export function dataOfFew(events: readonly EventSummary[], gaps: GapMode): TimelineData {
  const taken = () => events.map((event) => spanOf(event.extent))
  const data: TimelineData = {
    events,
    ...onCourse(domainOf(events), gaps, taken),
    crowd: null,
    total: events.length,
    arrange: (view, options) => arrangeFew(data, zoomOf(data, view), view.width, options),
  }
  return data
}
