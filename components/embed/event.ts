import { formatExtent } from '@/core/chronology/format'
import type { CitationRecord, EventRecord, QuoteRecord } from '@/core/archive/records'
import { escapeHtml } from '@/core/text/escape-html'
import { actorName } from '../language/actor-name'
import type { Edition } from '../language/edition'
import { inLanguage } from './html'

function quotation(quote: QuoteRecord, { locale }: Edition): string {
  const speaker = quote.speaker
    ? `<span class="muted"><bdi>${escapeHtml(actorName(quote.speaker, locale).text)}</bdi>:</span> `
    : ''
  const [open, close] = quote.direct ? (quote.language === 'ar' ? ['«', '»'] : ['“', '”']) : ['', '']
  return `<blockquote class="said">${speaker}<span ${inLanguage(quote.language)}>${open}${escapeHtml(quote.text)}${close}</span></blockquote>`
}

function source({ article, passage, passageStart, start, end }: CitationRecord): string {
  const [from, to] = [start - passageStart, end - passageStart]
  const origin = [article.title, article.publisher, article.agency].filter((part) => part !== null)
  return `<figure ${inLanguage(article.language)}><blockquote>${escapeHtml(passage.slice(0, from))}<mark>${escapeHtml(
    passage.slice(from, to),
  )}</mark>${escapeHtml(passage.slice(to))}</blockquote><figcaption class="muted">${origin.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' · ')}</figcaption></figure>`
}

export const dateOf = (event: EventRecord, { dates }: Edition) =>
  `<time datetime="${escapeHtml(event.edtf)}">${escapeHtml(formatExtent(event.extent, event.edtf, dates))}</time>`

const titleOf = (event: EventRecord) =>
  `<span ${inLanguage(event.language)}>${escapeHtml(event.title)}</span>`

/** The words that back an event: who said what, the passages of its sources, the way to its page. */
function backing(event: EventRecord, edition: Edition): string {
  const { t } = edition
  return `${event.citations.map(source).join('')}${event.quotes
    .map((quote) => quotation(quote, edition))
    .join(
      '',
    )}<p><a href="${escapeHtml(edition.page(`/events/${event.id}`))}" target="_blank" rel="noopener">${escapeHtml(t('event.page'))}</a></p>`
}

/** An event in the list: its date and title, opening to what backs it. */
export const eventItem = (event: EventRecord, edition: Edition): string =>
  `<li id="${escapeHtml(event.id)}"><details><summary>${dateOf(event, edition)} ${titleOf(event)}</summary>${backing(event, edition)}</details></li>`

const closing = (href: string, { t }: Edition) =>
  `<a class="close" href="${escapeHtml(href)}" aria-label="${escapeHtml(t('event.close'))}"><span aria-hidden="true">×</span></a>`

/** What stands in the place of a chosen event that cannot be had. */
export const missingCard = (edition: Edition): string =>
  `<header><p role="alert">${escapeHtml(edition.t('embed.missing'))}</p>${closing('#', edition)}</header>`

/** The chosen event under the picture; `close` leads to the same view without it. */
export const eventCard = (event: EventRecord, edition: Edition, close: string): string =>
  `<header><p class="muted">${dateOf(event, edition)}</p>${closing(close, edition)}<h2>${titleOf(event)}</h2></header>${backing(event, edition)}`
