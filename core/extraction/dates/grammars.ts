import { arabicDates } from '../languages/ar/dates/grammar'
import { englishDates } from '../languages/en/dates/grammar'
import { frenchDates } from '../languages/fr/dates/grammar'
import type { DateGrammar } from './grammar'
import { Lexicon } from './lexicon'
import { Matcher } from './match'
import { Phrases } from './phrases'
import { Readings } from './readings'
import { beginsWith, preparePatterns } from './sequence'
import { Stretch } from './stretch'

export interface PreparedGrammar {
  grammar: DateGrammar
  lexicon: Lexicon
  /** Where the stretches of text are cut into, one after the other. */
  tokens: Stretch
  /** Of the stretch cut last, as the phrases. */
  readings: Readings
  phrases: Phrases
}

/** For a language without a grammar: all-numeric dates only. */
const numericOnly: DateGrammar = {
  language: 'und',
  words: {},
  patterns: [],
  forms: {},
  names: { before: {}, after: {} },
  supports: '',
  doubtfulMonths: [],
  proclitics: [],
  contractions: {},
  tense: { past: [], reported: [], future: [], upcoming: [], projected: [], intended: [] },
  auxiliaries: '',
  tenseOfForm: () => null,
  isState: () => false,
  dayFirst: true,
  spelled: {},
}

const grammars: readonly DateGrammar[] = [arabicDates, englishDates, frenchDates]
const prepared = new Map<DateGrammar, PreparedGrammar>()

/** The grammar of a language (BCP 47; the region is not looked at), prepared once. */
export function grammarsFor(language: string): PreparedGrammar {
  const base = language.split('-')[0] ?? language
  const grammar = grammars.find((candidate) => candidate.language === base) ?? numericOnly
  const known = prepared.get(grammar)
  if (known) return known
  const tree = preparePatterns(grammar)
  const lexicon = new Lexicon(grammar, (number) => beginsWith(tree, number))
  const tokens = new Stretch()
  const readings = new Readings(tokens, lexicon)
  const phrases = new Phrases(new Matcher(tree, readings), readings)
  const made = { grammar, lexicon, tokens, readings, phrases }
  prepared.set(grammar, made)
  return made
}
