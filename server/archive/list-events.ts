import type { EventRecord, EventSummary } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { database, queryIds, sql } from './database'
import { eventRecord, eventSummary, recordShape, summaryShape } from './event-records'
import { siftedEvents } from './sift'
import { whereEvents } from './where'

/** How many events a list holds at most, unless told otherwise. */
export const listLimit = 500
const hardLimit = 5000

/**
 * Ids of a view by their first day, of those that begin together the longer and then the more salient first; when there
 * are more than `limit`, the most salient.
 */
async function idsOf(filter: Filter, limit: number): Promise<readonly string[]> {
  const sifted = await siftedEvents(filter)
  if (sifted) return sifted.best(limit)
  return queryIds(
    sql`SELECT id FROM (
        SELECT id, earliest, latest, salience FROM event WHERE ${await whereEvents(filter)}
        ORDER BY salience DESC, id LIMIT ${limit}
      ) AS chosen
      ORDER BY coalesce(earliest, latest), latest DESC NULLS FIRST, salience DESC, id`,
  )
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * The events of a filter in chronological order, with citations, quotes and figures. When there are more than `limit`
 * (500), the most salient ones.
 */
export async function listEvents(filter: Filter, { limit = listLimit } = {}): Promise<EventRecord[]> {
  const ids = await idsOf(filter, Math.max(0, Math.min(limit, hardLimit)))
  const rows = await database().event.findMany({ where: { id: { in: [...ids] } }, ...recordShape })
  return inOrder(ids, rows).map(eventRecord)
}

/** As `listEvents`, with only what the timeline draws. */
export async function listSummaries(filter: Filter, { limit = listLimit } = {}): Promise<EventSummary[]> {
  const ids = await idsOf(filter, Math.max(0, Math.min(limit, hardLimit)))
  const rows = await database().event.findMany({ where: { id: { in: [...ids] } }, ...summaryShape })
  return inOrder(ids, rows).map(eventSummary)
}
