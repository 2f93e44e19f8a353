import { z } from 'zod'
import type { Prisma } from '../generated/prisma/client'
import type { ChangingEvents } from './cells'
import { queryIds, queryRows, sql } from './database'
import type { ExtractionRows } from './extraction-rows'
import { insertActorNames, insertActors } from './insert-many'
import { Roster } from './roster'

type Transaction = Prisma.TransactionClient

/** What a place took part in counts as having happened there, and the other way round. */
async function eventsOf(tx: Transaction, actors: string[]): Promise<string[]> {
  return queryIds(sql`SELECT event_id AS id FROM event_actor WHERE actor_id = ANY(${actors})`, tx)
}

/** What is known of actors, and on which of them people have decided. */
async function readRoster(tx: Transaction, ids: string[]): Promise<Roster> {
  const known = await queryRows(
    z.object({ id: z.string(), type: z.string(), wikidata: z.string().nullable() }),
    sql`SELECT id, type, wikidata FROM actor WHERE id = ANY(${ids})`,
    tx,
  )
  const names = await queryRows(
    z.object({ actorId: z.string(), language: z.string(), name: z.string(), kind: z.string() }),
    sql`SELECT actor_id AS "actorId", language, name, kind FROM actor_name WHERE actor_id = ANY(${ids}) ORDER BY id`,
    tx,
  )
  const decided = await queryIds(
    sql`SELECT subject_id AS id FROM revision WHERE subject = 'actor' AND subject_id = ANY(${ids})`,
    tx,
  )
  return new Roster(known, names, new Set(decided))
}

/**
 * Adds the actors of articles and their names, one article after the other, to those that are known. The name, type and
 * Wikidata item that the rules give an actor now replace earlier ones, unless people have decided on them; every earlier name
 * stays findable.
 */
export async function storeActors(
  tx: Transaction,
  articles: readonly Pick<ExtractionRows, 'actors' | 'actorNames'>[],
  changing: ChangingEvents,
): Promise<void> {
  const ids = [...new Set(articles.flatMap(({ actors }) => actors.map(({ id }) => id)))]
  const roster = await readRoster(tx, ids)
  for (const article of articles) roster.meet(article)
  const { moved, actors, otherActors, names, otherNames } = roster.changes()
  if (moved.length > 0) await changing.note(await eventsOf(tx, moved))
  if (otherActors.length > 0)
    await tx.$executeRaw(sql`UPDATE actor SET type = other.type, wikidata = other.wikidata
      FROM unnest(${otherActors.map(({ id }) => id)}::text[], ${otherActors.map(({ type }) => type)}::text[],
        ${otherActors.map(({ wikidata }) => wikidata)}::text[]) AS other(id, type, wikidata)
      WHERE actor.id = other.id`)
  if (otherNames.length > 0)
    await tx.$executeRaw(sql`UPDATE actor_name SET kind = other.kind
      FROM unnest(${otherNames.map(({ actorId }) => actorId)}::text[],
        ${otherNames.map(({ language }) => language)}::text[], ${otherNames.map(({ name }) => name)}::text[],
        ${otherNames.map(({ kind }) => kind)}::text[]) AS other(actor_id, language, name, kind)
      WHERE actor_name.actor_id = other.actor_id AND actor_name.language = other.language
        AND actor_name.name = other.name`)
  await insertActors(tx, actors)
  await insertActorNames(tx, names)
}
