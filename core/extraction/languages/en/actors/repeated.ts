import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'
import { capital } from './capital'
import {
  commonWords,
  noPlaces,
  organizationWords,
  placeHeads,
  speechVerbs,
  thingWords,
  titles,
} from './words'

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
      before.says ||= speechVerbs.has(tokens[at + 1]?.folded ?? '') && joined(tokens[at + 1])
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
  if (!token || !/^\p{Lu}[\p{Ll}\p{M}]{3,}$/u.test(token.text)) return false
  const neighbours = [tokens[at - 1], tokens[at + 1]]
  if (neighbours.some((next, i) => capital(next) && joined(i === 0 ? token : next))) return false
  return (
    ![commonWords, thingWords, titles, organizationWords, placeHeads, noPlaces].some((list) =>
      list.has(token.folded),
    ) && !lexicon().demonyms.en.has(token.folded)
  )
}
