import { z } from 'zod'
import type { ArticleEntry } from '@/core/archive/records'
import { isFiltered } from '@/core/query/change-view'
import type { Filter } from '@/core/query/view'
import { database, empty, queryRows, sql } from './database'
import { articleReference, articleShape } from './event-records'
import { cutPage, keyText, type Page } from './page'
import { whereEvents } from './where'

/** Day of publication, null where it is not known, and the article's id. */
export const articleKey = z.tuple([z.int32().nullable(), keyText])
export type ArticleKey = z.infer<typeof articleKey>

const keyRow = z.object({ id: z.string(), on: z.number().nullable() })

const telling = async (filter: Filter) =>
  isFiltered(filter)
    ? sql`AND EXISTS (SELECT FROM citation JOIN event ON event.id = citation.event_id
        WHERE citation.article_id = article.id AND ${await whereEvents(filter)})`
    : empty

/** Newest first, those without a day last: one query for each, as an index of the days can be read either way only. */
async function keysOf(filter: Filter, after: ArticleKey | null, limit: number) {
  const dated =
    after?.[0] === null
      ? []
      : await queryRows(
          keyRow,
          sql`SELECT id, published_on AS on FROM article
            WHERE published_on IS NOT NULL ${await telling(filter)}
              ${after ? sql`AND (published_on, id) < (${after[0]}::int, ${after[1]})` : empty}
            ORDER BY published_on DESC, id DESC LIMIT ${limit}::int`,
        )
  if (dated.length === limit) return dated
  const undated = await queryRows(
    keyRow,
    sql`SELECT id, published_on AS on FROM article
      WHERE published_on IS NULL ${await telling(filter)} ${after?.[0] === null ? sql`AND id < ${after[1]}` : empty}
      ORDER BY id DESC LIMIT ${limit - dated.length}::int`,
  )
  return [...dated, ...undated]
}

/** Articles that tell of events of a filter (without one all of them), newest first, `limit` of those after a key. */
export async function pageArticles(
  filter: Filter,
  after: ArticleKey | null,
  limit: number,
): Promise<Page<ArticleEntry, ArticleKey>> {
  const cut = cutPage(await keysOf(filter, after, limit + 1), limit, ({ on, id }): ArticleKey => [on, id])
  const rows = await database().article.findMany({
    where: { id: { in: cut.rows.map(({ id }) => id) } },
    select: {
      ...articleShape.select,
      notes: true,
      citations: {
        where: { event: { status: 'published' } },
        select: { eventId: true },
        distinct: ['eventId'],
      },
    },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = cut.rows.flatMap(({ id }) => {
    const row = byId.get(id)
    return row ? [{ ...articleReference(row), events: row.citations.length, notes: row.notes }] : []
  })
  return { items, after: cut.after }
}
