import { listQuotes } from '@/core/api/operations'
import { pageQuotes, quoteKey } from '@/server/archive/page-quotes'
import { listing } from '../serve'

/** What was said. */
export const GET = listing(listQuotes, quoteKey, ({ filter, query }, after, limit) =>
  pageQuotes(filter, query.speaker ?? null, after, limit),
)
