import type { EventRecord, EventSummary } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { database, queryIds, sql } from './database'
import { eventRecord, eventSummary, recordShape, summaryShape } from './event-records'
import { siftedEvents } from './sift'
import { whereEvents } from './where'

/** How many events a list holds at most, unless told otherwise. */
export const listLimit = 500
const hardLimit = 5000

/** Ids of the most salient, as the archive's index has them. */
export async function storedWeightiest(filter: Filter, limit: number): Promise<string[]> {
  return queryIds(
    sql`SELECT id FROM event WHERE ${await whereEvents(filter)} ORDER BY salience DESC, id LIMIT ${limit}::int`,
  )
}

/** Ids of the most salient. */
async function idsOf(filter: Filter, limit: number): Promise<readonly string[]> {
  const sifted = await siftedEvents(filter)
  if (sifted) return sifted.ranked(0, limit)
  return storedWeightiest(filter, limit)
}

interface Timed {
  id: string
  /** Day numbers; null is an open end. */
  earliest: number | null
  latest: number | null
  salience: number
}

const descending = (a: number, b: number) => (a === b ? 0 : a > b ? -1 : 1)
const beginsOn = ({ earliest, latest }: Timed) => earliest ?? latest ?? 0
const endsOn = ({ latest }: Timed) => latest ?? Number.POSITIVE_INFINITY

/** By their first day, of those that begin together the longer and then the more salient first. */
const byTime = (a: Timed, b: Timed) =>
  beginsOn(a) - beginsOn(b) ||
  descending(endsOn(a), endsOn(b)) ||
  b.salience - a.salience ||
  (a.id < b.id ? -1 : 1)

/** Events by their ids, in order of time, with citations, quotes and figures. */
export async function recordsInTime(ids: readonly string[]): Promise<EventRecord[]> {
  const rows = await database().event.findMany({ where: { id: { in: [...ids] } }, ...recordShape })
  return rows.toSorted(byTime).map(eventRecord)
}

/**
 * The events of a filter in chronological order, with citations, quotes and figures. When there are more than `limit`
 * (500), the most salient ones.
 */
export async function listEvents(filter: Filter, { limit = listLimit } = {}): Promise<EventRecord[]> {
  return recordsInTime(await idsOf(filter, Math.max(0, Math.min(limit, hardLimit))))
}

/** As `listEvents`, with only what the timeline draws. */
export async function listSummaries(filter: Filter, { limit = listLimit } = {}): Promise<EventSummary[]> {
  const ids = await idsOf(filter, Math.max(0, Math.min(limit, hardLimit)))
  const rows = await database().event.findMany({ where: { id: { in: [...ids] } }, ...summaryShape })
  return rows.toSorted(byTime).map(eventSummary)
}
