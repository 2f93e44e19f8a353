import { z } from 'zod'
import { database } from './database'
import { cutPage, keyText, type Page } from './page'

/** A saved view that somebody has published. Times are ISO 8601 in UTC. */
export interface TimelineEntry {
  id: string
  title: string
  language: string
  /** The view as the query of its page. */
  query: string
  createdAt: string
  updatedAt: string
  publishedAt: string
}

/** When it was published, in ms since 1970, and its id. */
export const timelineKey = z.tuple([z.int().min(0).max(253_402_300_799_999), keyText])
export type TimelineKey = z.infer<typeof timelineKey>

export interface PublishedRow {
  id: string
  title: string
  language: string
  query: string
  createdAt: Date
  updatedAt: Date
  publishedAt: Date | null
}

/** What is not published is nobody's business. */
export function timelineEntry(row: PublishedRow): TimelineEntry[] {
  const { id, title, language, query, publishedAt } = row
  if (publishedAt === null) return []
  const [createdAt, updatedAt] = [row.createdAt.toISOString(), row.updatedAt.toISOString()]
  return [{ id, title, language, query, createdAt, updatedAt, publishedAt: publishedAt.toISOString() }]
}

/** Published timelines, the latest first, `limit` of those after a key. */
export async function pageTimelines(
  after: TimelineKey | null,
  limit: number,
): Promise<Page<TimelineEntry, TimelineKey>> {
  const at = after && new Date(after[0])
  const later = after &&
    at && { OR: [{ publishedAt: { lt: at } }, { publishedAt: at, id: { gt: after[1] } }] }
  const rows = await database().timeline.findMany({
    where: { publishedAt: { not: null }, ...later },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  })
  const cut = cutPage(rows.flatMap(timelineEntry), limit, ({ publishedAt, id }): TimelineKey => [
    Date.parse(publishedAt),
    id,
  ])
  return { items: cut.rows, after: cut.after }
}
