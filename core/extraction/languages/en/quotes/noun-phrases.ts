import type { Subject, Word, Wording } from '../../../quotes/acts'
import type { Speaker } from '../../../quotes/mentions'
import { titles } from '../actors/words'
import * as lists from './words'

/** The folded word at an index; empty beyond the sentence. */
export const at = (words: readonly Word[], index: number): string => words[index]?.folded ?? ''

/** A subject without a name. */
export const unnamed = (from: number, to: number, thing = false): Subject => ({
  kind: 'unnamed',
  from,
  to,
  thing,
})
export const named = (speaker: Speaker): Subject => ({ kind: 'named', speaker })

/** Whom a pronoun leaves to be understood; null for other words. */
export const ofPronoun = (folded: string): Subject | null => {
  const who = lists.pronouns.get(folded)
  return who ? { kind: 'left-out', who, goesOn: false } : null
}

/** Whose mention a word is part of. */
export const on = ({ words, mentions }: Wording, index: number): Speaker | undefined => {
  const word = words[index]
  return word && mentions.on(word)
}

/** Adverbs, auxiliaries and days, that may stand between a subject and its verb. */
export const isSkipped = (folded: string): boolean =>
  lists.auxiliaries.has(folded) || lists.timeWords.has(folded) || (folded.endsWith('ly') && folded.length > 4)

/** Whom the noun phrase [from, to) names: its head is the last word before the first preposition. */
export function headOf(wording: Wording, begin: number, to: number): Subject {
  const { words } = wording
  // "with X describing"
  const from = at(words, begin) === 'with' && begin + 1 < to ? begin + 1 : begin
  let end = to
  while (end > from && isSkipped(at(words, end - 1)) && !on(wording, end - 1)) end--
  let cut = from + 1
  while (cut < end && (!lists.prepositions.has(at(words, cut)) || on(wording, cut))) cut++
  const head = on(wording, cut - 1)
  const opens = lists.prepositions.has(at(words, from)) && !on(wording, from)
  if (head && head.type !== 'place' && !opens) return named(head)
  const last = on(wording, end - 1)
  if (last?.type === 'person' || (last && opens && last.type !== 'place')) {
    let first = end - 1
    while (first > from && on(wording, first - 1) === last) first--
    if (first > from && !lists.prepositions.has(at(words, first - 1))) return named(last)
  }
  const noun = at(words, cut - 1)
  if (lists.spokespeople.has(noun)) {
    for (let index = from; index < end; index++) {
      const body = on(wording, index)
      if (body && body.type !== 'place') return named(body)
    }
  }
  if (lists.partsOfBodies.has(noun)) {
    const body = [cut - 2, cut - 3]
      .map((index) => (index >= from ? on(wording, index) : undefined))
      .find(Boolean)
    if (body?.type === 'organization') return named(body)
  }
  const employer =
    lists.experts.has(noun) && /^(?:at|from)$/.test(at(words, cut)) ? on(wording, cut + 1) : undefined
  if (employer?.type === 'organization') return named(employer)
  return unnamed(from, cut, lists.things.has(noun))
}

/** The name with which [from, to) begins, after articles, titles and descriptions of a person. */
export function openingName(wording: Wording, from: number, to: number): Speaker | null {
  const { words } = wording
  for (let index = from; index < Math.min(to, from + 5); index++) {
    const found = on(wording, index)
    const folded = at(words, index)
    if (found) {
      let next = index + 1
      while (next < to && on(wording, next) === found) next++
      const noun = words[next]?.apart === '' ? at(words, next) : ''
      const isModifier = titles.has(noun) || lists.things.has(noun) || lists.spokespeople.has(noun)
      const plain = words
        .slice(from, index)
        .every((word) => lists.determiners.has(word.folded) || /^\p{Lu}/u.test(word.text))
      if (isModifier || (found.type !== 'person' && !plain)) continue
      return found.type === 'place' ? null : found
    }
    if (lists.prepositions.has(folded) || lists.verbal.has(folded) || /(?:ed|s)$/.test(folded)) return null
  }
  return null
}
