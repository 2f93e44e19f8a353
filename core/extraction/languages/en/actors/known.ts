import { matchSpelling } from '../../../actors/roster'
import type { Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'

/** Whether a word has the capitals of the lexicon's: "As far as" is no "AS FAR", "the future movement" no "Future Movement". */
function hasCapitals({ text }: Token, spelled: string): boolean {
  if (/^\p{Lu}/u.test(spelled) && !/^\p{Lu}/u.test(text)) return text === 'party'
  return !/^\p{Lu}{2}/u.test(spelled) || /^\p{Lu}[\p{Lu}\p{N}.&'’-]/u.test(text)
}

/** What the lexicon knows by the words from `at` on; the longest name wins. */
export function known(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  return token ? matchSpelling(tokens, at, token.folded, lexicon().spellings.en, hasCapitals) : null
}
