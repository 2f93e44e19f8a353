import { formatExtent } from '@/core/chronology/format'
import type { CitationRecord, EventRecord, QuoteRecord } from '@/core/archive/records'
import type { ViewProblem } from '@/core/query/view'
import type { TimelineProps } from '@/core/timeline/props'
import { staticTimeline } from '@/core/timeline/static'
import { actorName } from '../language/actor-name'
import { directionOf } from '../language/direction'
import type { Edition } from '../language/edition'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML; everything that an article or a reader wrote goes through here. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

const inLanguage = (language: string) => `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`

function quotation(quote: QuoteRecord, { locale }: Edition): string {
  const speaker = quote.speaker
    ? `<span class="muted"><bdi>${escapeHtml(actorName(quote.speaker, locale).text)}</bdi>:</span> `
    : ''
  const [open, close] = quote.direct ? (quote.language === 'ar' ? ['«', '»'] : ['“', '”']) : ['', '']
  return `<blockquote>${speaker}<span ${inLanguage(quote.language)}>${open}${escapeHtml(quote.text)}${close}</span></blockquote>`
}

function source({ article, passage, passageStart, start, end }: CitationRecord): string {
  const [from, to] = [start - passageStart, end - passageStart]
  const origin = [article.title, article.publisher, article.agency].filter((part) => part !== null)
  return `<blockquote ${inLanguage(article.language)}>${escapeHtml(passage.slice(0, from))}<mark>${escapeHtml(
    passage.slice(from, to),
  )}</mark>${escapeHtml(passage.slice(to))}</blockquote><p class="muted">${origin.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(' · ')}</p>`
}

function item(event: EventRecord, edition: Edition): string {
  const open = event.id === edition.view.presentation.event ? ' open' : ''
  const date = formatExtent(event.extent, event.edtf, edition.dates)
  return `<li id="${escapeHtml(event.id)}"><details${open}><summary><time datetime="${escapeHtml(event.edtf)}">${escapeHtml(
    date,
  )}</time> · <span ${inLanguage(event.language)}>${escapeHtml(event.title)}</span></summary>${event.quotes
    .map((quote) => quotation(quote, edition))
    .join('')}${event.citations.map(source).join('')}</details></li>`
}

interface EmbedPage {
  edition: Edition
  /** What of the address could not be used. */
  problems: ViewProblem[]
  events: EventRecord[]
  timeline: TimelineProps
  nonce: string
  /** Address of the same view on the site. */
  full: string
}

/** The whole document of an embed: the picture and the list are in it, the script only makes them move. */
export function embedDocument({ edition, problems, events, timeline, nonce, full }: EmbedPage): string {
  const { t } = edition
  const data = JSON.stringify(timeline).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028')
  const body =
    events.length === 0
      ? `<p>${escapeHtml(t('states.nothingTitle'))}</p>`
      : `<div class="tl-host">${staticTimeline(timeline)}</div><ol id="events">${events.map((event) => item(event, edition)).join('')}</ol>`
  const script =
    events.length === 0
      ? ''
      : `<script nonce="${nonce}">globalThis.sanadTimeline=${data}</script><script nonce="${nonce}" src="/embed/timeline.js" defer></script>`
  return frame(
    edition,
    `<h1>${escapeHtml(t('embed.title'))}</h1>${problemList(problems, edition)}${body}`,
    full,
    script,
  )
}

/** The embed when the archive cannot be asked. */
export function unavailableDocument(edition: Edition, full: string): string {
  const { t } = edition
  return frame(
    edition,
    `<h1>${escapeHtml(t('states.unavailableTitle'))}</h1><p>${escapeHtml(t('states.unavailableText'))}</p>`,
    full,
    '',
  )
}

function problemList(problems: ViewProblem[], { t }: Edition): string {
  if (problems.length === 0) return ''
  const items = problems.map(
    ({ parameter, value, reason }) =>
      `<li><bdi>${escapeHtml(t(`problems.${reason}`, { parameter, value }))}</bdi></li>`,
  )
  return `<section class="problems" aria-label="${escapeHtml(t('problems.title'))}"><p>${escapeHtml(t('problems.title'))}</p><ul>${items.join('')}</ul></section>`
}

function frame({ t, locale, view }: Edition, main: string, full: string, script: string): string {
  const { theme } = view.presentation
  return `<!doctype html><html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"${theme ? ` data-theme="${theme}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(
    t('embed.title'),
  )}</title><link rel="stylesheet" href="/embed/style.css"></head><body><main>${main}</main><footer><a href="${escapeHtml(
    full,
  )}" target="_blank" rel="noopener">${escapeHtml(t('embed.open'))}</a> <span class="muted">${escapeHtml(t('embed.by'))}</span></footer>${script}</body></html>`
}
