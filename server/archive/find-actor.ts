import type { ActorRecord, ActorReference } from '@/core/archive/records'
import { emptyFilter } from '@/core/query/defaults'
import { database } from './database'
import { actorReference, quoteRecord, quoteShape } from './event-records'
import { listEvents } from './list-events'

/** Quotations shown on an actor's page at most. */
const quoteLimit = 200

/** One actor with its events, what it said and with whom it shares events, or null. */
export async function findActor(id: string): Promise<ActorRecord | null> {
  const row = await database().actor.findUnique({
    where: { id },
    include: { names: { orderBy: { id: 'asc' } } },
  })
  if (!row) return null
  const [events, quotes] = await Promise.all([
    listEvents({ ...emptyFilter, actors: [id] }),
    database().quote.findMany({
      where: { speakerId: id },
      ...quoteShape,
      orderBy: [{ article: { publishedOn: 'asc' } }, { articleId: 'asc' }, { start: 'asc' }],
      take: quoteLimit,
    }),
  ])
  const companions = new Map<string, ActorReference & { count: number }>()
  for (const event of events) {
    const others = new Map(event.actors.filter((actor) => actor.id !== id).map((actor) => [actor.id, actor]))
    for (const { id: other, names, type } of others.values()) {
      const count = (companions.get(other)?.count ?? 0) + 1
      companions.set(other, { id: other, names, type, count })
    }
  }
  return {
    ...actorReference(row),
    wikidata: row.wikidata,
    aliases: [...new Set(row.names.map(({ name }) => name))],
    events,
    quotes: quotes.map((quote) => ({ ...quoteRecord(quote), eventId: quote.eventId })),
    companions: [...companions.values()].toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  }
}
