import { notFound } from 'next/navigation'
import { locales, type Locale } from '@/core/query/view'

/** The language of the path; any other first segment is no page. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  return locales.find((each) => each === locale) ?? notFound()
}
