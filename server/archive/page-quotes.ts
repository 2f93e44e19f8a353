import { z } from 'zod'
import type { ArticleReference, QuoteRecord } from '@/core/archive/records'
import { isFiltered } from '@/core/query/change-view'
import type { Filter } from '@/core/query/view'
import type { Prisma } from '../generated/prisma/client'
import { database, empty, queryRows, sql } from './database'
import { actorShape, articleReference, articleShape, quoteRecord } from './event-records'
import { cutPage, keyText, type Page } from './page'
import { whereEvents } from './where'

/** A quotation with where it stands, and the event at which it was said. */
export interface QuoteEntry extends QuoteRecord {
  article: ArticleReference
  eventId: string | null
}

/** The article's id and the quotation's place in it. */
export const quoteKey = z.tuple([keyText, z.int32()])
export type QuoteKey = z.infer<typeof quoteKey>

const keyRow = z.object({ articleId: z.string(), position: z.number() })

export const quoteEntryShape = {
  include: { speaker: actorShape, article: articleShape, event: { select: { id: true, status: true } } },
} satisfies Prisma.QuoteDefaultArgs

export function quoteEntry(row: Prisma.QuoteGetPayload<typeof quoteEntryShape>): QuoteEntry {
  return {
    ...quoteRecord(row),
    article: articleReference(row.article),
    eventId: row.event?.status === 'published' ? row.event.id : null,
  }
}

/**
 * What was said at events of a filter (without one all that was said), by `speaker` where one is named, article by article,
 * `limit` of those after a key.
 */
export async function pageQuotes(
  filter: Filter,
  speaker: string | null,
  after: QuoteKey | null,
  limit: number,
): Promise<Page<QuoteEntry, QuoteKey>> {
  const said = isFiltered(filter)
    ? sql`AND EXISTS (SELECT FROM event WHERE event.id = quote.event_id AND ${await whereEvents(filter)})`
    : empty
  const found = await queryRows(
    keyRow,
    sql`SELECT article_id AS "articleId", position FROM quote WHERE true ${said}
        ${speaker === null ? empty : sql`AND speaker_id = ${speaker}`}
        ${after ? sql`AND (article_id, position) > (${after[0]}, ${after[1]}::int)` : empty}
      ORDER BY article_id, position LIMIT ${limit + 1}::int`,
  )
  const cut = cutPage(found, limit, ({ articleId, position }): QuoteKey => [articleId, position])
  if (cut.rows.length === 0) return { items: [], after: null }
  const rows = await database().quote.findMany({
    where: { OR: cut.rows },
    ...quoteEntryShape,
    orderBy: [{ articleId: 'asc' }, { position: 'asc' }],
  })
  const byKey = new Map(rows.map((row) => [`${row.articleId} ${row.position}`, row]))
  const items = cut.rows.flatMap((key) => byKey.get(`${key.articleId} ${key.position}`) ?? []).map(quoteEntry)
  return { items, after: cut.after }
}
