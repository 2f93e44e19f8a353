import type { EventLanguage, EventToken } from './language'
import { trait } from './vocabulary'

/** Whether a token has any of the traits. */
export const has = (token: EventToken | undefined, traits: number): boolean =>
  token !== undefined && (token.word.traits & traits) !== 0

/** Is the word at `at`, known to no list, a verb in the past tense? In a verb-first language it opens its clause then. */
export function looksPast(tokens: readonly EventToken[], at: number, language: EventLanguage): boolean {
  const token = tokens[at]
  if (!has(token, trait.past)) return false
  if (!language.verbFirst) return true
  const before = tokens[at - 1]
  return (
    token?.kind === 'word' && (before === undefined || before.kind === 'mark' || isRelative(before, language))
  )
}

/** «القلعة التي رممت عام 2014»: a verb follows, but not «وهي أكبر قلعة». */
function isRelative(token: EventToken, language: EventLanguage): boolean {
  if (!has(token, trait.opens)) return false
  const opener = language.clauseOpeners.get(token.text)
  return opener?.role === 'relative' && !opener.needsComma
}

/** Whether a verb that makes a clause stands in tokens [from, to). */
export function hasFinite(
  tokens: readonly EventToken[],
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from; at < to; at++) if (has(tokens[at], trait.finite)) return true
  return false
}
