import type { EventRecord } from '@/core/archive/records'
import type { DayNumber } from '@/core/chronology/day'
import { formatDay } from '@/core/chronology/format'
import { escapeHtml } from '@/core/text/escape-html'
import { markup, node } from '@/core/timeline/painters/node'
import type { TimelineProps } from '@/core/timeline/props'
import type { Edition } from '../language/edition'
import { subjectOf } from '../language/subject'
import { paperEvents } from './events'
import { notesOf, paperNotes } from './notes'
import { paperPicture } from './picture'
import { paperStyle } from './style'

/** What goes on paper. */
export interface Paper {
  edition: Edition
  /** In order of time; of more than paper can bear the weightiest. */
  events: readonly EventRecord[]
  /** How many the view has. */
  total: number
  timeline: TimelineProps
  /** Names of the actors that the view is filtered by. */
  actors: readonly string[]
  /** Where the site stands: `https://…`. */
  origin: string
  /** Address of the view's page. */
  home: string
  printedOn: DayNumber
}

/**
 * A view as a document for sheets of A4: the picture of all its time, the events in order, and what each rests on as
 * numbered notes at the end. It holds no script and asks for nothing but its fonts.
 */
export function paperDocument(paper: Paper): string {
  const { edition, events, total, timeline, actors, origin, home, printedOn } = paper
  const { t, locale, dates } = edition
  const subject = subjectOf(edition, actors)
  const title = subject ?? t('dashboard.title')
  const notes = notesOf(events)
  const limited =
    total > events.length ? t('dashboard.limited', { shown: events.length, count: total }) : null
  const body = node(
    'main',
    {},
    node(
      'header',
      { class: 'head' },
      node('h1', {}, title),
      node('p', {}, t('dashboard.shown', { count: total })),
      limited === null ? null : node('p', {}, limited),
      node(
        'p',
        { class: 'soft' },
        `${t('site.name')} · ${t('site.footer')} ${t('paper.printed', { date: formatDay(printedOn, dates) })}`,
      ),
      node('p', {}, node('a', { class: 'address', dir: 'ltr', href: home }, home)),
    ),
    paperPicture(timeline),
    events.length === 0 ? null : paperEvents(events, edition, (citation) => notes.get(citation)?.number),
    events.length === 0 ? null : paperNotes(notes.values(), edition, origin),
  )
  const rtl = locale === 'ar'
  const whole = `${title} · ${t('site.name')}`
  const style = paperStyle({ title: whole, site: new URL(origin).host, rtl })
  return `<!doctype html><html lang="${locale}" dir="${rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${escapeHtml(whole)}</title><style>${style}</style></head><body>${markup(body)}</body></html>\n`
}
