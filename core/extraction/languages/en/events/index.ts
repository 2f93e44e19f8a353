import type { EventLanguage, Trigger } from '@/core/extraction/events/language'
import { vocabularyOf } from '@/core/extraction/events/vocabulary'
import { triggerTable } from '@/core/extraction/events/trigger-table'
import * as grammar from './grammar'
import { embeddedClause, isFinite, looksPast } from './embedded-clauses'
import { hours, tellsHour } from './hours'
import { nounForms, verbForms } from './inflection'
import { saysNothing, tellsNothing } from './misleading-words'
import { lineEnds } from './line-ends'
import { nouns, verbs } from './triggers'

const table = triggerTable([
  { lists: verbs, inflect: verbForms },
  { lists: nouns, inflect: nounForms },
])
const timesOfDay = new Set([
  'dawn',
  'midnight',
  'noon',
  'midday',
  'sunrise',
  'sunset',
  'dusk',
  'daybreak',
  'dark',
])
const none: readonly Trigger[] = []

function stem(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 5 && /(ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2)
  if (word.length > 5 && word.endsWith('es')) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

const rules: Omit<EventLanguage, 'words'> = {
  ...grammar,
  code: 'en',
  triggersAt: (word) => table.get(word) ?? none,
  speechAt: (word) => grammar.speechVerbs.get(word) ?? null,
  speechPairs: [...grammar.speechVerbs.keys()].filter((words) => words.includes(' ')),
  verbFirst: false,
  isPast: looksPast,
  isFinite,
  embeds: embeddedClause,
  // "before dawn on Wednesday" is a time of day, "the United States' killing of", "forgave the killing" nouns: no clauses
  goesOn: (tokens, index) =>
    timesOfDay.has(tokens[index + 1]?.text ?? '') ||
    (tokens[index]?.text.endsWith('ing') === true &&
      grammar.determiners.has(tokens[index - 1]?.text ?? '')) ||
    // "a brief but official statement"
    (tokens[index]?.text === 'but' && grammar.articles.has(tokens[index - 2]?.text ?? '')) ||
    isPossessive(tokens[index - 1]?.text, tokens[index - 2]?.text),
  isPlanned: (tokens, index) => {
    const [word, lead] = [tokens[index], tokens[index - 1]?.text ?? '']
    if (word?.kind !== 'word' || grammar.determiners.has(word.text) || grammar.prepositions.has(word.text))
      return false
    if (/^(?:plans?|planning)$/.test(word.text) && lead !== 'to') return true
    return grammar.modals.has(lead) || (lead === 'to' && grammar.intents.has(tokens[index - 2]?.text ?? ''))
  },
  deedAfter: () => -1,
  tellsOn: () => false,
  hours,
  tellsHour,
  saysNothing,
  tellsNothing,
  isApposed: () => false,
  leadsNowhere: (before) => /\b(?:compared (?:with|to)|versus)(?: the)? $/i.test(before),
  governs: (word) => grammar.prepositions.has(word),
  isDefinite: (tokens, index) =>
    ['the', 'this', 'that', 'these', 'those'].includes(tokens[index - 1]?.text ?? ''),
  lineEnds,
  breaksBefore: (word) => word === 'for' || word === 'from',
  peelConjunction: (title) => title.replace(/^(and|but|so|yet)\s+/i, ''),
  stem,
}

const isPossessive = (word: string | undefined, before: string | undefined): boolean =>
  word === "'" || (word === 's' && before === "'")

/** English, for finding events. */
export const english: EventLanguage = { ...rules, words: vocabularyOf(rules) }
