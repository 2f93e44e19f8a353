import { z } from 'zod'
import type { EventSummary } from '@/core/archive/records'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { actorRoleColumn, actorTypeColumn, eventTypeColumn } from './columns'
import { queryRows, sql } from './database'

const nameRow = z.object({ id: z.string(), language: z.string(), name: z.string() })

/** The names by which actors are shown, one a language: of several primary ones the oldest. */
export async function namesOfActors(
  ids: readonly string[],
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const rows = await queryRows(
    nameRow,
    sql`SELECT DISTINCT ON (actor_id, language) actor_id AS id, language, name FROM actor_name
      WHERE actor_id = ANY(${ids}) AND kind = 'primary' ORDER BY actor_id, language, actor_name.id`,
  )
  const names = new Map<string, Record<string, string>>()
  for (const { id, language, name } of rows) names.set(id, { ...names.get(id), [language]: name })
  return names
}

const summaryRow = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  type: eventTypeColumn,
  edtf: z.string(),
  salience: z.number(),
  planned: z.boolean(),
  origins: z.array(z.string()),
  contested: z.boolean(),
  sources: z.number(),
  actors: z.array(z.object({ id: z.string(), type: actorTypeColumn, role: actorRoleColumn })),
})

/**
 * Published events by their ids, in no order, as `listSummaries` gives them: two statements whatever their number, as a
 * window names many.
 */
export async function summariesOf(ids: readonly string[]): Promise<EventSummary[]> {
  if (ids.length === 0) return []
  const rows = await queryRows(
    summaryRow,
    sql`SELECT id, title, language, type, edtf, salience, planned, origins, contested,
        (SELECT count(DISTINCT article_id)::int FROM citation WHERE event_id = event.id) AS sources,
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', actor.id, 'type', actor.type, 'role', role)
            ORDER BY position, actor.id, role)
          FROM event_actor JOIN actor ON actor.id = actor_id WHERE event_id = event.id), '[]') AS actors
      FROM event WHERE id = ANY(${ids}) AND status = 'published'`,
  )
  const names = await namesOfActors([...new Set(rows.flatMap(({ actors }) => actors.map(({ id }) => id)))])
  return rows.map(({ actors, ...row }) => ({
    ...row,
    extent: extentOfEdtf(row.edtf),
    actors: actors.map((actor) => ({ ...actor, names: names.get(actor.id) ?? {} })),
  }))
}
