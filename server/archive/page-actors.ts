import { z } from 'zod'
import type { ActorType } from '@/core/extraction/extraction'
import type { ActorCount, Filter } from '@/core/query/view'
import { fold } from '@/core/text/fold'
import { database, empty, queryRows, sql } from './database'
import { actorReference } from './event-records'
import { cutPage, keyText, type Page } from './page'
import { totalsOf } from './totals'
import { containing, whereEvents } from './where'

/** An actor with how many events of a filter it takes part in. */
export interface ActorEntry extends ActorCount {
  wikidata: string | null
}

/** The actor's id. */
export const actorKey = z.tuple([keyText])
export type ActorKey = z.infer<typeof actorKey>

interface Choice {
  types: readonly ActorType[]
  /** Part of a name, in any script; empty for all. */
  name: string
}

const countRow = z.object({ id: z.string(), count: z.number() })

function which({ types, name }: Choice, after: ActorKey | null) {
  const kind = types.length > 0 ? sql`AND actor.type = ANY(${[...types]})` : empty
  const named =
    name === ''
      ? empty
      : sql`AND actor.id IN (SELECT actor_id FROM actor_name WHERE folded LIKE ${containing(fold(name))})`
  const rest = after ? sql`AND actor.id > ${after[0]}` : empty
  return sql`${kind} ${named} ${rest}`
}

/** From totals where they are kept for the filter, else in proportion to its events. */
async function countsOf(filter: Filter, choice: Choice, after: ActorKey | null, limit: number) {
  const totals = filter.actors.length === 0 ? totalsOf(filter) : null
  const condition = which(choice, after)
  if (totals !== null)
    return queryRows(
      countRow,
      sql`SELECT actor.id, sum(count)::int AS count
        FROM actor JOIN event_total ON beside = 'with:' || actor.id
        WHERE facet = ANY(${totals.map(({ facet }) => facet)}) ${condition}
        GROUP BY actor.id ORDER BY actor.id LIMIT ${limit + 1}::int`,
    )
  return queryRows(
    countRow,
    sql`SELECT actor.id, count(DISTINCT event.id)::int AS count
      FROM event JOIN event_actor ON event_actor.event_id = event.id JOIN actor ON actor.id = event_actor.actor_id
      WHERE ${await whereEvents(filter)} ${condition}
      GROUP BY actor.id ORDER BY actor.id LIMIT ${limit + 1}::int`,
  )
}

/** Actors with their names, in the order of `counts`. */
export async function actorEntries(counts: readonly { id: string; count: number }[]): Promise<ActorEntry[]> {
  const rows = await database().actor.findMany({
    where: { id: { in: counts.map(({ id }) => id) } },
    include: { names: { orderBy: { id: 'asc' } } },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return counts.flatMap(({ id, count }) => {
    const row = byId.get(id)
    if (!row) return []
    const aliases = [...new Set(row.names.map(({ name }) => name))]
    return [{ ...actorReference(row), wikidata: row.wikidata, aliases, count }]
  })
}

/** Who takes part in the events of a filter, in order of id, `limit` of those after a key. */
export async function pageActors(
  filter: Filter,
  choice: Choice,
  after: ActorKey | null,
  limit: number,
): Promise<Page<ActorEntry, ActorKey>> {
  const found = await countsOf(filter, choice, after, limit)
  const cut = cutPage(found, limit, ({ id }): ActorKey => [id])
  return { items: await actorEntries(cut.rows), after: cut.after }
}
