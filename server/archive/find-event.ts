import type { EventRecord } from '@/core/archive/records'
import { database } from './database'
import { eventRecord, recordShape } from './event-records'

/** One published event with all that backs it, or null. */
export async function findEvent(id: string): Promise<EventRecord | null> {
  const row = await database().event.findFirst({ where: { id, status: 'published' }, ...recordShape })
  return row && eventRecord(row)
}
