import { fold } from '../../../../text/fold'
import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { definite } from './places'
import { peelings } from './proclitics'

const set = (words: string) => new Set(fold(words).trim().split(/\s+/))

/** Bodies of which a country has one, so that they need no name. */
const soleBodies = set('الشرطة الجيش البرلمان الحكومة النيابة الدرك المحكمة')
const solePairs = set(`
الحماية-المدنية الدفاع-المدني الوقاية-المدنية النيابة-العامة الأمن-الوطني الأمن-العام الدرك-الوطني الدرك-الملكي الأرصاد-الجوية القوات-المسلحة
الشرطة-القضائية الضابطة-العدلية السلطات-المحلية
`)
/** Before a body: a building, a car or an office of it. */
const holders = set('مركز مخفر مقر مبنى سيارة ثكنة كلية أكاديمية متحف رئيس رئيسة رئيسي رئاسة')

/** «الشرطة», «الحماية المدنية»: a body without a name, where no other of its kind has been named. */
export function readSoleBody(roster: Roster, tokens: readonly Token[], at: number): void {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || roster.isTaken(token.start, token.end)) return
  const before = tokens[at - 1]?.folded ?? ''
  if (joined(token) && peelings(before.replace(/^[وف]?ال/, '')).some(({ folded }) => holders.has(folded)))
    return
  for (const { folded, length } of peelings(token.folded)) {
    const pair = joined(next) && solePairs.has(`${folded}-${next.folded}`) ? next : null
    const alone = soleBodies.has(folded) && !(joined(next) && definite(next.folded))
    if (!pair && !alone) continue
    const start = token.start + length
    const end = (pair ?? token).end
    roster.addNew('organization', start, end, roster.wordsBetween(start, end).replace(/^لل/, 'ال'))
    return
  }
}

/** What a paper, a station or a site is called stands in marks after it: «إذاعة "صوت الجبل"». */
const media = set('صحيفة جريدة يومية أسبوعية إذاعة راديو قناة تلفزيون موقع وكالة مجلة شبكة منصة')
/** Words of such a name. */
const LONGEST = 4

export function readMedium(roster: Roster, tokens: readonly Token[], at: number): void {
  const [noun, first] = [tokens[at], tokens[at + 1]]
  if (!noun || !first || !/^\s*[«"“„]$/u.test(first.gap)) return
  if (!peelings(noun.folded).some(({ folded }) => media.has(folded))) return
  for (let end = at + 1; end <= at + LONGEST; end++) {
    const last = tokens[end]
    if (!last) return
    const closes = /^[»"”]/u.test(tokens[end + 1]?.gap ?? '"')
    if (closes) roster.addNew('organization', first.start, last.end)
    if (closes || !joined(tokens[end + 1])) return
  }
}
