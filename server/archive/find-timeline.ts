import { database } from './database'
import { timelineEntry, type TimelineEntry } from './page-timelines'

/** One published timeline, or null. */
export async function findTimeline(id: string): Promise<TimelineEntry | null> {
  const row = await database().timeline.findUnique({ where: { id } })
  return (row && timelineEntry(row)[0]) ?? null
}
