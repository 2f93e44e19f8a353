import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { shape } from '../../../actors/written'
import { capital, hasShape } from './capital'
import { has, trait } from './traits'

/** What is called by one unknown name again and again, in the middle of sentences too, and says something. */
export function addRepeated(
  roster: Roster,
  sentences: readonly (readonly Token[])[],
  small: ReadonlySet<string>,
): void {
  const seen = new Map<string, { tokens: Token[]; inside: boolean; says: boolean }>()
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      if (!isBareName(tokens, at) || small.has(token.folded) || roster.isTaken(token.start, token.end)) return
      const before = seen.get(token.folded) ?? { tokens: [], inside: false, says: false }
      before.tokens.push(token)
      before.inside ||= at > 0 && /^\s$/u.test(token.gap)
      before.says ||= has(tokens[at + 1], trait.says) && joined(tokens[at + 1])
      seen.set(token.folded, before)
    })
  }
  for (const { tokens, inside, says } of seen.values()) {
    if (!inside || !says || tokens.length < REPEATED) continue
    for (const token of tokens) roster.addNew('organization', token.start, token.end)
  }
}

/** Mentions from which an unknown name counts. */
const REPEATED = 2

function isBareName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !hasShape(token, shape.upper) || has(token, elsewhere)) return false
  if (!/^\p{Lu}[\p{Ll}\p{M}]{3,}$/u.test(token.text)) return false
  const neighbours = [tokens[at - 1], tokens[at + 1]]
  return !neighbours.some((next, i) => capital(next) && joined(i === 0 ? token : next))
}

/** What no unknown name is. */
const elsewhere =
  trait.common |
  trait.thing |
  trait.title |
  trait.organization |
  trait.placeHead |
  trait.noPlace |
  trait.demonym
