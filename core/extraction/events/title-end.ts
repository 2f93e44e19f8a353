import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'
import type { SentenceView } from './sentence-view'
import { has, hasFinite } from './traits'
import { trait } from './vocabulary'

type Stretch = readonly [from: number, to: number]

/** Clauses that are taken into a title which breaks off before them. */
const LONGEST_WAY = 3

/** "the boat, which sank"; "the paper, that the bridge will close" goes on with what is said. */
const isDescription = (view: SentenceView, { role, opener, from }: Clause): boolean =>
  role === 'relative' &&
  (/\b(?:who|which|whose|whom)$/.test(opener) ||
    (opener === 'that' && has(view.tokens[from + 1], trait.finite)))

/** What only sets the scene, or says more of a noun, is passed over on the way to the end. */
const isBeside = (view: SentenceView, clause: Clause): boolean =>
  ['aside', 'source', 'after', 'condition', 'purpose'].includes(clause.role) ||
  (clause.role === 'participle' && clause.opener !== '') ||
  isDescription(view, clause)

const isQuotationMark = (text: string | undefined): boolean => /^["“«]$/.test(text ?? '')

/** Index of the last word of a title, and whether a day that it leaves out stands right after it. */
function lastWord(
  view: SentenceView,
  [from, to]: Stretch,
  dropped: ReadonlySet<number>,
): { at: number; beforeDay: boolean } {
  let at = Math.min(to, view.tokens.length) - 1
  while (at > from && (dropped.has(at) || view.tokens[at]?.kind === 'mark')) at--
  return { at, beforeDay: dropped.has(at + 1) }
}

/** Whether what somebody says, or a verb of it, stands in the stretches after `at`. */
function saysMore(view: SentenceView, at: number, stretches: readonly Stretch[]): boolean {
  const tells = (token: number) =>
    view.spoken[token] === true ||
    isQuotationMark(view.tokens[token]?.text) ||
    (!view.named[token] && has(view.tokens[token], trait.finite))
  return stretches.some(([from, to]) => {
    for (let token = Math.max(from, at + 1); token < to; token++) if (tells(token)) return true
    return false
  })
}

/** "The station reported Ruth Hale": nothing but a name from `from` to `last`. */
const isName = (view: SentenceView, from: number, last: number): boolean => {
  for (let at = from; at <= last; at++) if (!view.named[at]) return false
  return last >= from
}

/** "…, officials said, …": what is said stands before. */
const isAmid = (view: SentenceView, at: number): boolean => {
  const own = view.clauses.find(({ from, to }) => at >= from && at < to)
  return (
    own === undefined ||
    own.role === 'source' ||
    view.clauses.some((part) => part.to <= own.from && hasFinite(view.tokens, part))
  )
}

/** "The court said citizenship", "found that small changes": the verb of what is said is still to come. */
function saysNothingYet(
  { view, at }: Candidate,
  stretches: readonly Stretch[],
  last: number,
  language: EventLanguage,
): boolean {
  const content = view.clauses.find(({ from, to }) => last >= from && last < to)
  if (content?.role === 'content' && content.opener === 'that' && !hasFinite(view.tokens, content))
    return true
  const verb = view.tokens[at]
  if (verb?.word.speech === null || verb === undefined) return false
  if (!stretches.some(([from, to]) => at >= from && at < to)) return false
  if (last === at ? view.tokens[at + 1]?.text === ',' && isAmid(view, at) : isAmid(view, at)) return false
  const needs =
    last === at ||
    language.lineEnds?.needsClause(verb.text) === true ||
    (language.lineEnds?.needsMoreThanName(verb.text) === true && isName(view, at + 1, last))
  return needs && !saysMore(view, at, stretches)
}

/** The stretch that a line goes on with: the rest of its clause, what is quoted next, else the next clause that is no setting; null where none is. */
function goingOn(view: SentenceView, to: number, open: boolean): Stretch | null {
  const own = view.clauses.find((clause) => clause.from < to && clause.to > to)
  if (own) return [to, own.to]
  const quoted = view.tokens.findIndex(({ kind }, at) => at >= to && kind !== 'mark')
  const marked = view.tokens.slice(to, Math.max(to, quoted)).some(({ text }) => isQuotationMark(text))
  const next = view.clauses.find(
    (clause) => clause.from >= to && (marked ? clause.opener !== '(' : open || !isBeside(view, clause)),
  )
  return next ? [marked || next.from === quoted ? to : next.from, next.to] : null
}

/**
 * The stretches of tokens that make a title, made longer where the line would break off: by the day that it leaves out
 * ("is scheduled for March 24"), which is then dropped no more, or by the clauses after it.
 */
export function untilItStands(
  candidate: Candidate,
  stretches: readonly Stretch[],
  dropped: Set<number>,
  language: EventLanguage,
): readonly Stretch[] {
  const { lineEnds } = language
  if (!lineEnds) return stretches
  const { view } = candidate
  // "In a notice issued on Monday": a setting does not stand whatever follows
  const [first] = stretches
  if (!first || has(view.tokens[first[0]], trait.governs)) return stretches
  let whole = stretches
  for (let round = 0; round < LONGEST_WAY; round++) {
    const final = whole.at(-1)
    if (!final) return whole
    const { at, beforeDay } = lastWord(view, final, dropped)
    const word = view.tokens[at]?.text ?? ''
    const named = view.named[at] === true
    // "on Monday or Tuesday", "as of Friday": what joined the day goes with it
    const joins = /^(?:and|or)$/.test(word) ? dropped.has(at - 1) : word === 'as' && beforeDay
    if (joins) return [...whole.slice(0, -1), [final[0], at]]
    if (beforeDay && lineEnds.needsDay(word) && !named) {
      for (let token = at + 1; dropped.has(token); token++) dropped.delete(token)
      continue
    }
    // "recommended on Monday that the hall close"
    const holds = view.clauses.some(({ from, role }) => from === final[1] && role === 'content')
    const open =
      !named &&
      (lineEnds.endsOpen(word) ||
        has(view.tokens[at], trait.governs) ||
        (holds && has(view.tokens[at], trait.finite)))
    if (!open && !saysNothingYet(candidate, whole, at, language)) return whole
    const next = goingOn(view, final[1], open && !/^(?:and|or)$/.test(word))
    if (!next) return whole
    whole = [...whole, next]
  }
  return whole
}
