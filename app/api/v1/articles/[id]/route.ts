import { readArticle } from '@/core/api/operations'
import { findArticle } from '@/server/archive/find-article'
import { reading } from '../../serve'

/** One article with its text and all that was found in it. */
export const GET = reading(readArticle, async (id) => {
  const found = await findArticle(id)
  return found && { ...found, eventCount: found.events.length }
})
