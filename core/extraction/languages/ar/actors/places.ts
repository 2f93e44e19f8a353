import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { known } from './known'
import { nameLike } from './names'
import { definite } from './proclitics'
import { arabicOf } from './word'
import { adjectiveEndings, placeParticles } from './words'

/** «قرية الهارونية», «محافظتي …»: an unknown place after the noun that says what it is. */
export function readPlace(roster: Roster, tokens: readonly Token[], at: number): void {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token && next && readGround(roster, tokens, at)) return
  const reading = token && arabicOf(token).place
  if (!reading || !next || !joined(next) || known(tokens, at + 1)) return
  const second = tokens[at + 2]
  if (placeParticles.has(next.folded) && second && joined(second) && /^\p{L}{2,}$/u.test(second.text)) {
    roster.addNew('place', next.start, second.end)
    return
  }
  if (!nameLike(next)) return
  // «قرية الهارونية»: after the bare head a definite word is a name, else an adjective may follow
  const adjective = next.folded.endsWith('ه') && !definite(next.folded)
  if (next.folded.length < 4 || adjective || arabicOf(next).nation) return
  roster.addNew('place', next.start, next.end)
  const dual = /(?:تي|ي)$/.test(reading.folded)
  if (dual && second && joined(second) && second.folded.startsWith('و') && second.folded.length > 5)
    roster.addNew('place', second.start + 1, second.end)
}

/** «شارع 14 تموز», «بساحة الأمل»: a place whose name begins with what it is. */
function readGround(roster: Roster, tokens: readonly Token[], at: number): boolean {
  const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const reading = token && arabicOf(token).ground
  if (!reading || !next || !joined(next)) return false
  const numbered = /^\p{Nd}+$/u.test(next.text) && second !== undefined && joined(second)
  const named = definite(next.folded) && nameLike(next) && !adjectiveEndings.test(next.folded)
  if (!numbered && !named) return false
  roster.addNew('place', token.start + reading.length, (numbered ? second : next).end)
  return true
}
