import { fold } from '../../../../text/fold'
import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { agrees } from './agreement'
import { known } from './known'
import { definite, peelings } from './proclitics'
import { arabicOf, says } from './word'
import { monthNames, soleBodies, solePairs } from './words'

const set = (words: string) => new Set(fold(words).trim().split(/\s+/))

/** Before a body: a building, a car or an office of it. */
const holders = set('مركز مخفر مقر مبنى سيارة ثكنة كلية أكاديمية متحف رئيس رئيسة رئيسي رئاسة')

/** «الشرطة», «الحماية المدنية»: a body without a name, where no other of its kind has been named. */
export function readSoleBody(roster: Roster, tokens: readonly Token[], at: number): void {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !arabicOf(token).isSoleBody || roster.isTaken(token.start, token.end)) return
  const before = tokens[at - 1]?.folded ?? ''
  if (joined(token) && peelings(before.replace(/^[وف]?ال/, '')).some(({ folded }) => holders.has(folded)))
    return
  for (const { folded, length } of arabicOf(token).readings) {
    const pair = joined(next) && solePairs.has(`${folded}-${next.folded}`) ? next : null
    const alone =
      soleBodies.has(folded) && !(joined(next) && definite(next.folded) && agrees(folded, next.folded))
    if (!pair && !alone) continue
    const start = token.start + length
    const end = (pair ?? token).end
    roster.addNew('organization', start, end, roster.wordsBetween(start, end).replace(/^لل/, 'ال'))
    return
  }
}

/** Words of such a name. */
const LONGEST = 4

export function readNamedInMarks(roster: Roster, tokens: readonly Token[], at: number): void {
  const [noun, first] = [tokens[at], tokens[at + 1]]
  if (!noun || !first || !/^\s*[«"“„]$/u.test(first.gap)) return
  // «وقال لـ«الغد»»: to a paper
  const isTold = /^لـ?$/.test(noun.folded) && says(tokens[at - 1])
  if (!isTold && !arabicOf(noun).isNamedInMarks) return
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const last = tokens[end]
    if (!last) return
    const closes = /^[»"”]/u.test(tokens[end + 1]?.gap ?? '"')
    const whole = known(tokens, at + 1)
    // «صحيفة «الجزائر»»: a paper that is called like a country
    const isCalledSo = !isTold && /^(?:place|state)$/.test(whole?.entity.type ?? '')
    if (closes && (!whole || isCalledSo)) roster.addNew('organization', first.start, last.end)
    if (closes || !joined(tokens[end + 1])) return
  }
}

/** «النيابة العامة»: whether two words from `at` on are the whole name of a body. */
export function isSolePair(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || !second) return false
  return arabicOf(first).readings.some(({ folded }) => solePairs.has(`${folded}-${second.folded}`))
}

/** «حركة 6 أبريل»: a body called by a day. */
export const isDayOfMonth = (tokens: readonly Token[], at: number): boolean =>
  joined(tokens[at]) &&
  joined(tokens[at + 1]) &&
  /^\p{Nd}{1,2}$/u.test(tokens[at].text) &&
  monthNames.has(tokens[at + 1]?.folded ?? '')
