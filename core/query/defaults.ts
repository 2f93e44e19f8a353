import type { AxisDirection, Filter, Locale, Presentation, View } from './view'

/** Nothing is left out. */
export const emptyFilter: Filter = { actors: [], types: [], articles: [], from: null, to: null, text: '' }

/** Time runs the way the language is written. */
export const axisOfLocale: Record<Locale, AxisDirection> = { ar: 'rtl', en: 'ltr' }

/** How a view is shown where its address says nothing. */
export function defaultPresentation(locale: Locale): Presentation {
  return {
    axis: axisOfLocale[locale],
    months: 'levant',
    lanes: 'none',
    order: 'count',
    gaps: 'keep',
    event: null,
    story: false,
    page: null,
    window: null,
    theme: null,
  }
}

/** Everything, shown in the way of the locale: the view of an address without parameters. */
export function defaultView(locale: Locale): View {
  return { filter: emptyFilter, presentation: defaultPresentation(locale) }
}
