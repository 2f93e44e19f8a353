import { createTranslator, type _Translator as Translator } from 'use-intl/core'
import type { Locale } from '@/core/query/view'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'
import arStates from '@/messages/states.ar.json'
import enStates from '@/messages/states.en.json'

export type Messages = typeof en & { states: typeof enStates }
export type Translate = Translator<Messages>

const messages: Record<Locale, Messages> = {
  ar: { ...ar, states: arStates },
  en: { ...en, states: enStates },
}
// European digits in both languages, as in the dates and in most of the Arabic press online.
const numerals: Record<Locale, string> = { ar: 'ar-u-nu-latn', en: 'en' }
const translators = new Map<Locale, Translate>()

/** The interface's words in one language; for server components (browser code is handed the few words it needs). */
export function translatorOf(locale: Locale): Translate {
  const known = translators.get(locale)
  if (known) return known
  const made: Translate = createTranslator({ locale: numerals[locale], messages: messages[locale] })
  translators.set(locale, made)
  return made
}
