import { z } from 'zod'
import type { Prisma } from '../generated/prisma/client'
import { join, queryRows, sql } from './database'
import type { ExtractionRows } from './extraction-rows'

/**
 * Types of which the same actors may see several on one day: two statements are two happenings unless their words agree,
 * which nothing here compares.
 */
const severalADay = new Set(['statement', 'demand', 'economic', 'legal', 'sport', 'science', 'other'])

/** Two actors in common that do something, besides the place, make two tellings of one day and type one happening. */
const sharedActors = 2

interface Taking {
  id: string
  role: string
}

const shared = (a: Set<string>, b: Set<string>) => [...a].filter((id) => b.has(id)).length

/** Whether two events of one type on one day are one happening: principal actors in common, and the place, if any. */
export function isSameHappening(one: Taking[], other: Taking[]): boolean {
  const ids = (takings: Taking[], place: boolean) =>
    new Set(takings.filter(({ role }) => (role === 'location') === place).map(({ id }) => id))
  const [here, there] = [ids(one, true), ids(other, true)]
  const samePlace = here.size === 0 ? there.size === 0 : shared(here, there) > 0
  return samePlace && shared(ids(one, false), ids(other, false)) >= sharedActors
}

const candidateRow = z.object({
  incoming: z.string(),
  existing: z.string(),
  actors: z.array(z.object({ id: z.string(), role: z.string() })),
})

/**
 * Which of an article's events other articles have told before under another id: incoming id -> existing id. Cautious:
 * only events dated to the day, of a type that seldom happens twice a day, with `sharedActors` and the place in common,
 * and only where there is exactly one such event on either side.
 */
export async function findTold(
  tx: Prisma.TransactionClient,
  { events, eventActors }: ExtractionRows,
): Promise<Map<string, string>> {
  const dated = events.filter(({ type, precision }) => precision === 'day' && !severalADay.has(type))
  const told = new Map<string, string>()
  if (dated.length === 0) return told
  const incoming = dated.map(
    ({ id, type, earliest, latest }) => sql`(${id}, ${type}, ${earliest}::int4, ${latest}::int4)`,
  )
  const candidates = await queryRows(
    candidateRow,
    sql`SELECT incoming.id AS incoming, event.id AS existing,
        jsonb_agg(jsonb_build_object('id', event_actor.actor_id, 'role', event_actor.role)) AS actors
      FROM (VALUES ${join(incoming)}) AS incoming(id, type, earliest, latest)
      JOIN event ON event.type = incoming.type AND event.precision = 'day'
        AND int4range(event.earliest, event.latest, '[]') && int4range(incoming.earliest, incoming.latest, '[]')
      JOIN event_actor ON event_actor.event_id = event.id
      WHERE event.id NOT IN (${join(events.map(({ id }) => id))})
      GROUP BY incoming.id, event.id`,
    tx,
  )
  const actorsOf = (id: string) =>
    eventActors.flatMap(({ eventId, actorId, role }) => (eventId === id ? [{ id: actorId, role }] : []))
  const pairs = candidates.filter((pair) => isSameHappening(actorsOf(pair.incoming), pair.actors))
  for (const { incoming: one, existing } of pairs) {
    const alone = pairs.filter((pair) => pair.incoming === one || pair.existing === existing).length === 1
    if (alone) told.set(one, existing)
  }
  return told
}

/** The rows with events that were told before taken out, and what belongs to them handed to the existing ones. */
export function withToldEvents(rows: ExtractionRows, told: Map<string, string>): ExtractionRows {
  if (told.size === 0) return rows
  const moved = <Row extends { eventId: string }>(row: Row): Row => ({
    ...row,
    eventId: told.get(row.eventId) ?? row.eventId,
  })
  return {
    ...rows,
    events: rows.events.filter(({ id }) => !told.has(id)),
    eventActors: rows.eventActors.map(moved),
    citations: rows.citations.map(moved),
    figures: rows.figures.map(moved),
    quotes: rows.quotes.map((row) => ({
      ...row,
      eventId: row.eventId && (told.get(row.eventId) ?? row.eventId),
    })),
  }
}
