import type { EventLanguage } from '../events/language'
import { arabic } from './ar/events'
import { english } from './en/events'

/** The languages in which events are found; a further one is a folder and a line here. */
export const eventLanguages: ReadonlyMap<string, EventLanguage> = new Map(
  [arabic, english].map((language) => [language.code, language]),
)
