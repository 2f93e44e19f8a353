import type { FeedEvent } from '@/core/exchange/atom'
import type { Filter } from '@/core/query/view'
import { database, queryIds, sql } from './database'
import { eventRecord, recordShape } from './event-records'
import { whereEvents } from './where'

/** Events of a filter by when the archive took them in, the latest first. */
export async function newestEvents(filter: Filter, offset: number, limit: number): Promise<FeedEvent[]> {
  const ids = await queryIds(
    sql`SELECT id FROM event WHERE ${await whereEvents(filter)}
      ORDER BY arrival DESC LIMIT ${limit}::int OFFSET ${offset}::int`,
  )
  const rows = await database().event.findMany({
    where: { id: { in: ids } },
    ...recordShape,
  })
  const byId = new Map(rows.map((event) => [event.id, event]))
  return ids.flatMap((id) => {
    const event = byId.get(id)
    return event ? [{ event: eventRecord(event), added: event.createdAt }] : []
  })
}
