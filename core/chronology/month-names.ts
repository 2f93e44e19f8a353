import type { Locale, MonthNames } from '../query/view'

const intlLocale = (locale: Locale, months: MonthNames) =>
  locale === 'en' ? 'en-GB' : { levant: 'ar-SY', egypt: 'ar-EG', maghreb: 'ar-DZ' }[months]

const cache = new Map<string, readonly string[]>()

/**
 * The twelve month names of a reader, January first: Levantine, Egyptian or Maghrebi names in Arabic by choice, British
 * English otherwise. From CLDR through `Intl`, so that server and browser agree.
 */
export function monthNamesOf(
  locale: Locale,
  months: MonthNames,
  width: 'long' | 'short' = 'long',
): readonly string[] {
  const key = `${locale} ${months} ${width}`
  const known = cache.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(`${intlLocale(locale, months)}-u-nu-latn-ca-gregory`, {
    month: locale === 'ar' ? 'long' : width,
    timeZone: 'UTC',
  })
  const names = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2022, month, 15))))
  cache.set(key, names)
  return names
}
