import { z } from 'zod'
import type { EventRecord } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { database, empty, queryRows, sql } from './database'
import { eventRecord, recordShape } from './event-records'
import { cutPage, keyText, type Page } from './page'
import { whereEvents } from './where'

const keyRow = z.object({ id: z.string(), begins: z.number() })

/** Day on which the event begins, or ends when only that is known, and its id. */
export const eventKey = z.tuple([z.int32(), keyText])
export type EventKey = z.infer<typeof eventKey>

/**
 * Events of a filter in order of beginning, `limit` of those after a key, with everything that backs them. What comes or
 * goes meanwhile shifts nothing.
 */
export async function pageEvents(
  filter: Filter,
  after: EventKey | null,
  limit: number,
): Promise<Page<EventRecord, EventKey>> {
  // An EDTF date has at least one end.
  const begins = sql`coalesce(earliest, latest)`
  const rest = after ? sql`AND (${begins}, id) > (${after[0]}::int, ${after[1]})` : empty
  const found = await queryRows(
    keyRow,
    sql`SELECT id, ${begins} AS begins FROM event WHERE ${await whereEvents(filter)} ${rest}
      ORDER BY ${begins}, id LIMIT ${limit + 1}::int`,
  )
  const cut = cutPage(found, limit, ({ begins: day, id }): EventKey => [day, id])
  const ids = cut.rows.map(({ id }) => id)
  const rows = await database().event.findMany({ where: { id: { in: ids } }, ...recordShape })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = ids.flatMap((id) => byId.get(id) ?? []).map(eventRecord)
  return { items, after: cut.after }
}
