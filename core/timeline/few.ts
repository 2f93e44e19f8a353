import type { EventSummary } from '../archive/records'
import type { GapMode } from '../query/view'
import { arrangeFew } from './arrange-few'
import { onCourse, zoomOf, type TimelineData } from './data'
import { domainOf, domainWithin, type AskedDays } from './domain'
import { spanOf } from './span'

/**
 * Reads few events once, for any number of scenes. `arrivals` numbers those that have come while the page was open: they are
 * placed after the others, which stay in their rows. `asked` are the days of the filter by which they were found.
 */
export function dataOfFew(
  events: readonly EventSummary[],
  gaps: GapMode,
  arrivals?: ReadonlyMap<string, number>,
  asked: AskedDays = { from: null, to: null },
): TimelineData {
  const taken = () => events.map((event) => spanOf(event.extent))
  const data: TimelineData = {
    events,
    ...onCourse(domainWithin(domainOf(events), asked), gaps, taken),
    bars: [],
    crowd: null,
    total: events.length,
    arrange: (view, options) => arrangeFew(data, zoomOf(data, view), view.width, options, arrivals),
  }
  return data
}
