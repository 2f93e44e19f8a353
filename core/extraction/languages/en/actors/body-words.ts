import type { Token } from '../../../actors/tokens'
import { has, trait } from './traits'

/** "Coast Guard", "Rolling Stone": a name that ends as those of bodies do. */
export const isBodyByWords = (tokens: readonly Token[], from: number, end: number): boolean =>
  has(tokens[end - 1], trait.bodyTail) &&
  !has(tokens[from], trait.given) &&
  tokens
    .slice(from, end)
    .every((token) => isLink(token) || !has(token, trait.common | trait.title | trait.thing))

const isLink = ({ folded }: Token): boolean => /^(?:and|of|for)$/.test(folded)

/** Where the last word of a run stands that tells of a body; −1 where none does. */
export function lastBodyWord(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (has(tokens[at], trait.organization)) return at
  return -1
}

/** Whether nothing in a run tells of a person or a place. */
export const isFirm = (tokens: readonly Token[], from: number, end: number): boolean =>
  !tokens
    .slice(from, end)
    .some((token) =>
      has(token, trait.given | trait.title | trait.demonym | trait.placeHead | trait.common | trait.thing),
    )
