import type { EventRecord } from '@/core/archive/records'
import type { ThemingProblem } from '@/core/embed/theming'
import type { ViewProblem } from '@/core/query/view'
import { escapeHtml } from '@/core/text/escape-html'
import type { TimelineProps } from '@/core/timeline/props'
import { staticTimeline } from '@/core/timeline/static'
import type { CountedPhrase } from '@/core/timeline/words'
import { directionOf } from '../language/direction'
import type { Edition } from '../language/edition'
import { liveWords, type LiveWords } from '../live/live-of'
import type { LiveSource } from '../live/watch'
import { eventCard, eventItem, missingCard } from './event'
import { dataElement, inLanguage } from './html'

/** A list longer than this begins folded: the picture is what a page was given room for. */
const longestOpen = 12

/** What every document of an embed stands in. */
export interface EmbedFrame {
  edition: Edition
  title: { text: string; language: string }
  /** Address of the same view on the site. */
  full: string
  /** Of scripts and styles, so that a browser may keep them. */
  version: string
  /** Address of the theming's style sheet; null where nothing is themed. */
  theming: string | null
}

interface EmbedPage extends EmbedFrame {
  /** What of the address could not be used. */
  problems: readonly (ViewProblem | ThemingProblem)[]
  /** In order; of very many the weightiest. */
  events: readonly EventRecord[]
  /** How many there are in all. */
  count: number
  chosen: EventRecord | undefined
  timeline: TimelineProps
  /** Address of the view with nothing chosen. */
  plain: string
  /** Address of one event's card, to which its id is added. */
  cards: string
  /** Where it hears of new events. */
  live: LiveSource
}

/** What the script of an embed needs beside the document. */
export interface EmbedData {
  timeline: TimelineProps
  cards: string
  /** The card of an event that cannot be had. */
  missing: string
  live: LiveSource & { words: CountedPhrase }
}

/** The whole document of an embed: the picture and the list are in it, the script only makes them move. */
export function embedDocument(page: EmbedPage): string {
  const { edition, problems, events, chosen, timeline, cards, title, live } = page
  const { t } = edition
  const words = liveWords(edition.locale)
  const missing = missingCard(edition)
  const data: EmbedData = { timeline, cards, missing, live: { ...live, words: words.news } }
  const script = `${dataElement('embed', data)}<script src="/embed/${timeline.crowd ? 'crowd' : 'timeline'}.js${page.version}" defer></script>`
  const heading = `<h1><span ${inLanguage(title.language)}>${escapeHtml(title.text)}</span></h1>${problemList(problems, edition)}`
  if (events.length === 0)
    return frame(page, `${heading}<p>${escapeHtml(t('states.nothingTitle'))}</p>${newsBar(words)}`, script)
  const card = chosen ? eventCard(chosen, edition, page.plain) : ''
  return frame(
    page,
    `${heading}<div class="tl-host">${staticTimeline(timeline)}</div><section id="chosen" aria-label="${escapeHtml(
      t('event.details'),
    )}"${chosen ? '' : ' hidden'}>${card}</section>${list(page)}${newsBar(words)}`,
    script,
  )
}

/** Where is said what has arrived; over the document, so that nothing in it moves. */
const newsBar = ({ show, dismiss }: LiveWords) =>
  `<div id="news" tabindex="-1"><p role="status"></p><button type="button" hidden>${escapeHtml(show)}</button><button type="button" hidden aria-label="${escapeHtml(
    dismiss,
  )}"><span aria-hidden="true">×</span></button></div>`

function list({ events, count, edition }: EmbedPage): string {
  const { t } = edition
  const open = events.length <= longestOpen ? ' open' : ''
  const limited =
    count > events.length
      ? `<p class="muted">${escapeHtml(t('embed.limited', { shown: events.length }))}</p>`
      : ''
  return `<details id="list"${open}><summary>${escapeHtml(t('embed.list', { count }))}</summary>${limited}<ol id="events">${events
    .map((event) => eventItem(event, edition))
    .join('')}</ol></details>`
}

/** An embed that has nothing to show: a heading and a sentence. */
export const noticeDocument = (page: EmbedFrame, text: string): string =>
  frame(page, `<h1>${escapeHtml(page.title.text)}</h1><p>${escapeHtml(text)}</p>`)

function problemList(problems: EmbedPage['problems'], { t }: Edition): string {
  if (problems.length === 0) return ''
  const items = problems.map(
    ({ parameter, value, reason }) =>
      `<li><bdi>${escapeHtml(t(`problems.${reason}`, { parameter, value }))}</bdi></li>`,
  )
  return `<section class="problems" aria-label="${escapeHtml(t('problems.title'))}"><p>${escapeHtml(t('problems.title'))}</p><ul>${items.join('')}</ul></section>`
}

function frame({ edition, title, full, version, theming }: EmbedFrame, main: string, script = ''): string {
  const { t, locale, view } = edition
  const { theme } = view.presentation
  const head = [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="responsive-embedded-sizing"><meta name="robots" content="noindex">',
    `<title>${escapeHtml(title.text)}</title><link rel="canonical" href="${escapeHtml(full)}">`,
    `<link rel="stylesheet" href="/embed/style.css${version}">`,
    theming === null ? '' : `<link rel="stylesheet" media="screen" href="${escapeHtml(theming)}">`,
  ].join('')
  const foot = `<a id="full" href="${escapeHtml(full)}" target="_blank" rel="noopener">${escapeHtml(t('embed.open'))}</a> <span class="muted">${escapeHtml(
    t('embed.by'),
  )}</span><p id="blocked" class="muted" hidden>${escapeHtml(t('embed.blocked'))} <bdi></bdi></p>`
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"${theme ? ` data-theme="${theme}"` : ''}><head>${head}</head><body><main>${main}</main><footer>${foot}</footer>${script}</body></html>`
}
