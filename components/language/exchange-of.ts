import type { Exchange } from '@/core/exchange/exchange'
import type { Edition } from './edition'
import { timelineWords } from './timeline-words'

/** Whom a view is written out for: the reader's language, and where the site stands. */
export function exchangeOf({ locale, t, dates, view, timeline }: Edition, origin: string): Exchange {
  const { types, planned, contested } = timelineWords(locale)
  return {
    locale,
    dates,
    title: `${t('dashboard.title')} · ${t('site.name')}`,
    description: t('site.description'),
    home: `${origin}${timeline(view)}`,
    addressOf: (id) => `${origin}/${locale}/events/${encodeURIComponent(id)}`,
    words: { types, planned, contested, omitted: (count) => t('exports.omitted', { count }) },
  }
}
