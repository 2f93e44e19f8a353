import type { Quote } from '../extraction'
import type { EventLanguage, SpeechAct } from './language'
import type { SentenceView } from './sentence-view'
import { has } from './traits'
import { trait } from './vocabulary'

/** Who speaks in a sentence, and how. */
export interface Speech {
  act: SpeechAct
  /** Token index of the speech verb; −1 when only quotation marks tell. */
  at: number
  /** Actor id. */
  speaker: string | null
  /** The verb's own subject, where the words said are somebody else's. */
  subject: string | null
  /** The verb's subject names an office: "officials said", «قال وزير …». */
  office: boolean
  /** Indexes into the article's quotes. */
  quotes: number[]
}

/** The "States" of the United States say nothing. */
const isNamed = (view: SentenceView, { start, end }: { start: number; end: number }): boolean =>
  view.mentions.some((mention) => start >= mention.start && end <= mention.end)

/** What saying the word at `at` does, alone or with the word after it; null where it says nothing. */
function actAt(view: SentenceView, at: number, language: EventLanguage): SpeechAct | null {
  const token = view.tokens[at]
  if (token?.kind !== 'word') return null
  if (!has(token, trait.beginsSaying)) return token.word.speech
  const pair = `${token.text} ${view.tokens[at + 1]?.text ?? ''}`
  return language.impersonal.has(pair) ? null : (language.speechAt(pair) ?? token.word.speech)
}

function speechVerb(view: SentenceView, language: EventLanguage): { act: SpeechAct; at: number } | null {
  const { tokens, spoken } = view
  for (let at = 0; at < tokens.length; at++) {
    const act = actAt(view, at, language)
    const token = tokens[at]
    if (act === null || !token || spoken[at] || isNamed(view, token)) continue
    if (language.saysNothing(tokens, at)) continue
    if (has(tokens[at - 1], trait.habit) || has(tokens[at - 2], trait.habit)) continue
    if (language.verbFirst) return { act, at }
    // "was yesterday reported": days and adverbs may stand between
    const passive = [1, 2, 3].some((back) => has(tokens[at - back], trait.passive))
    // "his stated intent", "the reported crash" only describe
    if (!passive && !has(tokens[at - 1], trait.determiner)) return { act, at }
  }
  return null
}

/** Who is named in tokens [from, to) otherwise than after a preposition ("the mayor of London"). */
function headIn(view: SentenceView, from: number, to: number, language: EventLanguage) {
  const [start, end] = [view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0]
  const inside = view.mentions.filter((mention) => mention.start >= start && mention.end <= end)
  const governed = (mention: { start: number; end: number }) => {
    // "Brazil's institute": the owner does not speak
    const next = view.tokens.findIndex((token) => token.start >= mention.end)
    if (/^['’]$/.test(view.tokens[next]?.text ?? '') && view.tokens[next + 1]?.text === 's') return true
    const before = view.tokens.findLast((token) => token.end <= mention.start)
    return before !== undefined && before.start >= start && language.governs(before.text)
  }
  return inside.find((mention) => !governed(mention)) ?? null
}

/** The actor that stands as the verb's subject: right after it in Arabic, before it (or right after it) in English. */
function subjectOf(view: SentenceView, at: number, language: EventLanguage): string | null {
  const verb = view.tokens[at]
  if (!verb) return null
  const near = (distance: number) => (mention: { start: number; end: number }) =>
    mention.start >= verb.end && mention.start - verb.end < distance
  const after = view.mentions.find(near(language.verbFirst ? 60 : 25))
  const clause = view.clauses.find((part) => at >= part.from && at < part.to)
  // «قال مسؤولان إن مبعوثا زار بيروت»: whoever stands in what is said does not say it
  const said = view.tokens[clause?.to ?? 0]?.start ?? Infinity
  if (language.verbFirst)
    return after && (after.start < said || clause?.to === view.tokens.length) ? after.actor.id : null
  const own = clause ? headIn(view, clause.from, at, language) : null
  if (own) return own.actor.id
  // "X, who …, announced": the clause begins with its verb, the subject stands before what describes it
  const subject = view.clauses.find((part) => part.role === 'main')
  const interrupted = clause && subject && subject.to <= clause.from && at - clause.from <= 2
  if (interrupted) return headIn(view, subject.from, subject.to, language)?.actor.id ?? null
  return after?.actor.id ?? null
}

/** «كان رئيس الوزراء فلان قد أعلن»: in a verb-first language whoever stands right before the verb. */
function subjectAhead(view: SentenceView, at: number, language: EventLanguage): string | null {
  const verb = view.tokens[at]
  if (!language.verbFirst || !verb) return null
  const named = view.mentions.findLast((mention) => mention.end <= verb.start)
  const between = view.tokens.filter((token) => named && token.start >= named.end && token.end <= verb.start)
  const near = between.every((token) => language.perfectMarkers.has(token.text)) && between.length <= 1
  return named && near && named.actor.type !== 'place' && !/^[وف]/.test(verb.text) ? named.actor.id : null
}

/** Words on the subject's side of a speech verb within which its office stands. */
const OFFICE_REACH = 5

function subjectHoldsOffice(view: SentenceView, at: number, language: EventLanguage): boolean {
  const holds = (from: number, to: number) => {
    for (let index = Math.max(0, from); index < to; index++)
      if (!view.spoken[index] && has(view.tokens[index], trait.office)) return true
    return false
  }
  if (language.verbFirst) return holds(at + 1, at + OFFICE_REACH)
  return holds(at - OFFICE_REACH, at) || holds(at + 1, at + 4)
}

/** «وأعلن عن اتفاق», «وأضاف أن …»: no word stands where a verb-first language puts its subject. */
export function leavesSubjectOut(view: SentenceView, at: number, language: EventLanguage): boolean {
  const next = view.tokens[at + 1]
  if (!language.verbFirst || !next) return false
  // «أعلنت «أرامكو» أن …»: the name of a company stands in marks
  if (next.kind === 'mark') return !/["«“]/.test(next.text) || view.spoken[at + 2] === true
  return language.clauseOpeners.get(next.text)?.role === 'content' || has(next, trait.stopword)
}

/**
 * Reads a sentence as speech, or null when nobody speaks in it. `before`: the actor who spoke last, for verbs without a
 * subject of their own.
 */
export function readSpeech(
  view: SentenceView,
  quotes: readonly Quote[],
  language: EventLanguage,
  before: string | null,
): Speech | null {
  const verb = speechVerb(view, language)
  const own = view.quotes.filter((index) => {
    const quote = quotes[index]
    return quote !== undefined && (quote.speaker !== null || quote.end - quote.start > 25)
  })
  if (!verb && own.length === 0) return null
  const attributed = !verb && view.clauses.some((clause) => clause.role === 'source')
  const spoken = own.some((index) => {
    const quote = quotes[index]
    if (!quote || quote.end - quote.start <= 25) return false
    return quote.direct || (attributed && quote.speaker !== null)
  })
  if (!verb && !spoken) return null
  const named = own
    .map((index) => quotes[index]?.speaker)
    .find((speaker) => speaker !== null && speaker !== undefined)
  const ahead = verb === null ? null : subjectAhead(view, verb.at, language)
  const dropped = verb !== null && ahead === null && leavesSubjectOut(view, verb.at, language)
  const subject = ahead ?? (verb && !dropped ? subjectOf(view, verb.at, language) : null)
  const speaker = named ?? (dropped ? before : subject)
  const office = verb !== null && subjectHoldsOffice(view, verb.at, language)
  return { act: verb?.act ?? 'say', at: verb?.at ?? -1, speaker, subject, office, quotes: own }
}
