import type { DateGrammar, WordClass } from './grammar'
import { companion, following, hashOf, heart, opening, WordTable } from './word-table'

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

/** Classes that make a date of the number beside them, whatever its length: 44 BC, the '90s, Q3. */
const companionClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'era',
  'hijriEra',
  'decadeMark',
  'quarterMark',
])

/** A phrase of the lexicon: its class and its words after the first. */
interface Words {
  class: WordClass
  rest: readonly string[]
}

/**
 * The table by which a scanner finds the places where a date may stand: the words that begin a phrase of the lexicon, also
 * after proclitics and in contractions, and which of them are hearts or companions. Of phrases such as `this morning`, none
 * of whose words is a heart alone, the last word is one.
 */
export function wordTableOf(lexicon: ReadonlyMap<string, readonly Words[]>, grammar: DateGrammar): WordTable {
  const table = new WordTable()
  const prefixes = prefixesOf(grammar)
  const add = (word: string, fact: number) => {
    for (const prefix of prefixes) table.add(hashOf(word, prefix), fact)
    for (const [contracted, article] of Object.entries(grammar.contractions))
      if (word.startsWith(article))
        for (const prefix of prefixes)
          table.add(hashOf(word.slice(article.length), hashOf(contracted, prefix)), fact)
  }
  const isHeart = (word: string) => lexicon.get(word)?.some(isHeartAlone) ?? false
  for (const [word, phrases] of lexicon) {
    const isCompanion = phrases.some((phrase) => companionClasses.has(phrase.class))
    add(word, opening | (phrases.some(isHeartAlone) ? heart : 0) | (isCompanion ? companion : 0))
    for (const phrase of phrases) {
      const [second] = phrase.rest
      if (second !== undefined) table.add(hashOf(second), following)
      const last = phrase.rest.at(-1)
      if (last !== undefined && heartClasses.has(phrase.class) && !phrase.rest.some(isHeart)) add(last, heart)
    }
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
