import type { Metadata } from 'next'
import { locales, type Locale } from '@/core/query/view'

/** Canonical address of a page and its twin in the other language. */
export function alternatesOf(locale: Locale, path: string): Metadata['alternates'] {
  return {
    canonical: `/${locale}${path}`,
    languages: Object.fromEntries(locales.map((each) => [each, `/${each}${path}`])),
  }
}
