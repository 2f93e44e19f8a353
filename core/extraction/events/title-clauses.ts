import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'
import type { SentenceView } from './sentence-view'
import { has, hasFinite, looksPast } from './traits'
import { trait } from './vocabulary'

/** What a title leaves out between the verb of saying and what is said. */
const skipped = new Set(['relative', 'aside', 'source'])

/** Does the clause of saying hold what is said, or does that come after an aside ("Officials said the plane, …, crashed")? */
function saysWhat(candidate: Candidate, clause: Clause, language: EventLanguage): boolean {
  if (language.verbFirst || (candidate.type !== 'statement' && candidate.type !== 'demand')) return true
  return candidate.view.tokens.some(
    (token, at) =>
      at > candidate.at &&
      at < clause.to &&
      (looksPast(candidate.view.tokens, at, language) || has(token, trait.passive)),
  )
}

/** Words of a verb and its subject. */
const SHORT_OPENING = 5

const opensWithVerb = (view: SentenceView, { from, to }: Clause, language: EventLanguage): boolean =>
  language.verbFirst &&
  to - from <= SHORT_OPENING &&
  view.tokens[from]?.word.triggers.some(({ form }) => form === 'past') === true

const continues = (opening: Clause, telling: Clause): boolean =>
  telling.from >= opening.to && telling.role === 'main' && telling.opener === '' && opening.role === 'main'

/** The clauses that make the title: the telling one and what it says that. */
export function titleClauses(candidate: Candidate, language: EventLanguage): readonly Clause[] {
  const chosen = tellingClauses(candidate, language)
  return language.verbFirst ? acrossBracket(chosen, candidate.view) : withVerb(chosen, candidate.view)
}

function tellingClauses(candidate: Candidate, language: EventLanguage): Clause[] {
  const { clauses } = candidate.view
  const telling = candidate.clause
  if (!telling) return clauses.slice(0, 1)
  const at = clauses.findIndex(({ from }) => from === telling.from)
  // the phrase of a noun within a clause tells alone
  if (
    at < 0 &&
    has(candidate.view.tokens[telling.from], trait.article) &&
    !hasFinite(candidate.view.tokens, telling)
  )
    return [telling]
  const first = telling.role === 'participle' ? clauses.findIndex((clause) => clause.role === 'main') : at
  const chosen = [clauses[Math.max(0, first)] ?? telling]
  const statement = candidate.type === 'statement' || candidate.type === 'demand'
  const saidBy = (clause: Clause) =>
    [clause.from, clause.from + 1].some(
      (token) => language.speechAt(candidate.view.tokens[token]?.text ?? '') !== null,
    )
  // «أعرب … عن تعازيه، وقال إن …»: the content belongs to the second verb
  const again = candidate.view.tokens.some(
    ({ text, word }, token) =>
      token > telling.from && token < telling.to && word.speech !== null && /^و./.test(text),
  )
  const after = again ? [] : clauses.slice(Math.max(0, first) + 1)
  const content = after.find((clause) => clause.role === 'content' || saidBy(clause))
  // «قررت اللجنة، في اجتماعها اليوم، رفع الأسعار»: verb and subject stand before the setting
  const opening = clauses[0]
  if (opening && opensWithVerb(candidate.view, opening, language) && continues(opening, telling))
    return [opening, telling]
  // «قال فلان، عضو الهيئة، للصحيفة، إن …»: what stands between says only who and to whom
  if (language.verbFirst && statement && content?.role === 'content' && telling.role === 'main' && first >= 0)
    return [chosen[0] ?? telling, content]
  let said = telling.role === 'content' || !saysWhat(candidate, telling, language)
  for (const clause of clauses.slice(Math.max(0, first) + 1)) {
    if (clause.role === 'content') said = true
    else if (said && clause.role === 'aside') break
    else if (skipped.has(clause.role) || (clause.role === 'main' && !said)) continue
    else if (clause.role !== 'main') break
    chosen.push(clause)
  }
  if (!said) return chosen.slice(0, 1)
  return chosen
}

const joined = (
  before: Clause | undefined,
  bracket: Clause | undefined,
  after: Clause | undefined,
): boolean => before?.role === after?.role && bracket?.opener === '(' && after?.opener === ''

/** «خفّض البنك المركزي (ساما) سعر الفائدة»: what follows an abbreviation in brackets goes on with the words before it. */
function acrossBracket(chosen: readonly Clause[], { clauses }: SentenceView): readonly Clause[] {
  const first = chosen[0]
  const at = clauses.findIndex(({ from }) => from === first?.from)
  const [before, bracket, next] = [clauses[at - 2], clauses[at - 1], clauses[at + 2]]
  if (first && before && joined(before, bracket, first)) return [before, ...chosen]
  return first && next && chosen.length === 1 && joined(first, clauses[at + 1], next) ? [first, next] : chosen
}

/** Whether a clause has a verb; "the injured children" has none. */
const tells = (tokens: SentenceView['tokens'], { from, to }: Clause): boolean =>
  tokens.some(
    (token, at) =>
      at >= from &&
      at < to &&
      has(token, trait.finite) &&
      !(has(token, trait.past) && has(tokens[at - 1], trait.determiner)),
  )

/** "At least seven": a number with its bound sets no scene. */
const isBound = (tokens: SentenceView['tokens'], at: number): boolean =>
  /^(?:at least|at most|over \d|under \d|about \d|around \d)/.test(
    `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`,
  )

/**
 * "In findings published in a journal, scientists said": a setting gives way to its sentence. "The mayor, aged 64, was found
 * dead": a subject without a verb goes on with the clause that has it.
 */
function withVerb(chosen: readonly Clause[], { clauses, tokens, dated }: SentenceView): readonly Clause[] {
  const [first, ...rest] = chosen
  if (!first || first.role !== 'main') return chosen
  const mains = clauses.filter((clause) => clause.role === 'main' && clause.from >= first.to)
  const [next, later] = mains
  if (!next) return chosen
  // "On Friday, the president declared": the day is written into its clause
  const whole = dated[first.from + 1] === true && hasFinite(tokens, first)
  const goesOn = has(tokens[next.from], trait.finite)
  const setting = has(tokens[first.from], trait.governs) && !goesOn && !whole && !isBound(tokens, first.from)
  if (!hasFinite(tokens, next)) {
    // "In a notice, the centre (NHC) confirmed"
    const parted = later && has(tokens[later.from], trait.finite) && (setting || !tells(tokens, first))
    if (parted && !setting) return rest.length === 0 ? [first, later] : chosen
    return parted ? [next, later, ...rest.filter((clause) => clause.from >= later.to)] : chosen
  }
  if (setting) return [next, ...rest.filter((clause) => clause.from >= next.to)]
  const bare =
    goesOn &&
    !tells(tokens, first) &&
    rest.length === 0 &&
    (first.to - first.from > 2 || isBound(tokens, first.from))
  return bare ? [first, next] : chosen
}
