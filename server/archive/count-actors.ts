import { z } from 'zod'
import type { ActorCount, Filter } from '@/core/query/view'
import { emptyFilter } from '@/core/query/defaults'
import { database, queryRows, sql, type Sql } from './database'
import { actorReference } from './event-records'
import { totalsOf } from './totals'
import { whereEvents } from './where'

const countRow = z.object({ id: z.string(), count: z.number() })

/** How many actors the filter offers; the search box finds the others by name through the text filter. */
const offered = 300

/** Numbers of events by actor, the chosen ones first, then most first: from totals where they are kept. */
function countByActor(filter: Filter, limit: number) {
  const totals = totalsOf({ ...filter, actors: [] })
  if (totals !== null) {
    const facets = totals.map(({ facet }) => facet)
    const chosen = filter.actors.map((id) => `with:${id}`)
    const counts = (
      condition: Sql,
    ) => sql`SELECT substr(beside, 6) AS id, sum(count)::int AS count FROM event_total
      WHERE facet = ANY(${facets}) AND starts_with(beside, 'with:') AND ${condition}
      GROUP BY beside`
    return queryRows(
      countRow,
      sql`${counts(sql`beside = ANY(${chosen})`)} UNION ALL
        (${counts(sql`NOT beside = ANY(${chosen})`)} ORDER BY count DESC, beside LIMIT ${Math.max(0, limit - chosen.length)})`,
    )
  }
  return queryRows(
    countRow,
    sql`SELECT actor_id AS id, count(*)::int AS count FROM (
        SELECT DISTINCT event_actor.actor_id, event_actor.event_id
        FROM event JOIN event_actor ON event_actor.event_id = event.id
        WHERE ${whereEvents(filter, 'actors')}
      ) AS taking
      GROUP BY actor_id
      ORDER BY actor_id = ANY(${filter.actors}) DESC, count DESC, id LIMIT ${limit}`,
  )
}

/**
 * Actors with the number of events they take part in under the other facets of the filter, most first. Chosen actors are
 * always among them, also with none, so that they can be let go. At once where nothing but actors and types is chosen; else
 * in proportion to the matching events.
 */
export async function countActors(filter: Filter, { limit = offered } = {}): Promise<ActorCount[]> {
  const counted = await countByActor(filter, limit)
  const counts = new Map(counted.map(({ id, count }) => [id, count]))
  const rows = await database().actor.findMany({
    where: { id: { in: [...new Set([...counts.keys(), ...filter.actors])] } },
    include: { names: { orderBy: { id: 'asc' } } },
  })
  const actors = rows.map((row) => ({
    ...actorReference(row),
    aliases: [...new Set(row.names.map(({ name }) => name))],
    count: counts.get(row.id) ?? 0,
  }))
  return actors.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Every actor that takes part in an event, most events first. */
export function listActors({ limit = 5000 } = {}): Promise<ActorCount[]> {
  return countActors(emptyFilter, { limit })
}
