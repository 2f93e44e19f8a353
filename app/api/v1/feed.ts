import { editionOf } from '@/components/language/edition'
import { exchangeOf } from '@/components/language/exchange-of'
import { feedPage } from '@/core/api/file-parameters'
import { atomFeed } from '@/core/exchange/atom'
import type { Locale, View } from '@/core/query/view'
import { newestEvents } from '@/server/archive/newest-events'
import { problemsOfShape, viewAsked } from './answer'
import type { RequestProblem } from './problem'

const entries = 50

interface FeedRequest {
  view: View
  locale: Locale
  page: number
}

/** What an address asks a feed of, or what of it cannot be used. */
export async function readFeedRequest(
  parameters: URLSearchParams,
): Promise<FeedRequest | { problems: RequestProblem[] }> {
  // A page of the list (`3.e1a2…`) says nothing of a feed, and one of a feed is none of the list.
  const given = parameters.get('page') ?? ''
  const read = feedPage.safeParse(given === '' || given.includes('.') ? {} : { page: given })
  const view = new URLSearchParams(parameters)
  view.delete('page')
  const asked = await viewAsked(view)
  const problems = [
    ...('problems' in asked ? asked.problems : []),
    ...(read.error ? problemsOfShape(read.error, parameters) : []),
  ]
  return 'problems' in asked || !read.success ? { problems } : { ...asked, ...read.data }
}

/** What the archive took in last of a view, as an Atom feed. `parameters`: those of its address. */
export async function feedOf(
  { view, locale, page }: FeedRequest,
  parameters: URLSearchParams,
  origin: string,
): Promise<string> {
  const found = await newestEvents(view.filter, (page - 1) * entries, entries + 1)
  const addressOf = (number: number) => {
    const query = new URLSearchParams(parameters)
    query.set('page', String(number))
    return `${origin}/api/v1/events.atom?${query.toString()}`
  }
  return atomFeed(found.slice(0, entries), exchangeOf(editionOf(locale, view), origin), {
    self: addressOf(page),
    next: found.length > entries ? addressOf(page + 1) : null,
  })
}
