import { z } from 'zod'
import type { EventSummary } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { queryIds, queryRows, sql } from './database'
import { summariesOf } from './summaries'
import { whereEvents } from './where'

/** Arrivals beyond this many are not counted one by one. */
const countLimit = 1000
/** The first of the arrivals, which are told of by name. */
const named = 20

const latestRow = z.object({ latest: z.coerce.number() })

/** Events of a filter that have arrived: how many, at most 1,000, and the first 20 of them. */
export interface Arrivals {
  count: number
  events: EventSummary[]
}

/** Number of the event that arrived last; 0 in an empty archive. */
export async function latestArrival(): Promise<number> {
  const rows = await queryRows(latestRow, sql`SELECT coalesce(max(arrival), 0) AS latest FROM event`)
  return rows[0]?.latest ?? 0
}

/** The events of a filter with numbers of arrival above `after` and up to `latest`. */
export async function findArrivals(filter: Filter, after: number, latest: number): Promise<Arrivals> {
  const found = await queryIds(
    sql`SELECT id FROM event WHERE arrival > ${after}::bigint AND arrival <= ${latest}::bigint
        AND ${await whereEvents(filter)} ORDER BY arrival LIMIT ${countLimit}::int`,
  )
  const ids = found.slice(0, named)
  const byId = new Map((await summariesOf(ids)).map((event) => [event.id, event]))
  return { count: found.length, events: ids.flatMap((id) => byId.get(id) ?? []) }
}
