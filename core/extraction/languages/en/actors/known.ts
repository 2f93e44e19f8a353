import { matchSpelling } from '../../../actors/roster'
import type { Token } from '../../../actors/tokens'
import { shape, writtenWords } from '../../../actors/written'
import { lexicon } from '../../../lexicon/lexicon'
import { hasShape } from './capital'
import { has, trait } from './traits'

/** Whether a word has the capitals of the lexicon's: "As far as" is no "AS FAR", "the future movement" no "Future Movement". */
function hasCapitals(token: Token | undefined, spelled: string): boolean {
  const model = writtenWords.of(spelled).shape
  if (model & shape.upper && !hasShape(token, shape.upper)) return token?.text === 'party'
  return !(model & shape.twoCapitals) || hasShape(token, shape.capitalAndMore)
}

/** What the lexicon knows by the words from `at` on; the longest name wins. */
export function known(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  return token && has(token, trait.spelled)
    ? matchSpelling(tokens, at, token.folded, lexicon().spellings.en, hasCapitals)
    : null
}
