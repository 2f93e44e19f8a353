import { z } from 'zod'
import type { ActorCount, Filter } from '@/core/query/view'
import { emptyFilter } from '@/core/query/defaults'
import { database, queryRows, sql } from './database'
import { actorReference } from './event-records'
import { whereEvents } from './where'

const countRow = z.object({ id: z.string(), count: z.number() })

/** How many actors the filter offers; the search box finds the others by name through the text filter. */
const offered = 300

/**
 * Actors with the number of events they take part in under the other facets of the filter, most first. Chosen actors are
 * always among them, also with none, so that they can be let go.
 */
export async function countActors(filter: Filter, { limit = offered } = {}): Promise<ActorCount[]> {
  const counted = await queryRows(
    countRow,
    sql`SELECT actor_id AS id, count(*)::int AS count FROM (
        SELECT DISTINCT event_actor.actor_id, event_actor.event_id
        FROM event JOIN event_actor ON event_actor.event_id = event.id
        WHERE ${whereEvents(filter, 'actors')}
      ) AS taking
      GROUP BY actor_id
      ORDER BY actor_id = ANY(${filter.actors}) DESC, count DESC, id LIMIT ${limit}`,
  )
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
