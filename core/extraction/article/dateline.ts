import { withoutTail } from '@/core/text/tail'
import { agencyNamed, agencyOfSignature } from './agencies'
import type { Line } from './lines'

/** The beginning of a lead that says where, when and by whom: `KYIV, Dec 19 (Reuters) — `, `القاهرة (أ ف ب) - `. */
export interface Dateline {
  start: number
  /** After the dash and its spaces. */
  end: number
  agency: string | null
}

const longest = 110

/** Ends of the parts of a dateline: a dash between spaces, a dash or colon after a bracket, a colon. */
const ends = /\s[-–—]{1,2}\s|—\s?|\)\s?[-–—:]\s?|:\s/gu

/** Whether a later part of a beginning still belongs to the dateline: a date, a bracket, an agency. */
const continues = (part: string) =>
  (/\p{Nd}|\(/u.test(part) && part.trim().split(/\s+/).length <= 7) || agencyOfSignature(part) !== null

function endOfDateline(head: string): number {
  let stop = 0
  for (const match of head.matchAll(ends)) {
    const after = match.index + match[0].length
    const part = head.slice(stop, match.index + (match[0].startsWith(')') ? 1 : 0))
    if (stop === 0 ? match[0] === ': ' && !/[-–—,،(]/.test(part) : !continues(part)) break
    stop = after
  }
  return stop
}

/** The dateline that `line` begins with, or null. It ends within 110 units and holds an agency, a bracket or capitals. */
export function datelineOf(line: Line): Dateline | null {
  const head = line.text.slice(0, longest)
  const stop = endOfDateline(head)
  if (stop === 0) return null
  const before = withoutTail(head.slice(0, stop), ':–—-')
  if (/[.!?؟"“”«»]\s/.test(before) || before.length < 2) return null
  const bracket = /\(([^()]{1,40})\)/.exec(before)
  const agency = (bracket ? agencyOfSignature(bracket[1] ?? '') : null) ?? agencyNamed(before)
  const city = /^\p{Lu}[\p{Lu}\p{M}.'’ ]{2,}/u.test(before)
  const short = before.length < 40 && before.split(/\s+/).length <= 3
  const arabicCity = short && /^\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,3}(?:\s*[،,(]|$)/u.test(before)
  const dated = /\p{Nd}{4}/u.test(before) && before.split(/\s+/).length <= 9
  if (!agency && !bracket && !city && !arabicCity && !dated) return null
  return { start: line.start, end: line.start + stop, agency }
}
