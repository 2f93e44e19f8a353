import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { answer, failed } from '../answer'
import { feedOf, readFeedRequest } from '../feed'
import { badRequest } from '../problem'

/** What the archive took in last of a view, as an Atom feed: the parameters of a page's address, `lang` and `page`. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const { searchParams } = new URL(request.url)
    const asked = await readFeedRequest(searchParams)
    if ('problems' in asked) return badRequest('This address asks for no feed.', asked.problems)
    const feed = await feedOf(asked, searchParams, originOf(request.headers))
    return answer(request, feed, { 'content-type': 'application/atom+xml; charset=utf-8' })
  } catch (error) {
    return failed(error)
  }
}
