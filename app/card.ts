import type { Metadata } from 'next'
import { setPresentation } from '@/core/query/change-view'
import type { Locale, View } from '@/core/query/view'
import { writeView } from '@/core/query/write-view'

interface Card {
  title: string
  description?: string
  /** The page's own address without its origin. */
  path: string
  /** What its picture shows. */
  view: View
  kind?: 'website' | 'article'
}

const [width, height] = [1200, 630]
const tags: Record<Locale, string> = { ar: 'ar_AR', en: 'en_GB' }

/** How a page looks where its address is passed on (Open Graph, Twitter cards): its words and the picture of its view. */
export function cardOf(
  locale: Locale,
  { title, description, path, view, kind = 'website' }: Card,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const query = writeView(setPresentation(view, { theme: null, story: false }), locale)
  for (const [name, value] of Object.entries({ lang: locale, width, height })) query.set(name, String(value))
  const images = [
    { url: `/api/v1/events.png?${query.toString()}`, width, height, alt: title, type: 'image/png' },
  ]
  const text = { title, description, images }
  return {
    openGraph: {
      ...text,
      type: kind,
      url: path,
      locale: tags[locale],
      alternateLocale: tags[locale === 'ar' ? 'en' : 'ar'],
      siteName: locale === 'ar' ? 'سند' : 'Sanad',
    },
    twitter: { ...text, card: 'summary_large_image' },
  }
}
