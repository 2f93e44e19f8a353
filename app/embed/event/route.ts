import { connection } from 'next/server'
import { answer, failed } from '@/app/api/v1/answer'
import { problem } from '@/app/api/v1/problem'
import { eventCard } from '@/components/embed/event'
import { editionOf } from '@/components/language/edition'
import { longestId, readView } from '@/core/query/read-view'
import { findEvent } from '@/server/archive/find-event'
import { localeAsked, publicly } from '../reply'

/** One event as the card that an embed shows under its picture: `id`, `lang`, `months`. A piece of HTML, no document. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const parameters = new URL(request.url).searchParams
  const locale = localeAsked(parameters)
  const edition = editionOf(locale, readView(parameters, locale).view)
  const id = parameters.get('id') ?? ''
  try {
    const event = id.length <= longestId ? await findEvent(id) : null
    if (!event)
      return problem({
        status: 404,
        title: 'There is no such event.',
        detail: 'Give the id of an event of the archive.',
      })
    return answer(request, eventCard(event, edition, '#'), {
      'content-type': 'text/html; charset=utf-8',
      ...publicly,
    })
  } catch (error) {
    return failed(error)
  }
}
