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

/** The dateline that `line` begins with, or null. It needs a dash within 110 units and an agency, a bracket or capitals before. */
export function datelineOf(line: Line): Dateline | null {
  const head = line.text.slice(0, longest)
  const dash = /\s[-–—]{1,2}\s|\s?[—]\s?|\)\s?[-–—:]\s?/u.exec(head)
  if (!dash) return null
  const before = head.slice(0, dash.index + (dash[0].startsWith(')') ? 1 : 0))
  if (/[.!?؟"“”«»]\s/.test(before) || before.length < 2) return null
  const bracket = /\(([^()]{1,40})\)/.exec(before)
  const agency = (bracket ? agencyOfSignature(bracket[1] ?? '') : null) ?? agencyNamed(before)
  const city = /^[\p{Lu}][\p{Lu}\p{M}.'’ ]{2,}/u.test(before)
  const arabicCity = /^[\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+){0,3}(?:\s*[،,(]|$)/u.test(before)
  if (!agency && !bracket && !city && !(arabicCity && before.length < 40 && before.split(/\s+/).length <= 3))
    return null
  return { start: line.start, end: line.start + dash.index + dash[0].length, agency }
}
