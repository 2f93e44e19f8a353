import type { TimelineData } from '@/core/timeline/data'
import { beginningOf, spanOf } from '@/core/timeline/span'

/** The middles of the stretches of a crowd's whole range in which something begins. */
const busyDays = ({ bars }: TimelineData): number[] => bars.map(({ from, to }) => (from + to) / 2)

/** The day on which the first event of all begins (-1), or the last; of a crowd about that. */
export function endOfAll(data: TimelineData, by: 1 | -1): number {
  const days = [...busyDays(data), ...data.events.map(beginningOf)].toSorted((a, b) => a - b)
  return (by > 0 ? days.at(-1) : days[0]) ?? data.domain.home.from
}

/** The nearest day of an event wholly after (or before) a day; of a crowd of the nearest stretch in which one begins. */
export function beyondWindow(data: TimelineData, day: number, by: 1 | -1): number | null {
  let nearest: number | null = null
  const offer = (there: number) => {
    if (nearest === null || (nearest - there) * by > 0) nearest = there
  }
  for (const middle of busyDays(data)) if ((middle - day) * by > 0) offer(middle)
  for (const { extent } of data.events) {
    const { from, to } = spanOf(extent)
    if (by > 0 && from >= day) offer(from + 0.5)
    else if (by < 0 && to <= day) offer(to - 0.5)
  }
  return nearest
}
