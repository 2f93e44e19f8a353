import { z } from 'zod'
import type { ArchiveSize, TypeCount } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { eventTypeColumn } from './columns'
import { queryRows, sql } from './database'
import { whereEvents } from './where'

const countRow = z.object({ count: z.number() })
const typeRow = z.object({ type: eventTypeColumn, count: z.number() })
const sizeRow = z.object({
  articles: z.number(),
  events: z.number(),
  actors: z.number(),
  earliest: z.number().nullable(),
  latest: z.number().nullable(),
})

/** How many events a filter finds, without the limit of a list. */
export async function countEvents(filter: Filter): Promise<number> {
  const rows = await queryRows(
    countRow,
    sql`SELECT count(*)::int AS count FROM event WHERE ${whereEvents(filter)}`,
  )
  return rows[0]?.count ?? 0
}

/** Events per type under the other facets of the filter, most first; types without events are left out. */
export function countTypes(filter: Filter): Promise<TypeCount[]> {
  return queryRows(
    typeRow,
    sql`SELECT type, count(*)::int AS count FROM event WHERE ${whereEvents(filter, 'types')}
      GROUP BY type ORDER BY count DESC, type`,
  )
}

/** What the archive holds, and the day numbers between which its events lie (open ends aside). */
export async function archiveSize(): Promise<ArchiveSize> {
  const rows = await queryRows(
    sizeRow,
    sql`SELECT (SELECT count(*)::int FROM article) AS articles,
        count(*)::int AS events,
        (SELECT count(DISTINCT actor_id)::int FROM event_actor) AS actors,
        least(min(earliest), min(latest)) AS earliest, greatest(max(latest), max(earliest)) AS latest
      FROM event WHERE status = 'published'`,
  )
  return rows[0] ?? { articles: 0, events: 0, actors: 0, earliest: null, latest: null }
}
