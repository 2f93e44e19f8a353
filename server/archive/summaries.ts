import { z } from 'zod'
import type { EventSummary } from '@/core/archive/records'
import { extentOfEdtf } from '@/core/chronology/edtf'
import type { Extent } from '@/core/chronology/extent'
import type { ActorRole } from '@/core/extraction/extraction'
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
  actors: z.array(z.string()),
  roles: z.array(actorRoleColumn),
})
const actorRow = z.object({ id: z.string(), type: actorTypeColumn })

/**
 * Published events by their ids, in no order, as `listSummaries` gives them: three statements whatever their number, as a
 * window names many.
 */
export async function summariesOf(ids: readonly string[]): Promise<EventSummary[]> {
  if (ids.length === 0) return []
  const rows = await queryRows(
    summaryRow,
    sql`SELECT id, title, language, type, edtf, salience, planned, origins, contested, source_count AS sources,
        coalesce(actors, '{}') AS actors, coalesce(roles, '{}') AS roles
      FROM event
      CROSS JOIN LATERAL (SELECT array_agg(actor_id ORDER BY position, actor_id, role) AS actors,
          array_agg(role ORDER BY position, actor_id, role) AS roles
        FROM event_actor WHERE event_id = event.id) AS taking
      WHERE id = ANY(${ids}) AND status = 'published'`,
  )
  const taking = [...new Set(rows.flatMap(({ actors }) => actors))]
  const [names, types] = await Promise.all([
    namesOfActors(taking),
    queryRows(actorRow, sql`SELECT id, type FROM actor WHERE id = ANY(${taking})`),
  ])
  const known = new Map(types.map(({ id, type }) => [id, { id, names: names.get(id) ?? {}, type }]))
  // A window names a thousand events of a few actors and dates: each is made once.
  const takings = new Map<string, EventSummary['actors'][number]>()
  const takingOf = (id: string, role: ActorRole | undefined) => {
    const [made, actor] = [takings.get(`${role} ${id}`), known.get(id)]
    if (made || !actor || !role) return made ?? []
    const one = { ...actor, role }
    takings.set(`${role} ${id}`, one)
    return one
  }
  const extents = new Map<string, Extent>()
  const extentOf = (edtf: string) => {
    const extent = extents.get(edtf) ?? extentOfEdtf(edtf)
    extents.set(edtf, extent)
    return extent
  }
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    language: row.language,
    type: row.type,
    edtf: row.edtf,
    extent: extentOf(row.edtf),
    salience: row.salience,
    planned: row.planned,
    actors: row.actors.flatMap((id, i) => takingOf(id, row.roles[i])),
    sources: row.sources,
    origins: row.origins,
    contested: row.contested,
  }))
}
