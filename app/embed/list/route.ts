import { connection } from 'next/server'
import { answer, failed } from '@/app/api/v1/answer'
import { originOf } from '@/app/origin'
import { readView } from '@/core/query/read-view'
import { localeAsked, publicly } from '../reply'
import { plainListOf } from './plain-list-of'

/** What stands in an element for readers without scripts: the query of `/embed`, answered by a piece of HTML, no document. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const parameters = new URL(request.url).searchParams
  const locale = localeAsked(parameters)
  try {
    const list = await plainListOf(readView(parameters, locale).view, locale, originOf(request.headers))
    return answer(request, list, { 'content-type': 'text/html; charset=utf-8', ...publicly })
  } catch (error) {
    return failed(error)
  }
}
