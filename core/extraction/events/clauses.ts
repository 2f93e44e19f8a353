import type { Token } from '../dates/tokens'
import type { ClauseRole, EventLanguage } from './language'

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
): Clause[] {
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
      !inNumber(tokens, at)
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
    // "since 1994", "after Monday": a preposition of the date, not the beginning of a clause
    const opener = words !== null && datedAfter(tokens, at + words.split(' ').length, dates) ? null : words
    const meaning = opener === null ? undefined : language.clauseOpeners.get(opener)
    if (
      opener !== null &&
      meaning &&
      (!meaning.needsComma || afterMark || (at === 0 && meaning.role === 'after'))
    )
      begin(at, meaning.role, opener)
    else if (afterMark && current.to <= at && at > current.from) begin(at, resumed(current.role, clauses), '')
    afterMark = false
  }
  begin(tokens.length, 'main', '')
  return joinedToDate(
    tokens,
    withoutBareDates(tokens, appositions(tokens, clauses, language), dates),
    dates,
  ).flatMap((clause) => splitByDates(tokens, clause, language, dates))
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
  const verb = tokens.findIndex(
    (token, at) => at >= clause.from && at < clause.to && language.speechAt(token.text) !== null,
  )
  return verb > clause.from && clause.to - verb <= AFTER_VERB + 1
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
    const apposed = finished && clause.opener === '' && language.articles.has(tokens[clause.from]?.text ?? '')
    for (let at = clause.from; at < clause.to && !finished; at++)
      finished = language.looksPast(tokens, at) || language.passives.has(tokens[at]?.text ?? '')
    return apposed ? { ...clause, role: 'aside' } : clause
  })
}

/** "…, on Sunday, …": a date between commas belongs to the clause that it interrupts. */
function withoutBareDates(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  dates: readonly { start: number; end: number }[],
): Clause[] {
  const kept: Clause[] = []
  for (const clause of clauses) {
    const words = tokens.slice(clause.from, clause.to).filter((token) => token.kind !== 'mark')
    const bare = words.filter(
      (token) => !dates.some((date) => token.start < date.end && token.end > date.start),
    )
    const last = kept.at(-1)
    if (last && clause.opener === '' && words.length > bare.length && bare.length <= 1) last.to = clause.to
    else kept.push({ ...clause })
  }
  return kept
}

/** "Yesterday, she won …": a date set before its clause belongs to it. */
function joinedToDate(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  dates: readonly { start: number; end: number }[],
): Clause[] {
  const [first, second, ...rest] = clauses
  if (!first || !second || first.role !== 'main' || second.role !== 'main' || first.to - first.from > 9)
    return [...clauses]
  const start = tokens[first.from]?.start ?? 0
  const end = tokens[first.to - 1]?.end ?? 0
  const dated = dates.some((date) => date.start >= start && date.end <= end && end - date.end <= 4)
  return dated ? [{ ...first, to: second.to }, ...rest] : [...clauses]
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
      (token, at) => token.start >= before && token.end <= after && at > from && joins(token, language),
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
