import type { Locale } from '@/core/query/view'
import ar from '@/messages/states.ar.json'
import en from '@/messages/states.en.json'

/** Words of the pages that stand in for one that could not be made; the language is that of the path. */
export function stateWords(pathname: string): { locale: Locale; words: typeof en } {
  const locale = pathname.startsWith('/en') ? 'en' : 'ar'
  return { locale, words: { ar, en }[locale] }
}
