import { connection } from 'next/server'
import { embedDocument, unavailableDocument } from '@/components/embed/document'
import { editionOf } from '@/components/language/edition'
import { timelineWords } from '@/components/language/timeline-words'
import { chooseEvent } from '@/core/query/change-view'
import { readView } from '@/core/query/read-view'
import { locales } from '@/core/query/view'
import { viewHref } from '@/core/query/write-view'
import { checkView } from '@/server/archive/check-view'
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
    const [unknown, events] = await Promise.all([checkView(view), listEvents(view.filter)])
    const timeline = {
      events: events.map(({ citations: _c, quotes: _q, figures: _f, basis: _b, ...summary }) => summary),
      presentation: view.presentation,
      locale,
      words: timelineWords(locale),
      hrefBase: `${viewHref('/embed', chooseEvent(view, null), locale).replace(/^\/embed$/, '/embed?')}${searchParams.has('lang') ? `&lang=${locale}` : ''}`,
      listHref: '#events',
    }
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
