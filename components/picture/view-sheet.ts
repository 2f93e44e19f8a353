import type { EventRecord } from '@/core/archive/records'
import type { Locale } from '@/core/query/view'
import { formatExtent, formatStretch } from '@/core/chronology/format'
import { measureText } from '@/core/timeline/measure'
import { dataOf } from '@/core/timeline/many'
import { optionsOf, windowOf, type TimelineProps } from '@/core/timeline/props'
import { sheet, type Sheet, type SheetLine, type SheetSize } from '@/core/timeline/painters/sheet'
import { countedPhrase } from '@/core/timeline/words'
import { directionOf } from '../language/direction'
import type { Edition } from '../language/edition'
import { subjectOf } from '../language/subject'

interface Asked {
  edition: Edition
  timeline: TimelineProps
  /** The event that the view has chosen: the sheet is about it then. */
  chosen: EventRecord | undefined
  /** Names of the actors that the view is filtered by. */
  actors: readonly string[]
  /** Where the view lives, without `https://`. */
  site: string
  size: SheetSize
  theme: 'light' | 'dark'
}

/** A line's direction must be one of the two; of an unknown language its reader's. */
const lineIn = (text: string, language: string, locale: Locale): SheetLine => {
  const dir = directionOf(language)
  return { text, lang: language, dir: dir === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : dir }
}

/** The words of a source that tell of the event, and whose they are. */
function backingOf(event: EventRecord, edition: Edition): SheetLine[] {
  const date = formatExtent(event.extent, event.edtf, edition.dates)
  const [citation] = event.citations
  const { locale } = edition
  if (!citation) return [lineIn(date, locale, locale)]
  const { article, exact } = citation
  const [open, close] = article.language === 'ar' ? ['«', '»'] : ['“', '”']
  const origin = article.publisher ?? article.agency
  return [
    lineIn(origin === null ? date : `${date} · ${origin}`, locale, locale),
    lineIn(`${open}${exact.replace(/\s+/g, ' ')}${close}`, article.language, locale),
  ]
}

/** A view as a picture that stands by itself: what it is about, the timeline, where it comes from. */
export function viewSheet({ edition, timeline, chosen, actors, site, size, theme }: Asked): Sheet {
  const { t, locale, dates } = edition
  const data = dataOf(timeline)
  const window = windowOf(timeline, data)
  const own = (text: string) => lineIn(text, locale, locale)
  const counted = countedPhrase(timeline.words.events, data.total, locale)
  const stretch = formatStretch(window.from, window.to - 1, dates)
  const whole = data.total === 0 ? counted : `${counted} · ${stretch}`
  const words = {
    title: chosen
      ? lineIn(chosen.title, chosen.language, locale)
      : own(subjectOf(edition, actors) ?? t('dashboard.title')),
    lines: chosen ? backingOf(chosen, edition) : [own(whole)],
    foot: own(`${t('site.name')} · ${t('site.footer')} ${site}`),
    side: locale === 'ar' ? 'rtl' : 'ltr',
  } as const
  return sheet(data, window, optionsOf(timeline, 'sheet', measureText), words, size, theme)
}
