import { savedParameters } from '@/app/embed/saved'
import { localeAsked, titleOf } from '@/app/embed/reply'
import { editionOf } from '@/components/language/edition'
import { embedHref } from '@/core/embed/address'
import { shownAt, type Shown } from '@/core/embed/site-address'
import { readTheming, writeTheming } from '@/core/embed/theming'
import { chooseEvent } from '@/core/query/change-view'
import { defaultView } from '@/core/query/defaults'
import { readView } from '@/core/query/read-view'
import type { Locale, View } from '@/core/query/view'
import { checkView } from '@/server/archive/check-view'
import { findEvent } from '@/server/archive/find-event'
import { savedTimeline } from '@/server/archive/saved-timelines'

/** What an address of this site is as an embed. */
export interface Embeddable {
  title: string
  locale: Locale
  view: View
  /** Address of the embed, without an origin. */
  embed: string
}

/** Ports and schemes may differ from those that a proxy before this site shows; the host may not. */
const isOurs = (url: URL, origin: string) => url.host === new URL(origin).host

/** What an address shows, as an embed: `unknown` when it is not ours or nothing is there, `private` when not published. */
export async function findEmbeddable(url: URL, origin: string): Promise<Embeddable | 'unknown' | 'private'> {
  const shown = isOurs(url, origin) ? shownAt(url) : null
  if (!shown) return 'unknown'
  if (shown.kind === 'timeline') return savedEmbeddable(shown.id, shown.parameters)
  if (shown.kind === 'view') return viewEmbeddable(shown.parameters, shown.locale)
  return pageEmbeddable(shown)
}

async function savedEmbeddable(id: string, asked: URLSearchParams) {
  const saved = await savedTimeline(id)
  if (!saved) return 'unknown'
  if (!saved.published) return 'private'
  const parameters = savedParameters(saved, asked)
  const locale = localeAsked(parameters)
  const query = asked.toString()
  return {
    title: saved.title,
    locale,
    view: readView(parameters, locale).view,
    embed: `/embed/t/${encodeURIComponent(id)}${query === '' ? '' : `?${query}`}`,
  }
}

async function viewEmbeddable(parameters: URLSearchParams, locale: Locale): Promise<Embeddable> {
  const { view } = readView(parameters, locale)
  const { theming } = readTheming(parameters, view.presentation.theme)
  const title = await titleOf(editionOf(locale, view))
  const themed = writeTheming(theming).size > 0
  return { title: title.text, locale, view, embed: embedHref(view, locale, themed ? theming : undefined) }
}

async function pageEmbeddable({ kind, id, locale }: Exclude<Shown, { kind: 'view' | 'timeline' }>) {
  const usual = defaultView(locale)
  if (kind === 'event') {
    const event = await findEvent(id)
    if (!event) return 'unknown'
    const view = chooseEvent(usual, event.id)
    return { title: event.title, locale, view, embed: embedHref(view, locale) }
  }
  const filter = kind === 'actor' ? { actors: [id] } : { articles: [id] }
  const view: View = { ...usual, filter: { ...usual.filter, ...filter } }
  if ((await checkView(view)).length > 0) return 'unknown'
  const title = await titleOf(editionOf(locale, view))
  return { title: title.text, locale, view, embed: embedHref(view, locale) }
}
