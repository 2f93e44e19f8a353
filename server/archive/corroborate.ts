import { z } from 'zod'
import type { Prisma } from '../generated/prisma/client'
import { queryRows, sql } from './database'
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

const eventRow = z.object({
  id: z.string(),
  type: z.string(),
  precision: z.string(),
  earliest: z.number().nullable(),
  latest: z.number().nullable(),
  actors: z.array(z.object({ id: z.string(), role: z.string() })),
})

type KnownEvent = z.infer<typeof eventRow>
type EventRow = ExtractionRows['events'][number]

const isOfOneDay = ({ type, precision }: EventRow) => precision === 'day' && !severalADay.has(type)

const touches = (one: EventRow, other: KnownEvent) =>
  (one.earliest ?? -Infinity) <= (other.latest ?? Infinity) &&
  (other.earliest ?? -Infinity) <= (one.latest ?? Infinity)

/** The events that are known, from one article to the next. */
class KnownEvents {
  readonly #events = new Map<string, KnownEvent>()
  readonly #ofDay = new Map<string, KnownEvent[]>()

  constructor(events: readonly KnownEvent[]) {
    for (const event of events) this.add(event)
  }

  add(event: KnownEvent): void {
    if (this.#events.has(event.id)) return
    this.#events.set(event.id, event)
    if (event.precision !== 'day') return
    const alike = this.#ofDay.get(event.type)
    if (alike) alike.push(event)
    else this.#ofDay.set(event.type, [event])
  }

  get(id: string): KnownEvent | undefined {
    return this.#events.get(id)
  }

  /** Those of a type that are dated to the day. */
  ofDay(type: string): readonly KnownEvent[] {
    return this.#ofDay.get(type) ?? []
  }
}

/** What the archive has of the days and types that articles tell of, and under the ids of their events. */
async function readKnown(
  tx: Prisma.TransactionClient,
  articles: readonly ExtractionRows[],
): Promise<KnownEvents> {
  const events = articles.flatMap((rows) => rows.events)
  const dated = events.filter(isOfOneDay)
  const rows = await queryRows(
    eventRow,
    sql`SELECT event.id, event.type, event.precision, event.earliest, event.latest,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', actor_id, 'role', role)), '[]')
          FROM event_actor WHERE event_id = event.id) AS actors
      FROM event WHERE event.id IN (
        SELECT event.id
        FROM unnest(${dated.map(({ type }) => type)}::text[], ${dated.map(({ earliest }) => earliest ?? null)}::int4[],
          ${dated.map(({ latest }) => latest ?? null)}::int4[]) AS incoming(type, earliest, latest)
        JOIN event ON event.type = incoming.type AND event.precision = 'day'
          AND int4range(event.earliest, event.latest, '[]') && int4range(incoming.earliest, incoming.latest, '[]')
        UNION SELECT unnest(${events.map(({ id }) => id)}::text[]))`,
    tx,
  )
  return new KnownEvents(rows)
}

/** Which of an article's events are among the known ones under another id: incoming id -> known id. */
function toldIn({ events, eventActors }: ExtractionRows, known: KnownEvents) {
  const own = new Set(events.map(({ id }) => id))
  const pairs = events.filter(isOfOneDay).flatMap((event) => {
    const others = known.ofDay(event.type).filter((other) => touches(event, other) && !own.has(other.id))
    if (others.length === 0) return []
    const actors = eventActors.flatMap(({ eventId, actorId, role }) =>
      eventId === event.id ? [{ id: actorId, role }] : [],
    )
    return others
      .filter((other) => isSameHappening(actors, other.actors))
      .map(({ id }) => ({ incoming: event.id, existing: id }))
  })
  const isAlone = (one: (typeof pairs)[number]) =>
    pairs.filter((pair) => pair.incoming === one.incoming || pair.existing === one.existing).length === 1
  return new Map(pairs.filter(isAlone).map(({ incoming, existing }) => [incoming, existing]))
}

/** What was told is known to the articles that come after. */
function learn({ events, eventActors }: ExtractionRows, known: KnownEvents): void {
  for (const { id, type, precision, earliest = null, latest = null } of events)
    known.add({ id, type, precision, earliest, latest, actors: [] })
  for (const { eventId, actorId, role } of eventActors) known.get(eventId)?.actors.push({ id: actorId, role })
}

/**
 * The rows of articles, one after the other, where what the archive or an article before has told under another id is handed
 * to that. Cautious: only events dated to the day, of a type that seldom happens twice a day, with `sharedActors` and the
 * place in common, and only where there is exactly one such event on either side.
 */
export async function withToldEvents(
  tx: Prisma.TransactionClient,
  articles: readonly ExtractionRows[],
): Promise<ExtractionRows[]> {
  const known = await readKnown(tx, articles)
  return articles.map((rows) => {
    const handed = handOver(rows, toldIn(rows, known))
    learn(handed, known)
    return handed
  })
}

/** The rows with events that were told before taken out, and what belongs to them handed to the existing ones. */
function handOver(rows: ExtractionRows, told: Map<string, string>): ExtractionRows {
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
