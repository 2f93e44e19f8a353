import type { Prisma } from '../generated/prisma/client'
import type { ChangingEvents } from './cells'
import { withToldEvents } from './corroborate'
import { queryIds, sql } from './database'
import type { ExtractionRows } from './extraction-rows'
import {
  insertActorMentions,
  insertCitations,
  insertDateMentions,
  insertEventActors,
  insertEvents,
  insertFigures,
  insertQuotes,
} from './insert-many'
import { refreshSearchText } from './search-text'
import { storeActors } from './store-actors'

/** Ids that are in more than one of the sets. */
function repeated(sets: readonly ReadonlySet<string>[]): string[] {
  const seen = new Set<string>()
  const again = sets.flatMap((ids) => [...ids].filter((id) => seen.has(id) || !seen.add(id)))
  return [...new Set(again)]
}

/** Writes what was found in articles, whose own rows are there already, as if they had come one after the other. */
export async function insertRows(
  tx: Prisma.TransactionClient,
  found: readonly ExtractionRows[],
  changing: ChangingEvents,
): Promise<void> {
  const articles = await withToldEvents(tx, found)
  const all = <Key extends keyof ExtractionRows>(key: Key) =>
    articles.flatMap((rows): ExtractionRows[Key][number][] => rows[key])
  const told = articles.map(
    ({ events, citations }) =>
      new Set([...events.map(({ id }) => id), ...citations.map(({ eventId }) => eventId)]),
  )
  const ids = [...new Set(told.flatMap((of) => [...of]))]
  await changing.note(ids)
  const toldBefore = await queryIds(sql`SELECT id FROM event WHERE id = ANY(${ids})`, tx)
  await storeActors(tx, articles, changing)
  await insertActorMentions(tx, all('actorMentions'))
  await insertDateMentions(tx, all('dateMentions'))
  await insertEvents(tx, all('events'), all('citations'))
  await insertEventActors(tx, all('eventActors'))
  await insertQuotes(tx, all('quotes'))
  await insertCitations(tx, all('citations'))
  await insertFigures(tx, all('figures'))
  await refreshSearchText(tx, [...new Set([...toldBefore, ...repeated(told)])])
}
