import { locales, type Locale } from '../query/view'

/** What an address of this site shows. */
export type Shown =
  | { kind: 'view'; locale: Locale; parameters: URLSearchParams }
  | { kind: 'event' | 'actor' | 'article'; locale: Locale; id: string }
  | { kind: 'timeline'; id: string; parameters: URLSearchParams }

const pages = { events: 'event', actors: 'actor', articles: 'article' } as const
const isPage = (name: string): name is keyof typeof pages => Object.hasOwn(pages, name)

function partsOf(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}

/** What the path and query of this site's addresses stand for; null for those that show no timeline. */
export function shownAt({ pathname, searchParams }: URL): Shown | null {
  const [first, second, third, ...rest] = partsOf(pathname) ?? ['?']
  if (rest.length > 0) return null
  if (first === undefined) return { kind: 'view', locale: 'ar', parameters: searchParams }
  if (first === 'embed') {
    if (second === undefined) {
      const locale = locales.find((each) => each === searchParams.get('lang')) ?? 'ar'
      return { kind: 'view', locale, parameters: searchParams }
    }
    return second === 't' && third !== undefined
      ? { kind: 'timeline', id: third, parameters: searchParams }
      : null
  }
  const locale = locales.find((each) => each === first)
  if (locale && second === undefined) return { kind: 'view', locale, parameters: searchParams }
  // A page's address need not say its language.
  const [page, id, beyond] = locale ? [second, third] : [first, second, third]
  if (page === undefined || id === undefined || beyond !== undefined || !isPage(page)) return null
  return { kind: pages[page], locale: locale ?? 'ar', id }
}
