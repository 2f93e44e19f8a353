import { axisOfLocale, emptyFilter } from '../query/defaults'
import { setPresentation } from '../query/change-view'
import { locales, type AxisDirection, type Locale, type View } from '../query/view'
import { viewHref } from '../query/write-view'
import { embedHref, hostScript } from './address'
import { snippetKinds, type Embedding, type SnippetKind } from './snippet'

/** What is shared: the view as it is, the view with nothing chosen, or everything. */
export const shareables = ['view', 'plain', 'all'] as const
export type Shareable = (typeof shareables)[number]

/** How a view is to look in another page. */
export interface ShareOptions {
  what: Shareable
  locale: Locale
  theme: 'light' | 'dark' | null
  /** Null: the way of the language. */
  axis: AxisDirection | null
  /** Px; null: as high as it needs to be. */
  height: number | null
  kind: SnippetKind
}

export const heights = { least: 200, most: 4000 } as const

/** A height in px that somebody typed; null for an empty or impossible one. */
export function readHeight(text: string): number | null {
  const px = /^\d{3,4}$/.test(text.trim()) ? Number(text) : 0
  return px >= heights.least && px <= heights.most ? px : null
}

/** The options that an address names (`what`, `in`, `as`, `height`), those of the view itself for what it does not. */
export function readShareOptions(parameters: URLSearchParams, view: View, locale: Locale): ShareOptions {
  const named = <T extends string>(name: string, choices: readonly T[]) =>
    choices.find((choice) => choice === parameters.get(name))
  const { theme, axis } = view.presentation
  return {
    what: named('what', shareables) ?? 'view',
    locale: named('in', locales) ?? locale,
    theme,
    axis: axis === axisOfLocale[locale] ? null : axis,
    height: readHeight(parameters.get('height') ?? ''),
    kind: named('as', snippetKinds) ?? 'iframe',
  }
}

/** The view that the options ask to be shared. */
export function viewToShare(view: View, { what, locale, theme, axis }: ShareOptions): View {
  const looks = { theme, axis: axis ?? axisOfLocale[locale], story: false }
  if (what === 'view') return setPresentation(view, looks)
  const plain = setPresentation(view, { ...looks, event: null, page: null })
  return what === 'plain' ? plain : { ...setPresentation(plain, { window: null }), filter: emptyFilter }
}

/** Everything that a snippet needs. `titles`: what the view is called in each language; `all` is what everything is. */
export function embeddingOf(
  view: View,
  options: ShareOptions,
  origin: string,
  titles: Readonly<Record<Locale, { view: string; all: string }>>,
): Embedding {
  const { locale, what, height } = options
  const shared = viewToShare(view, options)
  return {
    src: `${origin}${embedHref(shared, locale)}`,
    link: `${origin}${viewHref(`/${locale}`, shared, locale)}`,
    title: titles[locale][what === 'all' ? 'all' : 'view'],
    script: `${origin}${hostScript}`,
    height,
  }
}
