import type { EventRecord } from '@/core/archive/records'
import { escapeHtml } from '@/core/text/escape-html'
import type { Edition } from '../language/edition'
import { dateOf } from './event'
import { inLanguage } from './html'

/**
 * Events as a list without any style or script, for the inside of an element in somebody else's page: what its readers see
 * where scripts are off, and what search engines do. `origin`: this site's.
 */
export const plainList = (events: readonly EventRecord[], edition: Edition, origin: string): string =>
  `<ol>\n${events
    .map(
      (event) =>
        `<li>${dateOf(event, edition)} <a href="${escapeHtml(origin + edition.page(`/events/${event.id}`))}" ${inLanguage(event.language)}>${escapeHtml(event.title)}</a></li>\n`,
    )
    .join('')}</ol>`
