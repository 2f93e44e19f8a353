import type { TimelineData } from '@/core/timeline/data'
import { spanOf } from '@/core/timeline/span'

/** The day of the nearest event wholly after (or before) a day; of a crowd the nearest stretch in which one begins. */
export function beyondWindow(
  { events, crowd, domain }: TimelineData,
  day: number,
  by: 1 | -1,
): number | null {
  let nearest: number | null = null
  const offer = (middle: number) => {
    if ((middle - day) * by <= 0) return
    if (nearest === null || (nearest - middle) * by > 0) nearest = middle
  }
  if (crowd) {
    const { density } = crowd.census
    const bin = (domain.full.to - domain.full.from) / Math.max(1, density.length)
    for (const [index, count] of density.entries()) {
      if (count > 0) offer(domain.full.from + (index + 0.5) * bin)
    }
  }
  for (const { extent } of events) {
    const { from, to } = spanOf(extent)
    offer((Math.max(from, domain.full.from) + Math.min(to, domain.full.to)) / 2)
  }
  return nearest
}
