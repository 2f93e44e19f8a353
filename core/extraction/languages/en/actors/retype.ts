import type { Member, Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { capital } from './capital'
import { has, trait } from './traits'
import { placeCues } from './words'

/** "tries from Struan Haig … Haig also kicked": who is called by a family name is no place. */
export function retypePeople(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  // "retailer Torvax … Torvax Polska": what begins with the name of a body is one
  const bodies = new Set(roster.organizations().map(({ name }) => name))
  for (const member of roster.people()) {
    const [first = '', ...rest] = member.name.split(' ')
    if (!member.entity && rest.length > 0 && bodies.has(first)) member.type = 'organization'
  }
  const doubtful = new Map<string, Member>()
  for (const member of roster.members.values()) {
    const words = member.name.split(' ')
    if (member.type === 'place' && !member.entity && words.length === 2) doubtful.set(words[1] ?? '', member)
  }
  if (doubtful.size === 0) return
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      const member = doubtful.get(token.text)
      const [before, next] = [tokens[at - 1], tokens[at + 1]]
      if (
        !member ||
        roster.isTaken(token.start, token.end) ||
        has(token, trait.placeHead | trait.organization)
      )
        return
      const isAlone = !(capital(next) && joined(next)) && !(capital(before) && joined(token))
      if (isAlone && !placeCues.has(before?.folded ?? '')) member.type = 'person'
    })
  }
}
