import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { capital, hasShape } from './capital'
import { has, trait } from './traits'
import { bodyNouns, partyCues } from './words'

/** Words of a party's name. */
const LONGEST = 6
/** Words of a description. */
const DESCRIBED = 5

/** "the ruling Hope for Dorvania party": one after the last word of the name that begins at `at`; −1 where none does. */
export function partyEnd(tokens: readonly Token[], at: number): number {
  if (!partyCues.has(tokens[at - 1]?.folded ?? '') || !joined(tokens[at])) return -1
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const word = tokens[end]
    if (!joined(word)) return -1
    if (word.folded === 'party' && hasShape(word, shape.lower)) return end
    const links = /^(?:of|for|and|the|in)$/.test(word.folded) || has(word, trait.particle)
    if (!links && !capital(word)) return -1
  }
  return -1
}

/** Nouns of which "like" and "such as" give examples. */
const kinds = new Set(
  `stores shops chains supermarkets retailers companies firms brands carmakers automakers banks newspapers websites airlines platforms apps
  broadcasters outlets startups`.split(/\s+/),
)
const calledSo = new Set(
  'chain newspaper magazine website retailer brand airline tabloid broadcaster supermarket'.split(' '),
)

/** "stores like Torvax", "airlines such as Torvax", "the Torvax chain": a firm by the nouns beside its name. */
export function isFirmByNoun(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[end]]
  if (!before || !joined(tokens[from])) return false
  if (before.folded === 'the') return joined(after) && calledSo.has(after.folded)
  if (before.folded === 'like') return kinds.has(tokens[from - 2]?.folded ?? '')
  return (
    before.folded === 'as' && tokens[from - 2]?.folded === 'such' && kinds.has(tokens[from - 3]?.folded ?? '')
  )
}

/** "Torvan, the seed alliance, paid": what the words between commas call a body. */
export function isApposedBody(tokens: readonly Token[], end: number): boolean {
  const article = tokens[end]
  if (!article || !/^,\s$/u.test(article.gap) || !/^(?:the|a|an)$/.test(article.folded)) return false
  for (let at = end + 1; at <= end + DESCRIBED; at++) {
    const [word, next] = [tokens[at], tokens[at + 1]]
    if (!word || !joined(word) || !(hasShape(word, shape.lower) || has(word, trait.demonym))) return false
    if (next === undefined || /^[,.;]/u.test(next.gap)) return bodyNouns.has(word.folded)
  }
  return false
}
