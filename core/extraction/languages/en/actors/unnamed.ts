import { joined, type Token } from '../../../actors/tokens'
import { prepositions } from '../quotes/words'
import { has, trait } from './traits'

const articles = new Set(['a', 'an', 'one', 'another'])
/** Words of a description between the article and its noun: "a senior Dorvanian security official". */
const DESCRIBED = 5
/** Words from somebody to the verb by which they speak. */
const REACH = 8

/** "an executive at a rival utility said", "said a resident": one of many, whom nothing beside it names. */
export function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (!noun || !has(noun, trait.oneOfMany) || !joined(noun)) return false
  const article = articleBefore(tokens, at)
  if (article < 0) return false
  if (has(tokens[article - 1], trait.says) && joined(tokens[article])) return !isNamedAfter(tokens, at)
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = tokens[next]
    if (!word || !joined(word) || has(word, trait.given)) return false
    if (has(word, trait.says)) return true
  }
  return false
}

/** Where the article of the noun at `at` stands, before words that describe it; −1 where none does. */
function articleBefore(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= at - DESCRIBED; index--) {
    const word = tokens[index]
    if (!word || !joined(tokens[index + 1])) return -1
    if (articles.has(word.folded)) return index
    if (prepositions.has(word.folded) || has(word, trait.says)) return -1
  }
  return -1
}

/** "said a resident, Jane Doe". */
const isNamedAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + REACH).some((token) => has(token, trait.given))
