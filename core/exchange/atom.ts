import { generateAtomFeed } from 'feedsmith'
import { formatDay, formatExtent } from '../chronology/format'
import type { EventRecord } from '../archive/records'
import { escapeHtml } from '../text/escape-html'
import { oneLine } from '../text/printable'
import { actorsOf, doubtsOf, nameOf, type Exchange } from './exchange'

/** An event and when the archive took it in. */
export interface FeedEvent {
  event: EventRecord
  added: Date
}

function contentOf(event: EventRecord, exchange: Exchange): string {
  const { dates, locale } = exchange
  const names = actorsOf(event).map((actor) => escapeHtml(nameOf(actor, locale)))
  const told = event.citations.map(({ exact, article }) => {
    const published = article.publishedOn === null ? null : formatDay(article.publishedOn, dates)
    const origin = [article.publisher ?? article.agency, article.title, published].filter(
      (part) => part !== null,
    )
    return `<blockquote lang="${escapeHtml(article.language)}" dir="auto">${escapeHtml(exact)}</blockquote><p dir="auto">${escapeHtml(origin.join(' · '))}</p>`
  })
  const when = [formatExtent(event.extent, event.edtf, dates), ...doubtsOf(event, exchange)].map(escapeHtml)
  const parties = names.length > 0 ? [names.join(', ')] : []
  return `<p dir="${locale === 'ar' ? 'rtl' : 'ltr'}">${[...when, ...parties].join(' · ')}</p>${told.join('')}`
}

/** Where a page of a feed lies, and the one after it. */
export interface FeedPlace {
  self: string
  next: string | null
}

/** What the archive took in last, as Atom (RFC 4287; pages by RFC 5005). Ids hold wherever the site stands. */
export function atomFeed(
  events: readonly FeedEvent[],
  exchange: Exchange,
  { self, next }: FeedPlace,
): string {
  const { title, description, home, locale, addressOf } = exchange
  const updated = events.reduce((latest, { added }) => (added > latest ? added : latest), new Date(0))
  return generateAtomFeed({
    xml: { lang: locale },
    id: `urn:sanad:view:${encodeURIComponent(new URL(home).pathname + new URL(home).search)}`,
    title: { value: oneLine(title) },
    subtitle: { value: oneLine(description) },
    updated,
    authors: [{ name: 'Sanad' }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html', hreflang: locale },
      ...(next === null ? [] : [{ href: next, rel: 'next', type: 'application/atom+xml' }]),
    ],
    entries: events.map(({ event, added }) => ({
      id: `urn:sanad:event:${event.id}`,
      title: { value: oneLine(event.title), xml: { lang: event.language } },
      updated: added,
      published: added,
      links: [{ href: addressOf(event.id), rel: 'alternate', type: 'text/html' }],
      content: { value: contentOf(event, exchange), type: 'html' },
      categories: [{ term: event.type, label: exchange.words.types[event.type] }],
    })),
  })
}
