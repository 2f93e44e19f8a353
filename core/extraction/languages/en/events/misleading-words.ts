import type { EventToken } from '@/core/extraction/events/language'
import { has } from '@/core/extraction/events/traits'
import { trait } from '@/core/extraction/events/vocabulary'
import type { EventType } from '@/core/extraction/extraction'
import { prepositions, wordSet } from './grammar'

/** Nouns in the plural that are written like a verb of saying. */
const nounsOrVerbs = wordSet('reports demands claims')

/** Verbs of saying whose passive has somebody else as its subject: who "was accused" says nothing. */
const ofObjects =
  wordSet(`accused praised condemned criticized criticised credited hailed denounced slammed blamed dismissed
  welcomed thanked warned asked ordered urged rejected denied described told`)

/** Where the passive of tokens [.., index] has its auxiliary, over one adverb ("was later accused"); −1 without one. */
function auxiliaryOf(tokens: readonly EventToken[], index: number): number {
  if (has(tokens[index - 1], trait.passive)) return index - 1
  return has(tokens[index - 2], trait.passive) && tokens[index - 1]?.kind === 'word' ? index - 2 : -1
}

/** Verbs of announcing that take a thing: "the emergency the president declared". */
const ofThings = wordSet('declared announced issued unveiled')

/** "sued over the emergency that … / the president declared on Friday": a description of what another verb has told. */
function isContactClause(tokens: readonly EventToken[], index: number): boolean {
  const next = tokens[index + 1]
  // "the deadline issued by the court"
  if (next?.text === 'by' && !has(tokens[index - 1], trait.passive)) return true
  if (next?.kind === 'word' && !/^(?:on|in|last|yesterday|earlier)$/.test(next.text)) return false
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token?.kind === 'mark' || /^(?:and|that|but|has|have|had)$/.test(token?.text ?? '')) return false
    if (token && has(token, trait.past) && token.word.triggers.length > 0) return index - at > 3
  }
  return false
}

/** "of the theft, which he denied": a description, at the end of what it describes. */
const isOfWhich = (tokens: readonly EventToken[], index: number): boolean =>
  [2, 3, 4].some((back) => tokens[index - back]?.text === 'which') && tokens[index + 1]?.kind !== 'word'

/** "claimed 40 lives", "claimed the lives of two": death does, and says nothing. */
const takesLives = (tokens: readonly EventToken[], index: number): boolean =>
  tokens.slice(index + 1, index + 5).some(({ text }) => text === 'life' || text === 'lives')

/** "early reports of fire", "was accused": no saying. */
export function saysNothing(tokens: readonly EventToken[], index: number): boolean {
  const word = tokens[index]?.text ?? ''
  if (/^(?:denied|rejected)$/.test(word) && isOfWhich(tokens, index)) return true
  if (word === 'claimed' && takesLives(tokens, index)) return true
  if (ofObjects.has(word)) return auxiliaryOf(tokens, index) >= 0
  if (ofThings.has(word)) return isContactClause(tokens, index)
  if (!nounsOrVerbs.has(word)) return false
  const next = tokens[index + 1]
  return next?.kind === 'word' && (has(next, trait.finite) || prepositions.has(next.text))
}

/** "It was also found that the hall had no sprinklers": how things stand, and nothing that happened. */
export function tellsNothing(tokens: readonly EventToken[], index: number, type: EventType): boolean {
  if (type !== 'science') return false
  const [auxiliary, next] = [auxiliaryOf(tokens, index), tokens[index + 1]]
  const says = next?.text === 'that' || has(next, trait.determiner)
  return says && auxiliary > 0 && tokens[auxiliary - 1]?.text === 'it'
}
