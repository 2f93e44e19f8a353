import type { EventLanguage, EventToken } from './language'
import { trait } from './vocabulary'

/** Whether a token has any of the traits. */
export const has = (token: EventToken | undefined, traits: number): boolean =>
  token !== undefined && (token.word.traits & traits) !== 0

/** Is the word at `at`, known to no list, a verb in the past tense? In a verb-first language it opens its clause then. */
export function looksPast(tokens: readonly EventToken[], at: number, language: EventLanguage): boolean {
  const token = tokens[at]
  if (!has(token, trait.past)) return false
  return !language.verbFirst || (token?.kind === 'word' && (at === 0 || tokens[at - 1]?.kind === 'mark'))
}
