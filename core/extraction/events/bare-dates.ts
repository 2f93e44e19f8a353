import type { Clause } from './clauses'
import type { EventLanguage, EventToken as Token } from './language'
import { hasFinite } from './traits'

/** "…, on Sunday, …": a date between commas belongs to the clause that it interrupts or ends. */
export function withoutBareDates(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  language: EventLanguage,
  dates: readonly { start: number; end: number }[],
): Clause[] {
  const kept: Clause[] = []
  let interrupted = false
  for (const clause of clauses) {
    // «تمكنت الشرطة، أمس، من توقيف شخصين»: after the day the clause goes on with its preposition
    const last = kept.at(-1)
    if (interrupted && last && language.verbFirst && goesOnAfterDay(tokens, clause)) {
      last.to = clause.to
      interrupted = false
      continue
    }
    interrupted = false
    // "The union, which met in May, said last month": a verb of saying, with its day
    const says = !language.verbFirst && tokens[clause.from]?.word.speech !== null
    if (kept.length > 0 && clause.opener === '' && !says && isDateOnly(tokens, clause, dates)) {
      // "… in Karaj, near Tehran, the Iranian capital, yesterday", «الدفعة الثانية، البالغة مليونين، في حزيران»: asides without a verb have no day
      while (kept.length > 1 && isPlainAside(tokens, kept.at(-1), language)) kept.pop()
      const owner = kept.at(-1)
      if (owner) owner.to = clause.to
      interrupted = true
    } else kept.push({ ...clause })
  }
  return kept
}

/** «أعلن، أمس، بدء العملية»: a preposition or a noun after the day goes on with the clause, a verb begins another. */
function goesOnAfterDay(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.opener === '(') return false
  if (clause.role === 'aside') return true
  const first = tokens[clause.from]
  if (!first || clause.role !== 'main' || clause.opener !== '' || first.text.startsWith('و')) return false
  const { triggers, speech } = first.word
  const verbal = triggers.some(({ form }) => form === 'past' || form === 'present')
  return speech === null && (!verbal || triggers.some(({ form }) => form === 'noun'))
}

const isPlainAside = (
  tokens: readonly Token[],
  clause: Clause | undefined,
  language: EventLanguage,
): boolean =>
  clause !== undefined &&
  (clause.opener === '' || clause.opener === '(') &&
  (clause.role === 'aside' || clause.role === 'main') &&
  (language.verbFirst ? language.isApposed(tokens, clause) : !hasFinite(tokens, clause))

/** Does a stretch hold a date and next to nothing else? */
export function isDateOnly(
  tokens: readonly Token[],
  { from, to }: Clause,
  dates: readonly { start: number; end: number }[],
): boolean {
  if (dates.length === 0) return false
  let [dated, bare] = [0, 0]
  for (let at = from; at < to && bare <= 1; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') continue
    if (dates.some((date) => token.start < date.end && token.end > date.start)) dated++
    else bare++
  }
  return dated > 0 && bare <= 1
}
