import { connection } from 'next/server'
import { embedDocument, unavailableDocument } from '@/components/embed/document'
import { editionOf } from '@/components/language/edition'
import { timelineProps } from '@/components/timeline/props-of'
import { readView } from '@/core/query/read-view'
import { locales } from '@/core/query/view'
import { checkView } from '@/server/archive/check-view'
import { findPicture } from '@/server/archive/find-picture'
import { listEvents } from '@/server/archive/list-events'

const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

/** The view as a small document of its own, for other people's pages. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const { searchParams } = new URL(request.url)
  const locale = locales.find((each) => each === searchParams.get('lang')) ?? 'ar'
  const { view, problems } = readView(searchParams, locale)
  const edition = editionOf(locale, view)
  const nonce = request.headers.get('x-nonce') ?? ''
  const full = edition.timeline(view)
  try {
    const [unknown, events, picture] = await Promise.all([
      checkView(view),
      listEvents(view.filter),
      findPicture(view, locale),
    ])
    const chosen = events.find(({ id }) => id === view.presentation.event)
    const path = searchParams.has('lang') ? `/embed?lang=${locale}` : '/embed'
    const timeline = timelineProps(picture, chosen, edition, path)
    const page = embedDocument({
      edition,
      problems: [...problems, ...unknown],
      events,
      timeline,
      nonce,
      full,
    })
    return new Response(page, { headers: html })
  } catch {
    return new Response(unavailableDocument(edition, full), {
      status: 503,
      headers: { ...html, 'retry-after': '10' },
    })
  }
}
