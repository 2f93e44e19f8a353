import { fold } from '../../../../text/fold'
import type { Roster } from '../../../actors/roster'
import { joined, type Token } from '../../../actors/tokens'
import { nameLength } from './names'
import { definite } from './proclitics'
import { arabicOf } from './word'

const set = (words: string) => new Set(fold(words).split(/\s+/))

/** Before a nationality that stands for somebody; after a noun it would be its adjective. */
const leads = set('على من مع أمام ضد إلى هزم هزمت تغلبت أقصت واجهت تواجه تلتقي التقت')
/** What stands after the whole name: a rank or a relative clause. */
const follows = set(
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التي الذي',
)

/** «فازت على السويدية ليندا ستروم الثالثة», «أقصت الأميركية جودي ميلز، حاملة اللقب»: a name after nothing but its nation. */
export function readNational(roster: Roster, tokens: readonly Token[], at: number): void {
  const [before, nation, first] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!nation || !first || !before || !joined(nation) || !joined(first)) return
  if (!definite(nation.folded) || !leads.has(before.folded) || arabicOf(nation).nation === null) return
  const length = nameLength(tokens, at + 1)
  const last = tokens[at + length]
  const after = tokens[at + 1 + length]
  if (length < 2 || !last || definite(first.folded) || /(?:[هة]|ات|ين|ون)$/.test(last.folded)) return
  const closed = after === undefined || /^\s*[،,(]/u.test(after.gap) || follows.has(after.folded)
  if (closed) roster.addNew('person', first.start, last.end)
}
