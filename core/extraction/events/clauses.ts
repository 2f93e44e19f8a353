import type { ClauseRole, EventLanguage, EventToken as Token } from './language'
import { has, hasFinite, looksPast } from './traits'
import { trait } from './vocabulary'
import { acrossConditions } from './across-conditions'
import { isDateOnly, withoutBareDates } from './bare-dates'

/** A stretch of tokens [from, to) of one sentence that does one thing. */
export interface Clause {
  role: ClauseRole
  from: number
  to: number
  /** Folded word(s) that opened it; empty for the first and for what follows a bare mark. */
  opener: string
}

const breakingMarks = new Set([',', ';', '؛', '(', ')', ':', '—', '–', '«', '»', '[', ']'])

function openerAt(tokens: readonly Token[], at: number, language: EventLanguage): string | null {
  if (!has(tokens[at], trait.opens)) return null
  const first = tokens[at]?.text ?? ''
  // «ومنذ», «وبعد»: the conjunction is written with the word
  const joined = language.verbFirst && !language.clauseOpeners.has(first) && /^[وف].{2}/.test(first)
  let words = joined ? first.slice(1) : first
  let found = language.clauseOpeners.has(words) ? words : null
  for (let more = 1; more <= 2; more++) {
    const next = tokens[at + more]
    if (next?.kind !== 'word') break
    words += ` ${next.text}`
    if (language.clauseOpeners.has(words)) found = words
  }
  return found
}

/** After a comma without an opener: what it continues. A list or an aside stays with its clause. */
const continues = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'number'

/** Words that marks may enclose and still be a name: «رؤية المملكة 2030». */
const LONGEST_NAME = 4

/** «أرامكو السعودية»: marks around a name divide nothing. */
function enclosesName(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text
  if (mark !== '«' && mark !== '»') return false
  const step = mark === '«' ? 1 : -1
  for (let words = 1; words <= LONGEST_NAME + 1; words++) {
    const token = tokens[at + step * words]
    if (token?.kind === 'mark' || token === undefined)
      return words > 1 && token?.text === (mark === '«' ? '»' : '«')
  }
  return false
}

/** "March 2021: Mercer takes office": the line of a chronology. */
const isEntry = (
  tokens: readonly Token[],
  colon: number,
  dates: readonly { start: number; end: number }[],
): boolean => dates.some(({ start, end }) => start === tokens[0]?.start && end === tokens[colon - 1]?.end)

/** «مارس (آذار) 2008»: a mark inside a date divides nothing. */
const isInside = (token: Token, dates: readonly { start: number; end: number }[]): boolean =>
  dates.some(({ start, end }) => token.start > start && token.end <= end)

/** The colon of 2:14:04 divides a number, not a sentence. */
const inNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === true && tokens[at - 1]?.kind === 'number'

/**
 * Cuts the tokens of a sentence where a clause word or a mark begins something new. Words in brackets are an aside; a
 * comma without a clause word begins a stretch that goes on with the role of what stands before it.
 */
export function splitClauses(
  tokens: readonly Token[],
  language: EventLanguage,
  dates: readonly { start: number; end: number }[] = [],
): readonly Clause[] {
  const clauses: Clause[] = []
  let current: Clause = { role: 'main', from: 0, to: 0, opener: '' }
  let depth = 0
  const begin = (at: number, role: ClauseRole, opener: string) => {
    current.to = at
    if (current.to > current.from) clauses.push(current)
    current = { role, from: at, to: at, opener }
  }
  let afterMark = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const text = token.text
    if (
      token.kind === 'mark' &&
      breakingMarks.has(text) &&
      !(text === ',' && continues(tokens, at + 1)) &&
      !inNumber(tokens, at) &&
      !enclosesName(tokens, at) &&
      !isInside(token, dates) &&
      !(text === ':' && isEntry(tokens, at, dates))
    ) {
      if (text === '(' || text === '[') {
        begin(at, 'aside', '(')
        depth++
      } else if (text === ')' || text === ']') {
        depth = Math.max(0, depth - 1)
        begin(at + 1, clauses.findLast((clause) => clause.role !== 'aside')?.role ?? 'main', '')
      } else afterMark = true
      continue
    }
    if (token.kind === 'mark' || depth > 0) continue
    const words = openerAt(tokens, at, language)
    const embedded = afterMark ? null : language.embeds(tokens, at, current.from)
    if (embedded) {
      begin(at, embedded, token.text)
      continue
    }
    // "since 1994", "after Monday": a preposition of the date, not the beginning of a clause
    const bound = words === null || language.goesOn(tokens, at)
    const opener = bound || datedAfter(tokens, at + words.split(' ').length, dates) ? null : words
    const meaning = opener === null ? undefined : language.clauseOpeners.get(opener)
    if (
      opener !== null &&
      meaning &&
      (!meaning.needsComma || afterMark || (at === 0 && meaning.role === 'after'))
    )
      begin(at, meaning.role, opener)
    else if (afterMark && current.to <= at && at > current.from)
      begin(at, roleAfterMark(tokens, at, current, clauses, language), '')
    afterMark = false
  }
  begin(tokens.length, 'main', '')
  const interrupted = resumeSubject(
    tokens,
    appositions(tokens, acrossConditions(tokens, clauses, language), language),
    language,
    dates,
  )
  if (dates.length === 0) return interrupted
  return joinedToDate(tokens, withoutBareDates(tokens, interrupted, language, dates), dates).flatMap(
    (clause) => splitByDates(tokens, clause, language, dates),
  )
}

/** Where a clause has its verb: on the first word or after an adverb ("later announced"); −1 when it begins otherwise. */
function openingVerb(tokens: readonly Token[], { from, to }: Clause): number {
  const words = [from, from + 1, from + 2].filter((at) => at < to && tokens[at]?.kind === 'word')
  const at = words.find((index) => !/ly$|^(?:later|then|also|soon)$/.test(tokens[index]?.text ?? ''))
  return at !== undefined && has(tokens[at], trait.finite) ? at : -1
}

/**
 * "A plane, reported to be the army's, crashed": what stands between commas after a subject without a verb only describes
 * it, and the clause that begins with a verb goes on with the subject.
 */
function resumeSubject(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  language: EventLanguage,
  dates: readonly { start: number; end: number }[],
): readonly Clause[] {
  if (language.verbFirst) return clauses
  // "On Sunday in London, …" sets the scene, "At least seven, …, died" does not
  const subject = clauses.findIndex(
    (clause) =>
      clause.role === 'main' &&
      !isDateOnly(tokens, clause, dates) &&
      (!has(tokens[clause.from], trait.governs) ||
        /^(?:least|most)$/.test(tokens[clause.from + 1]?.text ?? '')),
  )
  const first = clauses[subject]
  if (!first || hasFinite(tokens, first)) return clauses
  const verbs = clauses
    .map((clause, index) => ({ index, at: openingVerb(tokens, clause) }))
    .filter(({ index, at }) => index > subject && at >= 0)
  // "Smith, injured in the blast, was …": before a preposition it may be the participle
  const [one, two] = verbs
  const describes = one && two && !has(tokens[one.at], trait.passive) && participial(tokens, one.at, language)
  const verb = describes ? two : one
  if (!verb) return clauses
  return clauses.map((clause, index) => {
    if (index === verb.index) return { ...clause, role: 'main' }
    const between = index > subject && index < verb.index
    return between && clause.role === 'main' ? { ...clause, role: 'aside' } : clause
  })
}

const participial = (tokens: readonly Token[], at: number, language: EventLanguage): boolean => {
  const next = tokens[at + 1]?.text ?? ''
  return (
    language.locationPrepositions.has(next) ||
    language.agentPrepositions.has(next) ||
    ['as', 'of', 'to', 'from', 'on', 'for', 'with'].includes(next)
  )
}

function roleAfterMark(
  tokens: readonly Token[],
  at: number,
  { role, opener }: Clause,
  before: readonly Clause[],
  language: EventLanguage,
): ClauseRole {
  if (language.tellsOn(tokens[at]?.text ?? '')) return 'coordinate'
  // "On Sunday in Leeds, according to witnesses, a man entered …": what has a verb is no part of the source
  const mark = tokens.findIndex((token, index) => index > at && breakingMarks.has(token.text))
  const stretch = { from: at, to: mark < 0 ? tokens.length : mark }
  const attributes = role === 'source' && language.clauseOpeners.get(opener)?.needsComma === false
  if (attributes && !language.verbFirst && hasFinite(tokens, stretch)) return 'main'
  return resumed(role, before)
}

/** The role after a comma without a clause word: an opening adjunct gives way to the main clause, others go on. */
function resumed(role: ClauseRole, before: readonly Clause[]): ClauseRole {
  const mainSeen = before.some((clause) => clause.role === 'main')
  if (role === 'main' || role === 'coordinate') return role
  if (role === 'content') return 'content'
  return mainSeen ? (role === 'relative' || role === 'aside' ? 'main' : role) : 'main'
}

/** Words of a clause that only names who told: "officials said on Tuesday". */
const ATTRIBUTION = 9
/** Of these the words after its verb: "on Tuesday", "in a statement". */
const AFTER_VERB = 4

function isAttribution(tokens: readonly Token[], clause: Clause, language: EventLanguage): boolean {
  if (language.verbFirst || clause.to - clause.from > ATTRIBUTION) return false
  let verb = clause.from
  while (verb < clause.to && tokens[verb]?.word.speech === null) verb++
  // "…, stated Minister X": the subject after its verb
  return verb < clause.to && (verb === clause.from || clause.to - verb <= AFTER_VERB + 1)
}

/** "… at the fair, a convention launched in 1997": an article after a finished clause begins an apposition. */
function appositions(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  language: EventLanguage,
): Clause[] {
  let finished = false
  return clauses.map((clause) => {
    if (clause.role !== 'main') return clause
    if (finished && clause.opener === '' && isAttribution(tokens, clause, language))
      return { ...clause, role: 'source' }
    const apposed = finished && clause.opener === '' && has(tokens[clause.from], trait.article)
    for (let at = clause.from; at < clause.to && !finished; at++)
      finished = looksPast(tokens, at, language) || has(tokens[at], trait.passive)
    return apposed ? { ...clause, role: 'aside' } : clause
  })
}

/** "Yesterday, she won …": a date set before its clause belongs to it. */
function joinedToDate(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  dates: readonly { start: number; end: number }[],
): readonly Clause[] {
  const [first, second] = clauses
  if (
    dates.length === 0 ||
    !first ||
    !second ||
    first.role !== 'main' ||
    second.role !== 'main' ||
    first.to - first.from > 9
  )
    return clauses
  const start = tokens[first.from]?.start ?? 0
  const end = tokens[first.to - 1]?.end ?? 0
  const dated = dates.some((date) => date.start >= start && date.end <= end && end - date.end <= 4)
  return dated ? [{ ...first, to: second.to }, ...clauses.slice(2)] : clauses
}

function datedAfter(
  tokens: readonly Token[],
  at: number,
  dates: readonly { start: number; end: number }[],
): boolean {
  const next = tokens[at]
  return next !== undefined && dates.some((date) => next.end > date.start && next.start < date.end)
}

/** "published Tuesday in one journal and published Wednesday in another": two dates joined by "and" are two tellings. */
function splitByDates(
  tokens: readonly Token[],
  clause: Clause,
  language: EventLanguage,
  dates: readonly { start: number; end: number }[],
): Clause[] {
  const start = tokens[clause.from]?.start ?? 0
  const end = tokens[clause.to - 1]?.end ?? 0
  const own = dates.filter((date) => date.start >= start && date.end <= end)
  if (own.length < 2) return [clause]
  const parts: Clause[] = []
  let from = clause.from
  for (let index = 1; index < own.length; index++) {
    const [before, after] = [own[index - 1]?.end ?? 0, own[index]?.start ?? 0]
    const cut = tokens.findLastIndex(
      (token, at) =>
        token.start >= before &&
        token.end <= after &&
        at > from &&
        (joins(token, language) || tellsAnew(tokens, at, language)),
    )
    if (cut <= from || tokens.slice(cut, clause.to).length < 4 || after - (tokens[cut]?.end ?? 0) < 5)
      continue
    parts.push({ ...clause, from, to: cut, opener: from === clause.from ? clause.opener : '' })
    from = cut
  }
  parts.push({
    role: parts.length > 0 && clause.role === 'main' ? 'coordinate' : clause.role,
    from,
    to: clause.to,
    opener: parts.length > 0 ? '' : clause.opener,
  })
  return parts
}

const joins = (token: Token, language: EventLanguage): boolean =>
  token.kind === 'word' &&
  (language.verbFirst
    ? /^و.{3}/.test(token.text) && language.peelConjunction(token.text) !== token.text
    : token.text === 'and')

/** «، تصاعد مع التدخل في آذار»: after a comma a verb of the past begins what its own date dates. */
const tellsAnew = (tokens: readonly Token[], at: number, language: EventLanguage): boolean =>
  language.verbFirst && tokens[at - 1]?.text === ',' && looksPast(tokens, at, language)
