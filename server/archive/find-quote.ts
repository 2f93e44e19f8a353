import { database } from './database'
import { quoteEntry, quoteEntryShape, type QuoteEntry } from './page-quotes'

/** One quotation by its id (the article's, a hyphen, its place), or null. */
export async function findQuote(id: string): Promise<QuoteEntry | null> {
  const [, articleId, digits] = /^(.+)-(\d{1,9})$/.exec(id) ?? []
  if (articleId === undefined || digits === undefined) return null
  const key = { articleId, position: Number(digits) }
  const row = await database().quote.findUnique({
    where: { articleId_position: key },
    ...quoteEntryShape,
  })
  return row && quoteEntry(row)
}
