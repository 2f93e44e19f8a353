import type { Filter } from '@/core/query/view'
import { fold } from '@/core/text/fold'
import { join, sql, type Sql } from './database'

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

/** Both sides of the OR can use an index, and several words the bitmaps of both: names are looked up once, beforehand. */
function tellsOf(word: string): Sql {
  const pattern = containing(word)
  return sql`(event.search_text LIKE ${pattern} OR event.id = ANY(ARRAY(
    SELECT named.event_id FROM event_actor named JOIN actor_name ON actor_name.actor_id = named.actor_id
    WHERE actor_name.folded LIKE ${pattern})))`
}

/**
 * The condition on `event` that a filter means. Values of one facet are alternatives, facets combine; every word of the
 * text must occur in the title, the cited words, the quotes or a name of an actor; an event counts when [earliest, latest]
 * touches [from, to], an open end reaching for ever. `except` leaves one facet out, for counting its choices.
 */
export function whereEvents(filter: Filter, except?: 'actors' | 'types'): Sql {
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
  for (const word of searchWords(filter.text)) conditions.push(tellsOf(word))
  return join(conditions, ' AND ')
}
