import type { Word } from '../../../quotes/acts'
import type { Written } from '../../../actors/written'
import * as lists from './words'

/** What an English word can be in a sentence that tells of speech, one bit each. */
export const trait = {
  /** May be a verb, a participle or a naming of the source that `acts.ts` reads. */
  acts: 1 << 0,
  /** Shows a clause to have a verb. */
  verb: 1 << 1,
} as const

const mayAct = (word: string): boolean =>
  word === 'according' ||
  word === 'went' ||
  word === 'goes' ||
  [lists.speechInfinitives, lists.speechParticiples, lists.readingVerbs, lists.sayingVerbs].some((list) =>
    list.has(word),
  )

const isVerb = (word: string): boolean => lists.verbal.has(word) || /^[^-]*(?:[^-e]ed|n't|n’t)$/.test(word)

function traitsOf(word: Written): number {
  if (word.speech < 0)
    word.speech = (mayAct(word.folded) ? trait.acts : 0) | (isVerb(word.folded) ? trait.verb : 0)
  return word.speech
}

/** Whether a word has any of the traits. */
export const has = ({ word }: Word, traits: number): boolean => (traitsOf(word) & traits) !== 0
