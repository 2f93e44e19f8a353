import { joined, type Token } from '../../../actors/tokens'
import { has, trait } from './traits'
import { formations } from './words'

const isNumber = (token: Token | undefined): boolean =>
  /^\p{Nd}{1,3}(?:st|nd|rd|th)?$/u.test(token?.text ?? '')
const isFormation = (token: Token | undefined): boolean =>
  joined(token) && formations.has(token.folded) && /^\p{Lu}/u.test(token.text)

/** Words of "444 Brigade", "101st Airborne Division", "February 17 Brigade"; 0 where none begins. */
export function unitLength(tokens: readonly Token[], at: number): number {
  if (isNumber(tokens[at])) {
    if (isFormation(tokens[at + 1])) return 2
    return joined(tokens[at + 1]) &&
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
      isFormation(tokens[at + 2])
      ? 3
      : 0
  }
  const month =
    /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
    has(tokens[at], trait.common) &&
    isNumber(tokens[at + 1]) &&
    joined(tokens[at + 1])
  return month && isFormation(tokens[at + 2]) ? 3 : 0
}
