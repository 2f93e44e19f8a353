import { answer } from '@/app/api/v1/answer'
import { subjectOfView } from '@/app/view-subject'
import { embedDocument, noticeDocument, type EmbedFrame } from '@/components/embed/document'
import { editionOf, type Edition } from '@/components/language/edition'
import { liveAddress } from '@/components/live/live-of'
import { timelineProps } from '@/components/timeline/props-of'
import type { EventRecord } from '@/core/archive/records'
import { readTheming, writeTheming } from '@/core/embed/theming'
import { readView } from '@/core/query/read-view'
import { locales, type Locale, type ViewProblem } from '@/core/query/view'
import { isUnavailable } from '@/server/archive/availability'
import { checkView } from '@/server/archive/check-view'
import { countEvents } from '@/server/archive/count-events'
import { latestArrival } from '@/server/archive/find-arrivals'
import { findEvent } from '@/server/archive/find-event'
import { findPicture } from '@/server/archive/find-picture'
import { listEvents } from '@/server/archive/list-events'
import { embedVersion } from '@/server/runtime/embed-files'

const html = { 'content-type': 'text/html; charset=utf-8' }

/** Everybody gets the same, so that caches between may keep it; for how long a changed archive may go unseen. */
export const publicly = { 'cache-control': 'public, max-age=30' }

/** Of more events the weightiest are listed: the picture and the full view lead to the others. */
const listed = 100

export const localeAsked = (parameters: URLSearchParams): Locale =>
  locales.find((each) => each === parameters.get('lang')) ?? 'ar'

function languageProblems(parameters: URLSearchParams): ViewProblem[] {
  const value = parameters.get('lang')?.slice(0, 80) ?? ''
  const known = value === '' || locales.some((each) => each === value)
  return known ? [] : [{ parameter: 'lang', value, reason: 'not-a-choice' }]
}

/** What the address asks an embed to look like: its style sheet, and what links within the embed say to keep it. */
function themingOf(parameters: URLSearchParams, theme: 'light' | 'dark' | null) {
  const { theming, problems } = readTheming(parameters, theme)
  const written = writeTheming(theming).toString()
  const sheet = theme === null ? written : `${written}&theme=${theme}`
  return { problems, written, sheet: written === '' ? null : `/embed/theme.css?${sheet}` }
}

/** What a view is called: what it is about, or whose it is. */
export async function titleOf(edition: Edition): Promise<EmbedFrame['title']> {
  return { text: (await subjectOfView(edition)) ?? edition.t('embed.title'), language: edition.locale }
}

interface Asked {
  /** The view, in the language of `lang`, and the theming. */
  parameters: URLSearchParams
  /** The embed's own address without a query. */
  path: string
  /** Whether links within it must name the language. */
  kept: boolean
  /** Its title; without one it is told from the view. */
  title?: EmbedFrame['title']
}

/** The chosen event; of a crowd it need not be among those listed. */
async function findChosen(id: string | null, events: readonly EventRecord[]) {
  if (id === null) return undefined
  return events.find((event) => event.id === id) ?? (await findEvent(id)) ?? undefined
}

/** A view as a document for other people's pages; 304 for who has it already. */
export async function replyWithEmbed(
  request: Request,
  { parameters, path, kept, title }: Asked,
): Promise<Response> {
  const locale = localeAsked(parameters)
  const { view, problems } = readView(parameters, locale)
  const edition = editionOf(locale, view)
  const themed = themingOf(parameters, view.presentation.theme)
  const frame = {
    edition,
    full: edition.timeline(view),
    version: await embedVersion(),
    theming: themed.sheet,
  }
  try {
    // What arrives after this is news: all else is asked later.
    const since = await latestArrival()
    const [unknown, events, count, picture, named] = await Promise.all([
      checkView(view),
      listEvents(view.filter, { limit: listed }),
      countEvents(view.filter),
      findPicture(view, locale),
      title ?? titleOf(edition),
    ])
    const chosen = await findChosen(view.presentation.event, events)
    const own = [kept ? `lang=${locale}` : '', themed.written].filter((part) => part !== '').join('&')
    const timeline = timelineProps(picture, chosen, edition, own === '' ? path : `${path}?${own}`)
    const page = embedDocument({
      ...frame,
      title: named,
      problems: [...languageProblems(parameters), ...problems, ...unknown, ...themed.problems],
      events,
      count,
      chosen,
      // Without scripts the card may lie below what can be seen of the picture.
      timeline: { ...timeline, hrefBase: `${timeline.hrefBase}#chosen` },
      plain: timeline.hrefBase,
      cards: cardsOf(edition),
      live: { address: liveAddress(view.filter, locale), since },
    })
    return answer(request, page, { ...html, ...publicly })
  } catch (error) {
    if (!isUnavailable(error)) throw error
    return replyWithNotice(parameters, 'unavailable', 503)
  }
}

/** An embed that has nothing to show, and why: the archive is out of reach, or nothing is published under its address. */
export async function replyWithNotice(
  parameters: URLSearchParams,
  kind: 'unavailable' | 'unknown',
  status: 404 | 503,
): Promise<Response> {
  const locale = localeAsked(parameters)
  const edition = editionOf(locale, readView(parameters, locale).view)
  const { t, view } = edition
  const [title, text] =
    kind === 'unknown'
      ? [t('embed.unknownTitle'), t('embed.unknownText')]
      : [t('states.unavailableTitle'), t('states.unavailableText')]
  const frame = {
    edition,
    title: { text: title, language: locale },
    full: edition.timeline(view),
    version: await embedVersion(),
    theming: themingOf(parameters, view.presentation.theme).sheet,
  }
  return new Response(noticeDocument(frame, text), {
    status,
    headers: { ...html, 'cache-control': 'no-store', ...(status === 503 && { 'retry-after': '10' }) },
  })
}

/** Address of an event's card, but for its id, which comes last. */
function cardsOf({ locale, view }: Edition): string {
  return `/embed/event?lang=${locale}&months=${view.presentation.months}&id=`
}
