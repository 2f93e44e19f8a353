import { z } from 'zod'
import type { ActorCount, Filter } from '@/core/query/view'
import { emptyFilter } from '@/core/query/defaults'
import { database, queryRows, sql, type Sql } from './database'
import { actorReference } from './event-records'
import { siftedEvents } from './sift'
import type { Sifted } from './sifted'
import { totalsOf } from './totals'
import { whereEvents } from './where'

const countRow = z.object({ id: z.string(), count: z.number() })

/** How many actors the filter offers; the search box finds the others by name through the text filter. */
const offered = 300

/** Who takes part in sifted events or is where they happen; who does both in one event counts once. */
function countSifted(sifted: Sifted, chosen: readonly string[], limit: number) {
  const events = new Map<string, Uint32Array>()
  for (const mode of ['actor', 'place'] as const)
    for (const [key, { places }] of sifted.lanes(mode)) {
      if (key === '') continue
      const id = key.slice(mode.length + 1)
      const known = events.get(id)
      events.set(id, known ? Uint32Array.from(new Set([...known, ...places])) : places)
    }
  return [...events]
    .map(([id, { length }]) => ({ id, count: length }))
    .toSorted(
      (a, b) =>
        Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)) ||
        b.count - a.count ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit)
}

/** Numbers of events by actor, the chosen ones first, then most first: from totals where they are kept. */
async function countByActor(filter: Filter, limit: number) {
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
  const sifted = await siftedEvents({ ...filter, actors: [] })
  if (sifted) return countSifted(sifted, filter.actors, limit)
  return queryRows(
    countRow,
    sql`SELECT actor_id AS id, count(*)::int AS count FROM (
        SELECT DISTINCT event_actor.actor_id, event_actor.event_id
        FROM event JOIN event_actor ON event_actor.event_id = event.id
        WHERE ${await whereEvents(filter, 'actors')}
      ) AS taking
      GROUP BY actor_id
      ORDER BY actor_id = ANY(${filter.actors}) DESC, count DESC, id LIMIT ${limit}`,
  )
}

/**
 * Actors with the number of events they take part in under the other facets of the filter, most first. Chosen actors are
 * always among them, also with none, so that they can be let go. At once where nothing but actors and types is chosen; else
 * in proportion to the matching events, once where they can be sifted.
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
