import type { Clause } from './clauses'
import type { EventLanguage, EventToken } from './language'
import { has } from './traits'
import { trait } from './vocabulary'

/** Words of a condition that only interrupts: "if needed", "if no deal is reached". */
const LONGEST = 8
/** Words of a subject that a condition parts from its verb. */
const SUBJECT = 8

/** "… and a second round, if needed, would be held": a subject, its condition between commas and its verb are one clause. */
export function acrossConditions(
  tokens: readonly EventToken[],
  clauses: readonly Clause[],
  language: EventLanguage,
): readonly Clause[] {
  if (language.verbFirst || !clauses.some(({ role }) => role === 'condition')) return clauses
  const joined: Clause[] = []
  for (const clause of clauses) {
    const [subject, condition] = [joined.at(-2), joined.at(-1)]
    const resumes =
      clause.role === 'condition' && clause.opener === '' && has(tokens[clause.from], trait.finite)
    if (!resumes || condition?.role !== 'condition' || condition.to - condition.from > LONGEST || !subject) {
      joined.push(clause)
      continue
    }
    const from = subjectFrom(tokens, subject)
    if (from < 0) joined.push(clause)
    else {
      joined.splice(-2, 2)
      if (from > subject.from) joined.push({ ...subject, to: from })
      joined.push({
        ...subject,
        role: from > subject.from ? 'coordinate' : subject.role,
        from,
        to: clause.to,
      })
    }
  }
  return joined
}

/** Where a subject without its verb begins at the end of a clause; −1 where none does. */
function subjectFrom(tokens: readonly EventToken[], { from, to }: Clause): number {
  for (let at = to - 1; at >= from && at > to - SUBJECT; at--) {
    if (has(tokens[at], trait.finite)) return -1
    if (tokens[at]?.text === 'and' || tokens[at]?.text === 'but') return at
    if (at === from) return from
  }
  return -1
}
