import { locales, type Locale } from '@/core/query/view'

/** The interface language that fits an Accept-Language header best; Arabic when it names neither (RFC 9110, 12.5.4). */
export function preferredLocale(acceptLanguage: string | null): Locale {
  let best: Locale = 'ar'
  let bestWeight = 0
  for (const range of (acceptLanguage ?? '').split(',').slice(0, 50)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
    const weight = quality === undefined ? 1 : Number(quality)
    const locale = locales.find((each) => tag === each || tag.startsWith(`${each}-`))
    if (locale && weight > bestWeight) [best, bestWeight] = [locale, weight]
  }
  return best
}
