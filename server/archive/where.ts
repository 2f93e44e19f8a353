import { z } from 'zod'
import type { Filter } from '@/core/query/view'
import { fold } from '@/core/text/fold'
import { join, queryRows, sql, type Sql } from './database'

/** Words of a search beyond these are ignored: each costs an index scan. */
const maxWords = 8

/** The Arabic article, which a source may or may not write; a match may stand anywhere in a word, so it is let go. */
const withoutArticle = (word: string) => word.replace(/^ال(?=\p{Script=Arabic}{3})/u, '')

/** The words of a search text, folded like the columns they are compared with. */
export function searchWords(text: string): string[] {
  const words = fold(text)
    .split(/[\s"'«»“”,،;؛.:!؟?()[\]]+/u)
    .filter((word) => word !== '')
    .map(withoutArticle)
  return [...new Set(words)].slice(0, maxWords)
}

/** Pattern of LIKE for what holds the words somewhere. */
export const containing = (word: string) => `%${word.replace(/[\\%_]/g, (char) => `\\${char}`)}%`

const namedRow = z.object({ id: z.string(), events: z.number() })

/** Those whose name holds what the pattern says, with the number of their events. */
const namedActors = (pattern: string) =>
  queryRows(
    namedRow,
    sql`SELECT actor_id AS id, coalesce(max(count), 0)::int AS events FROM actor_name
      LEFT JOIN event_total ON beside = 'with:' || actor_id AND facet = '' WHERE folded LIKE ${pattern} GROUP BY actor_id`,
  )

/** Up to so many events of the actors of a name are looked up in advance; of more it is looked whether an event has one. */
const fewEvents = 50_000

/**
 * Events that tell of a word, or in which somebody takes part whose name holds it. While these are few both sides of the OR
 * can use an index, and several words the bitmaps of all; of names that are everywhere the other words have to find them.
 */
async function tellsOf(word: string): Promise<Sql> {
  const pattern = containing(word)
  const told = sql`event.search_text LIKE ${pattern}`
  const actors = await namedActors(pattern)
  if (actors.length === 0) return told
  const named = sql`named.actor_id = ANY(${actors.map(({ id }) => id)})`
  return actors.reduce((sum, { events }) => sum + events, 0) <= fewEvents
    ? sql`(${told} OR event.id = ANY(ARRAY(SELECT named.event_id FROM event_actor named WHERE ${named})))`
    : sql`(${told} OR EXISTS (SELECT FROM event_actor named WHERE named.event_id = event.id AND ${named} OFFSET 0))`
}

/**
 * The condition on `event` that a filter means. Values of one facet are alternatives, facets combine; every word of the
 * text must occur in the title, the cited words, the quotes or a name of an actor; an event counts when [earliest, latest]
 * touches [from, to], an open end reaching for ever. `except` leaves one facet out, for counting its choices.
 */
export async function whereEvents(filter: Filter, except?: 'actors' | 'types'): Promise<Sql> {
  const conditions: Sql[] = [sql`event.status = 'published'`]
  if (filter.actors.length > 0 && except !== 'actors')
    conditions.push(sql`EXISTS (SELECT FROM event_actor chosen
      WHERE chosen.event_id = event.id AND chosen.actor_id = ANY(${filter.actors}))`)
  if (filter.articles.length > 0)
    conditions.push(sql`EXISTS (SELECT FROM citation telling
      WHERE telling.event_id = event.id AND telling.article_id = ANY(${filter.articles}))`)
  if (filter.types.length > 0 && except !== 'types') conditions.push(sql`event.type = ANY(${filter.types})`)
  if (filter.from !== null || filter.to !== null)
    conditions.push(
      sql`int4range(event.earliest, event.latest, '[]') && int4range(${filter.from}::int4, ${filter.to}::int4, '[]')`,
    )
  conditions.push(...(await Promise.all(searchWords(filter.text).map(tellsOf))))
  return join(conditions, ' AND ')
}
