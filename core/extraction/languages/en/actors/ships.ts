import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { capital } from './capital'
import { has, trait } from './traits'

/** What stands before the names of ships, of trade and of navies. */
const prefixes = new Set('MV MT RMS HMS HMAS HMNZS HMCS USS USNS USCGC INS KRI RV'.split(' '))

/** "MV Zarrow Star": a ship, whoever it is called after. */
export const isShip = (tokens: readonly Token[], from: number): boolean =>
  prefixes.has(tokens[from]?.text ?? '') && capital(tokens[from + 1]) && joined(tokens[from + 1])

/**
 * Takes out the ships, also where their names stand alone later; who is called by a given name may be their namesake. Until
 * here they keep their words from being read as anybody's.
 */
export function dropShips(roster: Roster, sentences: readonly (readonly Token[])[]): void {
  const ships = new Set<string>()
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      if (!isShip(tokens, at)) return
      const ship = roster.ownerAt(token.start)
      if (!ship) return
      ships.add(ship.name)
      if (!has(tokens[at + 1], trait.given)) ships.add(ship.name.slice(token.text.length).trim())
    })
  if (ships.size === 0) return
  for (const member of roster.members.values())
    if (!member.entity && ships.has(member.name)) roster.drop(member)
}
