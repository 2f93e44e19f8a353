import type { EventLanguage, Trigger } from '@/core/extraction/events/language'
import { triggerTable } from '@/core/extraction/events/trigger-table'
import * as grammar from './grammar'
import { nounForms, verbForms } from './inflection'
import { nouns, verbs } from './triggers'

const table = triggerTable([
  { lists: verbs, inflect: verbForms },
  { lists: nouns, inflect: nounForms },
])
const none: readonly Trigger[] = []

const irregularPasts =
  grammar.wordSet(`said told was were had did went came took gave made became saw got knew thought brought brought held led ran
  spoke stood sent sold set spent left lost paid put read rose sat shook stole swam taught threw won wore wrote broke built bought
  chose drew drove fell felt flew fought found grew heard hid hit kept laid lay met quit rode sank sang shot shut slid struck swept swore began become became drowned sought arose broke drank drove ate fled forgot forgave froze gave hung
  knelt lent lit overcame oversaw rang rebuilt shrank sped spun spread sprang strode stuck underwent withdrew wound`)
const notPast = grammar.wordSet(
  'united red need speed indeed hundred feed seed bed led shed bleed breed exceed proceed united-states',
)

function looksPast(word: string): boolean {
  return irregularPasts.has(word) || (word.length > 4 && word.endsWith('ed') && !notPast.has(word))
}

function stem(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3)
  if (word.length > 5 && /(ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2)
  if (word.length > 5 && word.endsWith('es')) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** English, for finding events. */
export const english: EventLanguage = {
  ...grammar,
  code: 'en',
  triggersAt: (word) => table.get(word) ?? none,
  speechAt: (word) => grammar.speechVerbs.get(word) ?? null,
  verbFirst: false,
  looksPast: (tokens, index) => looksPast(tokens[index]?.text ?? ''),
  isDefinite: (tokens, index) =>
    ['the', 'this', 'that', 'these', 'those'].includes(tokens[index - 1]?.text ?? ''),
  breaksBefore: (word) => word === 'for' || word === 'from',
  peelConjunction: (title) => title.replace(/^(and|but|so|yet)\s+/i, ''),
  stem,
}
