import { WordTable } from '@/core/text/word-table'
import { tokenize } from '../dates/tokens'
import type { EventLanguage, EventWord } from './language'

/**
 * What a word can be in the telling of a happening, one bit each. A language's lists are asked once for each word it meets;
 * reading a sentence then asks bits.
 */
export const trait = {
  /** Also with a conjunction written onto it, as the four after it. */
  negates: 1 << 0,
  doubts: 1 << 1,
  planned: 1 << 2,
  habitual: 1 << 3,
  /** Right before a participle: the passive. */
  passive: 1 << 4,
  projects: 1 << 5,
  nullSubject: 1 << 6,
  rumour: 1 << 7,
  perfect: 1 << 8,
  determiner: 1 << 9,
  office: 1 << 10,
  stopword: 1 << 11,
  article: 1 << 12,
  governs: 1 << 13,
  /** The first word, or the only one, of what opens a clause. */
  opens: 1 << 14,
  /** The first of two words that are a verb of saying, or that look like one. */
  beginsSaying: 1 << 15,
  endsInfinitive: 1 << 16,
  /** By its form a verb of the past; in a verb-first language only where it opens its clause. */
  past: 1 << 17,
  finite: 1 << 18,
  number: 1 << 19,
  /** The first word, or the only one, of a unit or currency. */
  unit: 1 << 20,
  habit: 1 << 21,
  /** An office with what Arabic writes onto it: «بالرئيس», «مديرته». */
  somebodysOffice: 1 << 22,
  /** May tell an hour of the day with the words beside it. */
  hour: 1 << 23,
  /** Speaks of whoever speaks, or to whoever listens. */
  converses: 1 << 24,
} as const

const firstWord = (phrase: string): string => phrase.split(' ', 1)[0] ?? phrase
const firstWords = (phrases: Iterable<string>): Set<string> => new Set(Array.from(phrases, firstWord))
const firstOfPairs = (phrases: Iterable<string>): Set<string> =>
  firstWords([...phrases].filter((phrase) => phrase.includes(' ')))

/** A conjunction that is written with the word after it. */
const conjunction = /^[وف]/

/** The word, without a proclitic, and without the pronoun of its owner: «مديرته» → «مديره», as the folded «مديرة» is written. */
function officesOf(text: string): string[] {
  const bare = text.replace(/^[وفبلك](?=.{3})/, '')
  return [text, bare, bare.replace(/ت(?:ه|ها|هم)$/, 'ه').replace(/(?<=.{4})(?:ها|هم)$/, '')]
}

/** Looks words up in the lists of a language, each word once. */
export function vocabularyOf(language: Omit<EventLanguage, 'words'>): WordTable<EventWord> {
  const openers = firstWords(language.clauseOpeners.keys())
  const sayings = firstOfPairs([...language.impersonal, ...language.speechPairs])
  const units = firstWords([...language.units.keys(), ...language.currencies.keys()])
  const infinitives = new Set([...language.infinitives].map((pair) => pair.split(' ').at(-1) ?? ''))
  const traitsOf = (text: string): number => {
    const bare = text.replace(conjunction, '')
    const isIn = (list: ReadonlySet<string>) => list.has(text)
    const isInBare = (list: ReadonlySet<string>) => list.has(text) || list.has(bare)
    const holds: readonly [number, boolean][] = [
      [trait.negates, isInBare(language.negators)],
      [trait.doubts, isInBare(language.doubts)],
      [trait.planned, isInBare(language.futures)],
      [trait.habitual, isInBare(language.habits)],
      [trait.passive, isIn(language.passives)],
      [trait.projects, isIn(language.projections)],
      [trait.nullSubject, isIn(language.nullSubjects)],
      [trait.rumour, isIn(language.rumours)],
      [trait.perfect, isIn(language.perfectMarkers)],
      [trait.determiner, isIn(language.determiners)],
      [trait.office, isIn(language.offices)],
      [trait.stopword, isIn(language.stopwords)],
      [trait.article, isIn(language.articles)],
      [trait.governs, language.governs(text)],
      [trait.opens, openers.has(text) || (language.verbFirst && openers.has(bare))],
      [trait.beginsSaying, sayings.has(text) || sayings.has(bare)],
      [trait.endsInfinitive, infinitives.has(text)],
      [trait.past, language.isPast(text)],
      [trait.finite, language.isFinite(text)],
      [trait.number, language.numberWords.has(text) || language.numberWords.has(text.replace(/^و/, ''))],
      [trait.unit, units.has(text)],
      [trait.habit, isIn(language.habits)],
      [trait.hour, isIn(language.hours)],
      [trait.converses, isIn(language.conversing)],
      [trait.somebodysOffice, officesOf(text).some((word) => language.offices.has(word))],
    ]
    return holds.reduce((traits, [bit, held]) => (held ? traits | bit : traits), 0)
  }
  return new WordTable((letters) => {
    const [token] = tokenize(letters)
    const { text, kind } = token ?? { text: letters, kind: 'mark' as const }
    return {
      text,
      kind,
      traits: traitsOf(text),
      triggers: language.triggersAt(text),
      speech: language.speechAt(text),
      stem: language.stem(text),
    }
  })
}
