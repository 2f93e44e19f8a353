import { apiPath } from '@/core/api/address'
import { defaultView } from '@/core/query/defaults'
import type { Filter, Locale } from '@/core/query/view'
import { writeView } from '@/core/query/write-view'
import type { CountedPhrase } from '@/core/timeline/words'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'
import type { Edition } from '../language/edition'

/** What is said when something has arrived. */
export interface LiveWords {
  /** `{count}` new events. */
  news: CountedPhrase
  show: string
  dismiss: string
}

const messages: Record<Locale, LiveWords> = { ar: ar.live, en: en.live }

export const liveWords = (locale: Locale): LiveWords => messages[locale]

/** Where the stream of a filter's new events is. */
export function liveAddress(filter: Filter, locale: Locale): string {
  const query = writeView({ ...defaultView(locale), filter }, locale).toString()
  return `${apiPath}/live${query === '' ? '' : `?${query}`}`
}

/** Where a page hears of new events of its filter, and what it says then. */
export function liveOf({ locale }: Edition, filter: Filter) {
  return { address: liveAddress(filter, locale), locale, words: liveWords(locale) }
}
