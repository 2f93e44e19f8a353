import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'
import { known } from './known'
import { nameLike } from './names'
import { definite } from './proclitics'
import { arabicOf } from './word'
import { adjectiveEndings, pitches, placeParticles } from './words'

/** «قرية الهارونية», «بلدات عيترون وميس الجبل»: unknown places after the noun that says what they are. */
export function readPlace(roster: Roster, tokens: readonly Token[], at: number): void {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token && next && (readGround(roster, tokens, at) || readCapital(roster, tokens, at))) return
  const reading = token && arabicOf(token).place
  if (!reading || !next || !joined(next)) return
  let last = known(tokens, at + 1) ? at + 1 : readPlaceName(roster, tokens, at + 1, 0)
  if (!severalPlaces.test(reading.folded)) return
  for (let listed = 0; last !== null && listed < LISTED; listed++) {
    const following = tokens[last + 1]
    if (!following || !/^[،,]?\s*$/u.test(following.gap) || !following.folded.startsWith('و')) return
    last =
      following.folded.length > 4 && !known(tokens, last + 1)
        ? readPlaceName(roster, tokens, last + 1, 1)
        : known(tokens, last + 1) && last + 1
  }
}

/** Places of one list that are looked at. */
const LISTED = 6
const severalPlaces = /^(?:(?:منطق|مدين|بلد|قري|محافظ|ولاي)تي|حيي|مدن|بلدات|قري|مناطق|محافظات|ولايات|احياء)$/

/** The place whose name begins at `at` after `peeled` units, and the last word of it; null where none can stand. */
function readPlaceName(roster: Roster, tokens: readonly Token[], at: number, peeled: number): number | null {
  const [next, second] = [tokens[at], tokens[at + 1]]
  if (!next) return null
  const folded = next.folded.slice(peeled)
  if (placeParticles.has(folded) && joined(second) && /^\p{L}{2,}$/u.test(second.text)) {
    roster.addNew('place', next.start + peeled, second.end)
    return at + 1
  }
  if (!nameLike(next)) return null
  // «قرية الهارونية»: after the bare head a definite word is a name, else an adjective may follow
  const adjective = folded.endsWith('ه') && !definite(folded)
  if (folded.length < 4 || adjective || arabicOf(next).nation) return null
  // «ميس الجبل»
  const compound =
    !definite(folded) && joined(second) && /^ال..{1,2}[^هي]$/.test(second.folded) && nameLike(second)
  roster.addNew('place', next.start + peeled, (compound ? second : next).end)
  return compound ? at + 1 : at
}

/** «العاصمة الليبية»: the capital of the state whose adjective follows. */
function readCapital(roster: Roster, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token?.folded.endsWith('عاصمه') || !joined(next) || !definite(next.folded)) return false
  const reading = arabicOf(token).readings.find(({ folded }) => folded === 'العاصمه')
  const state = reading ? arabicOf(next).nation : null
  const capital = state === null ? undefined : lexicon().capitals.get(state)
  // «العاصمة الليبية طرابلس»: the name itself follows
  if (!reading || !capital || known(tokens, at + 2)?.entity.id === capital.id) return false
  roster.addKnown(capital, token.start + reading.length, next.end)
  return true
}

/** «شارع 14 تموز», «بساحة الأمل»: a place whose name begins with what it is. */
function readGround(roster: Roster, tokens: readonly Token[], at: number): boolean {
  const [token, next, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const reading = token && arabicOf(token).ground
  if (!reading || !next || !joined(next)) return false
  const numbered = /^\p{Nd}+$/u.test(next.text) && second !== undefined && joined(second)
  const named =
    nameLike(next) &&
    !adjectiveEndings.test(next.folded) &&
    // «ملعب رادس», and no «ملعب كرة القدم»
    (definite(next.folded) ||
      (pitches.has(reading.folded) && !next.folded.endsWith('ه') && next.folded.length > 3))
  if (!numbered && !named) return false
  roster.addNew('place', token.start + reading.length, (numbered ? second : next).end)
  return true
}
