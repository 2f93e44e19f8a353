import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { agrees } from './agreement'
import { isDayOfMonth, isSolePair } from './bodies'
import { known } from './known'
import { nameLike } from './names'
import { bareOf, definite } from './proclitics'
import { arabicOf } from './word'
import {
  datedBodies,
  governing,
  happenings,
  naming,
  organizationHeads,
  placeParticles,
  plainAdjectives,
  servesSomething,
  sorts,
  stopWords,
  titles,
  traffic,
} from './words'

/** Whether the word after a bare head goes on with the name though it has no article. */
function isCompound(tokens: readonly Token[], at: number, kind: string): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word || !nameLike(word) || stopWords.has(word.folded)) return false
  if (governing.has(kind))
    return (
      joined(next) && word.folded.length > 3 && (definite(next.folded) || placeLength(tokens, at + 1) > 0)
    )
  return naming.has(kind) && word.folded.length > 2 && !/^ل.{3,}|(?:[هي]|ين|ون|ات|ان)$/.test(word.folded)
}

/** «غرفة طوارئ أم قديرة»: words of a place that closes a name without an article; 0 where none stands. */
function placeLength(tokens: readonly Token[], at: number): number {
  const found = known(tokens, at)
  if (found) return found.peeled === 0 && /^(?:place|state)$/.test(found.entity.type) ? found.length : 0
  return placeParticles.has(tokens[at]?.folded ?? '') && nameLike(tokens[at + 1]) ? 2 : 0
}

/** A body by the noun that its name begins with: «وزارة الدفاع الروسية». */
export function readOrganization(roster: Roster, tokens: readonly Token[], at: number): void {
  const token = tokens[at]
  if (!token) return
  const reading = arabicOf(token).body
  if (!reading) return
  const head = /^(?:ال|لل)/.test(reading.folded)
  const kind = bareOf(reading.folded)
  // «برئاسة المستشار»: under whom, not which body
  if (/^(?:رياسه|قياده|اداره)$/.test(kind) && reading.length > 0) return
  // «جماعة حزب الله»: the lexicon knows whom the word before only sorts
  if (!head && sorts.has(kind) && known(tokens, at + 1)?.entity.type === 'organization') return
  if (datedBodies.has(kind) && isDayOfMonth(tokens, at + 1)) {
    roster.addNew('organization', token.start + reading.length, tokens[at + 2]?.end ?? token.end)
    return
  }
  let last = at
  for (let next = at + 1; next <= at + 5; next++) {
    const word = tokens[next]
    if (!word || !joined(word)) break
    const fits = head
      ? definite(word.folded) || (last > at && word.folded.startsWith('لل'))
      : (/^(?:وال|ال|لل)/.test(word.folded) && !stopWords.has(word.folded)) ||
        // «لا مصلحة لروسيا»: whose it is, no name
        (next === at + 1 && known(tokens, next)?.peeled === 0)
    const compound = !head && next === at + 1 && isCompound(tokens, next, kind)
    if ((!fits && !compound) || arabicOf(word).says) break
    if (plainAdjectives.has(bareOf(word.folded))) break
    // «قررت النيابة العامة الطعن»: after a whole name only whose it is
    if (next === at + 2 && isSolePair(tokens, at) && !arabicOf(word).nation) break
    // «الشرطة القضائية المقاول»: whom it arrested
    if (next > at + 1 && definite(word.folded) && titles.has(bareOf(word.folded))) break
    if (head && next === at + 1 && !agrees(kind, word.folded)) break
    if (next === at + 1 && happenings.has(bareOf(word.folded))) break
    if (next === at + 1 && kind === 'حركه' && traffic.has(bareOf(word.folded))) break
    // «… للبنك المركزي»: another body; «القوات المسلحة للمشاركة»: what for
    const forWhat = word.folded.startsWith('لل')
    if (
      forWhat &&
      ((organizationHeads.has(bareOf(word.folded)) && !/شرط|امن/.test(word.folded)) ||
        !servesSomething.has(kind))
    )
      break
    last = next
    if (compound && placeLength(tokens, next + 1) > 0) {
      last += placeLength(tokens, next + 1)
      break
    }
    if (arabicOf(word).nation) break
  }
  const end = tokens[last]
  if (!end || last === at) return
  const start = token.start + reading.length
  const name = roster.wordsBetween(start, end.end).replace(/^لل/, 'ال')
  const longer = roster.organizations().find((member) => member.name.startsWith(`${name} `))
  if (longer) roster.mention(longer, start, end.end)
  else roster.addNew('organization', start, end.end, name)
}
