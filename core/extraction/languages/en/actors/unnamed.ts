import { joined, type Token } from '../../../actors/tokens'
import { has, trait } from './traits'

const articles = new Set(['a', 'an', 'one', 'another'])
/** Words from somebody to the verb by which they speak. */
const REACH = 8

/** "an executive at a rival utility said", "said a resident": one of many, whom nothing beside it names. */
export function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (!noun || !has(noun, trait.oneOfMany) || !joined(noun)) return false
  const article = [at - 1, at - 2].find((index) => articles.has(tokens[index]?.folded ?? ''))
  if (article === undefined) return false
  if (has(tokens[article - 1], trait.says) && joined(tokens[article])) return !isNamedAfter(tokens, at)
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = tokens[next]
    if (!word || !joined(word) || has(word, trait.given)) return false
    if (has(word, trait.says)) return true
  }
  return false
}

/** "said a resident, Jane Doe". */
const isNamedAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + REACH).some((token) => has(token, trait.given))
