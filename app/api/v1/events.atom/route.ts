import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { editionOf } from '@/components/language/edition'
import { exchangeOf } from '@/components/language/exchange-of'
import { feedPage } from '@/core/api/file-parameters'
import { atomFeed } from '@/core/exchange/atom'
import { newestEvents } from '@/server/archive/newest-events'
import { answer, failed, problemsOfShape, viewAsked } from '../answer'
import { badRequest } from '../problem'

const entries = 50

/** What the archive took in last of a view, as an Atom feed: the parameters of a page's address, `lang` and `page`. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const url = new URL(request.url)
    const given = url.searchParams.get('page')
    const read = feedPage.safeParse(given === null || given === '' ? {} : { page: given })
    const asked = await viewAsked(url.searchParams)
    const problems = [
      ...('problems' in asked ? asked.problems : []),
      ...(read.error ? problemsOfShape(read.error, url.searchParams) : []),
    ]
    if ('problems' in asked || !read.success) return badRequest('This address asks for no feed.', problems)
    const { view, locale } = asked
    const { page } = read.data
    const origin = originOf(request.headers)
    const found = await newestEvents(view.filter, (page - 1) * entries, entries + 1)
    const addressOf = (number: number) => {
      const query = new URLSearchParams(url.searchParams)
      query.set('page', String(number))
      return `${origin}${url.pathname}?${query.toString()}`
    }
    const feed = atomFeed(found.slice(0, entries), exchangeOf(editionOf(locale, view), origin), {
      self: addressOf(page),
      next: found.length > entries ? addressOf(page + 1) : null,
    })
    return answer(request, feed, { 'content-type': 'application/atom+xml; charset=utf-8' })
  } catch (error) {
    return failed(error)
  }
}
