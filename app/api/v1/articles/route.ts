import { listArticles } from '@/core/api/operations'
import { articleKey, pageArticles } from '@/server/archive/page-articles'
import { listing } from '../serve'

/** Articles, newest first. */
export const GET = listing(listArticles, articleKey, async ({ filter }, after, limit) => {
  const page = await pageArticles(filter, after, limit)
  return { ...page, items: page.items.map(({ events, ...article }) => ({ ...article, eventCount: events })) }
})
