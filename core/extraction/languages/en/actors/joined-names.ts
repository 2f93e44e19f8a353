import { joined, type Token } from '../../../actors/tokens'
import { capital } from './capital'
import { known } from './known'
import { has, trait } from './traits'
import { portfolios } from './words'

/** "Securities and Exchange Commission": one word, and after it words that with it name a body. */
export function joinsOneName(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]
  if (!first || end - from > 2 || known(tokens, from) || has(first, trait.given) || has(first, trait.title))
    return false
  let last = end + 1
  while (capital(tokens[last]) && joined(tokens[last])) last++
  return (
    last > end + 1 && has(tokens[last - 1], trait.organization | trait.bodyTail) && !known(tokens, end + 1)
  )
}

/** "House Oversight and Reform Committee", "Ministry of Youth and Sports": what stands after "and" belongs to the body's name. */
export function goesOnAfterAnd(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, first] = [tokens[end - 1], tokens[end + 1]]
  if (!first || !capital(first) || !joined(first) || has(before, trait.organization)) return false
  if (known(tokens, end + 1) || has(first, trait.given | trait.title | trait.common)) return false
  let last = end + 1
  while (capital(tokens[last + 1]) && joined(tokens[last + 1])) last++
  const closes = has(tokens[last], trait.organization)
  const isServed = tokens.slice(from, end).some(({ folded }) => folded === 'of' || folded === 'for')
  if (!isServed) return closes
  if (closes || known(tokens, end - 1)) return false
  return last === end + 1 || portfolios.has(tokens[last]?.folded ?? '') || portfolios.has(first.folded)
}
