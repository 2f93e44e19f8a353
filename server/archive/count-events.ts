import { z } from 'zod'
import type { ArchiveSize, TypeCount } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { eventTypeColumn } from './columns'
import { queryRows, sql } from './database'
import { siftedEvents } from './sift'
import { countKept, totalsOf } from './totals'
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

/**
 * How many events a filter finds, without the limit of a list. At once where totals are kept for the filter (nothing, one
 * actor, types); else exact, in proportion to the matching events, once where they can be sifted.
 */
export async function countEvents(filter: Filter): Promise<number> {
  const kept = await countKept(filter)
  if (kept !== null) return kept
  const sifted = await siftedEvents(filter)
  if (sifted) return sifted.total
  const rows = await queryRows(
    countRow,
    sql`SELECT count(*)::int AS count FROM event WHERE ${await whereEvents(filter)}`,
  )
  return rows[0]?.count ?? 0
}

/**
 * Events per type under the other facets of the filter, most first; types without events are left out. Costs as
 * `countEvents` does.
 */
export async function countTypes(filter: Filter): Promise<TypeCount[]> {
  const all = totalsOf({ ...filter, types: [] })
  if (all !== null)
    return queryRows(
      typeRow,
      sql`SELECT substr(facet, 6) AS type, count FROM event_total
        WHERE beside = ANY(${all.map(({ beside }) => beside)}) AND starts_with(facet, 'type:') ORDER BY count DESC, type`,
    )
  const sifted = await siftedEvents({ ...filter, types: [] })
  if (sifted)
    return [...sifted.lanes('type')]
      .flatMap(([key, { places }]) =>
        typeRow.parse({ type: key.slice('type:'.length), count: places.length }),
      )
      .toSorted((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1))
  return queryRows(
    typeRow,
    sql`SELECT type, count(*)::int AS count FROM event WHERE ${await whereEvents(filter, 'types')}
      GROUP BY type ORDER BY count DESC, type`,
  )
}

/** `last` is known of cells; archives without any are small. */
const lastDay = sql`coalesce((SELECT max(last) FROM event_cell WHERE beside = '' AND facet = '' AND grain = 7),
  (SELECT greatest(max(latest), max(earliest)) FROM event WHERE day IS NOT NULL))`

/**
 * What the archive holds, and the day numbers between which its events lie (open ends aside). Some milliseconds, however
 * many events there are.
 */
export async function archiveSize(): Promise<ArchiveSize> {
  const rows = await queryRows(
    sizeRow,
    sql`SELECT (SELECT count(*)::int FROM article) AS articles,
        coalesce((SELECT count FROM event_total WHERE beside = '' AND facet = ''), 0) AS events,
        (SELECT count(*)::int FROM event_total WHERE facet = '' AND starts_with(beside, 'with:')) AS actors,
        (SELECT min(day) FROM event) AS earliest, ${lastDay} AS latest`,
  )
  return rows[0] ?? { articles: 0, events: 0, actors: 0, earliest: null, latest: null }
}
