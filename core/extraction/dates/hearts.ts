import type { DateGrammar, WordClass } from './grammar'
import { fact, hashOf, WordTable } from './word-table'

/** Classes one of which every date phrase holds that has neither a year in four digits nor a companion's number. */
const heartClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'month',
  'monthShort',
  'hijri',
  'weekday',
  'weekdayShort',
  'dayWord',
  'narrative',
  'unit',
  'units',
  'dual',
  'season',
  'seasonAlone',
  'decadeName',
  'decadeAlone',
  'weekendAlone',
  'dateNoun',
  'yearNoun',
  'yearNouns',
  'definiteUnit',
  'quarterNoun',
  'centuryNoun',
  'holiday',
])

/** Classes that make a date of the number beside them, whatever its length: 44 BC, the '90s, Q3, «27 الجاري». */
const companionClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'era',
  'hijriEra',
  'decadeMark',
  'quarterMark',
  'thisMonth',
  'ofIt',
])

/** Classes of words that change what a date some words after them means. */
const distantClasses: ReadonlySet<WordClass> = new Set<WordClass>(['since', 'postponed'])

/** A phrase of the lexicon: its class, with its number, and its words after the first. */
interface Words {
  class: WordClass
  number: number
  rest: readonly string[]
}

/**
 * The table by which a scanner finds the places where a date may stand: the words that begin a phrase of the lexicon, also
 * after proclitics and in contractions. Of phrases such as `this morning`, none of whose words is a heart alone, the last
 * word is one. `begins` tells whether patterns begin with a class of this number.
 */
export function wordTableOf(
  lexicon: ReadonlyMap<string, readonly Words[]>,
  grammar: DateGrammar,
  begins: (number: number) => boolean,
): WordTable {
  const table = new WordTable()
  const prefixes = prefixesOf(grammar)
  const add = (word: string, facts: number) => {
    for (const prefix of prefixes) table.add(hashOf(word, prefix), facts)
    for (const [contracted, article] of Object.entries(grammar.contractions))
      if (word.startsWith(article))
        for (const prefix of prefixes)
          table.add(hashOf(word.slice(article.length), hashOf(contracted, prefix)), facts)
  }
  const isHeart = (word: string) => lexicon.get(word)?.some(isHeartAlone) ?? false
  for (const [word, phrases] of lexicon) {
    let facts: number = fact.known
    for (const phrase of phrases) {
      const [second] = phrase.rest
      const last = phrase.rest.at(-1)
      if (isHeartAlone(phrase)) facts |= fact.heart
      if (companionClasses.has(phrase.class)) facts |= fact.companion
      if (distantClasses.has(phrase.class)) facts |= fact.distant
      if (begins(phrase.number)) facts |= second === undefined ? fact.opens : fact.leads
      for (const further of phrase.rest) table.add(hashOf(further), fact.continues)
      if (last !== undefined && heartClasses.has(phrase.class) && !phrase.rest.some(isHeart))
        add(last, fact.heart)
    }
    add(word, facts)
  }
  return table
}

const isHeartAlone = (words: Words) => words.rest.length === 0 && heartClasses.has(words.class)

/** Hashes of nothing and of all proclitics that may stand before a word, one of each level at most. */
function prefixesOf({ proclitics }: DateGrammar): number[] {
  let prefixes = [0]
  for (const letters of proclitics)
    prefixes = [
      ...prefixes,
      ...prefixes.flatMap((prefix) => letters.map((proclitic) => hashOf(proclitic, prefix))),
    ]
  return prefixes
}
