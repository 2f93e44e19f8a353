import { formatDay, type DateStyle } from '@/core/chronology/format'
import { dayFromIso } from '@/core/chronology/day'
import type { DateDerivation } from '@/core/archive/records'
import type { Translate } from '../language/translator'

/** How a date is known, as a sentence for readers. `date` is the event's date as it is shown. */
export function derivationSentence(
  known: DateDerivation,
  date: string,
  t: Translate,
  dates: DateStyle,
): string {
  const words = known.words === null ? null : t('marks.quote', { words: known.words })
  // «ليل الأحد» is printed with the event, but only the anchor makes a date of it.
  const counted = known.anchor !== null && known.basis !== 'inferred' && known.basis !== 'publication'
  if (known.basis === 'stated' && !counted)
    return words ? t('derivation.stated', { words }) : t('derivation.statedBare')
  if (known.basis === 'inferred')
    return words ? t('derivation.inferred', { words }) : t('derivation.inferredBare')
  if (known.basis === 'publication') {
    return known.publishedOn === null
      ? t('derivation.publicationBare')
      : t('derivation.publication', { date: formatDay(known.publishedOn, dates) })
  }
  if (!words) return t('derivation.relativeWordless')
  const anchorDay = known.anchor === null ? null : dayFromIso(known.anchor)
  if (anchorDay === null) return t('derivation.relativeBare', { words, date })
  const anchor = formatDay(anchorDay, dates)
  const fromPublication = anchorDay === known.publishedOn
  return t(fromPublication ? 'derivation.relativePublication' : 'derivation.relative', {
    words,
    anchor,
    date,
  })
}
