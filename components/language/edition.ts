import type { DateStyle } from '@/core/chronology/format'
import { defaultView } from '@/core/query/defaults'
import type { Locale, View } from '@/core/query/view'
import { viewHref } from '@/core/query/write-view'
import { translatorOf, type Translate } from './translator'

/** What every part of a page needs to know of its reader. */
export interface Edition {
  locale: Locale
  t: Translate
  dates: DateStyle
  view: View
  /** Address of the timeline with a view. */
  timeline: (view: View) => string
  /** Address of another page in the same language; carries the choice of months, axis and colours on. */
  page: (path: `/${string}`) => string
}

export function editionOf(locale: Locale, view: View): Edition {
  const { months, axis, theme } = view.presentation
  const plain = defaultView(locale)
  const carried: View = { ...plain, presentation: { ...plain.presentation, months, axis, theme } }
  return {
    locale,
    t: translatorOf(locale),
    dates: { locale, months },
    view,
    timeline: (other) => viewHref(`/${locale}`, other, locale),
    page: (path) => viewHref(`/${locale}${path}`, carried, locale),
  }
}

/** The reader's view with no filter and nothing chosen, presentation kept. */
export function wholeView({ presentation }: View, locale: Locale): View {
  const plain = defaultView(locale)
  return { ...plain, presentation: { ...presentation, event: null, page: null, window: null } }
}
