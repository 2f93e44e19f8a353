import { fold, foldWord } from '@/core/text/fold'
import type { Actor, DateMention, Quote } from '../extraction'
import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'
import { tokenRange } from './sentence-view'
import type { SentenceView } from './sentence-view'
import { leavesSubjectOut } from './speech'
import { trimStart, visibleText } from './title-cut'
import { has, looksPast } from './traits'
import { trait } from './vocabulary'

export interface TitleContext {
  text: string
  dates: readonly DateMention[]
  quotes: readonly Quote[]
  actorById: ReadonlyMap<string, Actor>
  language: EventLanguage
  /** The actor whom a candidate's pronoun stands for, where only one can be meant. */
  namedBefore: (candidate: Candidate, pronoun: string) => string | null
}

/** "It is not for the court to say": an "it" that stands for nobody. */
const expletive =
  /^it (?:is|was) (?:not )?(?:for|that|clear|possible|likely|expected|important|time|said|reported) /i

/** A pronoun at the start becomes the name that it stands for, where that is certain: a wrong name is worse than none. */
export function withSubject(title: string, candidate: Candidate, context: TitleContext): string {
  const [first = ''] = title.split(' ', 1)
  const pronoun = foldWord(first)
  if (context.language.verbFirst || !context.language.pronouns.has(pronoun)) return title
  if (expletive.test(title)) return title
  const name = context.namedBefore(candidate, pronoun)
  // "his resignation"
  const owner = context.language.determiners.has(pronoun) ? "'s" : ''
  return name ? name + owner + title.slice(first.length) : title
}

/** «وأعلن عن اتفاق»: the subject that a verb-first language leaves out goes where it would stand, after the verb. */
export function withSpeaker(title: string, candidate: Candidate, context: TitleContext): string {
  const speaker = candidate.speaker === null ? undefined : context.actorById.get(candidate.speaker)
  const { view, clause } = candidate
  if (!context.language.verbFirst || !speaker || !clause) return title
  if (!leavesSubjectOut(view, clause.from, context.language)) return title
  const range = tokenRange(view, clause.from, clause.to)
  const named = view.mentions.some(
    (mention) => mention.actor.id === speaker.id && mention.start >= range.start && mention.start < range.end,
  )
  const [verb = '', ...rest] = title.split(' ')
  return named || context.language.speechAt(foldWord(verb)) === null
    ? title
    : [verb, speaker.name, ...rest].join(' ')
}

/** A subject longer than this is named by its name alone. */
const LONGEST_SUBJECT = 60

/**
 * "A plane, said to be the army's, crashed", "a man entered a store, grabbed a knife": the words of the subject, which stand
 * in a clause before the one that goes on with a verb; null when none is found.
 */
export function subjectBefore(view: SentenceView, from: number, context: TitleContext): string | null {
  const before = view.clauses.filter((part) => part.to <= from && part.role === 'main')
  for (let index = before.length - 1; index >= 0; index--) {
    const clause = before[index]
    if (!clause) break
    // "X, a security official, told": what stands in apposition names nobody
    const apposed = has(view.tokens[clause.from], trait.article)
    const earlier = before[index - 1]
    if (apposed && earlier && !hasVerb(view, clause) && !hasVerb(view, earlier)) continue
    // "the mayor said X, son of the late Y, was hurt"
    if (earlier && !hasVerb(view, clause) && whomSayingNames(view, earlier, context.language) >= 0) continue
    const named = whomSayingNames(view, clause, context.language)
    const subject = subjectOfClause(view, named < 0 ? clause : { ...clause, from: named }, context)
    if (subject !== null) return subject
  }
  return null
}

/** Where the subject of what is said begins in a clause that ends before its verb: "the mayor said X"; −1 where none does. */
function whomSayingNames(view: SentenceView, { from, to }: Clause, { lineEnds }: EventLanguage): number {
  const says = view.tokens.findLastIndex(
    (token, at) =>
      at >= from && at < to && token.word.speech !== null && lineEnds?.needsMoreThanName(token.text) === true,
  )
  // "told the press": that is who listens
  if (
    says < 0 ||
    /^t(?:old|ell)/.test(view.tokens[says]?.text ?? '') ||
    hasVerb(view, { from: says + 1, to })
  )
    return -1
  const first = view.tokens[says + 1]
  if (first?.kind !== 'word' || says + 1 >= to || view.dated[says + 1]) return -1
  const determined = has(first, trait.determiner) && lineEnds?.needsClause(view.tokens[says]?.text ?? '')
  return view.named[says + 1] === true || determined ? says + 1 : -1
}

const isVerb = (view: SentenceView, at: number): boolean =>
  view.named[at] !== true && has(view.tokens[at], trait.finite)

const hasVerb = (view: SentenceView, { from, to }: Pick<Clause, 'from' | 'to'>): boolean =>
  view.tokens.some((_, at) => at >= from && at < to && isVerb(view, at))

/** "Wednesday's earthquake": a day that is part of what something is called. */
function isOwner(view: SentenceView, at: number): boolean {
  let next = at + 1
  while (view.dated[next] === true) next++
  return view.tokens[next]?.kind === 'mark' && view.tokens[next + 1]?.text === 's'
}

/** What stands before the verb of a clause; after a verb of saying it is the subject of what is said. */
function subjectOfClause(view: SentenceView, clause: Clause, context: TitleContext): string | null {
  const { language } = context
  let words: number[] = []
  for (let at = clause.from; at < clause.to; at++) {
    if (isVerb(view, at)) {
      const says = view.tokens[at]?.word.speech !== null
      if (!says || !hasVerb(view, { ...clause, from: at + 1 })) break
      words = []
      continue
    }
    const isSetting = isOfDate(view, at, language) && !isOwner(view, at)
    const opens = words.length > 0 || !(isSetting || view.tokens[at]?.kind === 'mark')
    if (opens) words.push(at)
  }
  // "co-founded": the word before the hyphen is the verb's
  if (view.tokens[words.at(-1) ?? -1]?.text === '-') words = words.slice(0, -2)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  // "In Gaza, …" sets the scene, "to oppose the rule" is a purpose
  const bound = /^(?:least|most)$/.test(view.tokens[first + 1]?.text ?? '')
  if (!bound && language.hangingStarts.has(view.tokens[first]?.text ?? '')) return null
  if (first > clause.from && has(view.tokens[first - 1], trait.governs)) return null
  const range = tokenRange(view, first, last + 1)
  return shortSubject(view, range, context)
}

/** A date at the head of a clause, with its preposition: "On the morning of May 3". */
const isOfDate = (view: SentenceView, at: number, { datePrepositions }: EventLanguage): boolean =>
  view.dated[at] === true ||
  (datePrepositions.has(view.tokens[at]?.text ?? '') &&
    [at + 1, at + 2, at + 3].some((next) => view.dated[next] === true))

/** The subject's words, or its name alone: "Bruce McArthur, from Toronto", "singer, actor, and advocate Doris Day". */
function shortSubject(
  view: SentenceView,
  range: { start: number; end: number },
  { text, language }: TitleContext,
): string | null {
  const phrase = trimStart(visibleText(text.slice(range.start, range.end)), language)
  const comma = view.tokens.find(({ start, text: mark }) => mark === ',' && start > range.start)
  const whole = comma === undefined || comma.start >= range.end
  if (whole && phrase.length <= LONGEST_SUBJECT) return phrase
  const named = view.mentions.filter(({ start: at, end }) => at >= range.start && end <= range.end)
  const person = named.find(({ actor }) => actor.type === 'person')
  if (person && (whole || person.start > comma.start)) return person.actor.name
  if (whole) return named[0]?.actor.name ?? null
  return trimStart(visibleText(text.slice(range.start, comma.start)), language)
}

/** The noun phrase right before a clause: what its "who", "scheduled", «الذي» is about. */
export function antecedent(
  view: SentenceView,
  from: number,
  resumes: boolean,
  context: TitleContext,
): string | null {
  const end = view.tokens[from]?.start ?? 0
  const mention = view.mentions.findLast((named) => named.end <= end)
  if (context.language.verbFirst) {
    if (mention && end - mention.end <= 2) return mention.actor.name
    return definitePhrase(view, from, context)
  }
  const subject = resumes ? subjectBefore(view, from, context) : null
  if (subject) return subject
  const opening = view.mentions[0]
  // "In Gaza, medics said strikes killed …": where it happened did not do it
  const word = view.tokens.findLast((token) => opening !== undefined && token.end <= opening.start)
  const governed = word !== undefined && context.language.governs(word.text)
  if (opening && !governed && opening.start - view.sentence.start <= 12 && resumes) return opening.actor.name
  let first = from
  while (first > 0 && view.tokens[first - 1]?.kind === 'mark') first--
  const last = first
  while (
    first > 0 &&
    last - first < 9 &&
    view.tokens[first - 1] &&
    isNominal(view, first - 1, context.language)
  )
    first--
  const range = tokenRange(view, first, last)
  const phrase = visibleText(context.text.slice(range.start, range.end))
  return phrase === '' || first === last ? (mention?.actor.name ?? null) : phrase
}

function isNameWord(view: SentenceView, at: number, language: EventLanguage): boolean {
  const token = view.tokens[at]
  if (token?.kind !== 'word' || has(token, trait.stopword)) return false
  return !looksPast(view.tokens, at, language) && !language.clauseOpeners.has(token.text) && !view.dated[at]
}

/** The words before «الذي» that are definite like it: «الزلزال», «الهجوم الصاروخي». */
function definitePhrase(view: SentenceView, from: number, context: TitleContext): string | null {
  let first = from
  while (first > 0 && from - first < 4 && context.language.isDefinite(view.tokens, first - 1)) first--
  // «الرئيس … الذي»: a name without the article goes back to its clause's verb
  while (first > 1 && from - first < 6 && isNameWord(view, first - 1, context.language)) first--
  if (first === from) return null
  const range = tokenRange(view, first, from)
  return visibleText(context.text.slice(range.start, range.end))
}

function isNominal(view: SentenceView, at: number, language: EventLanguage): boolean {
  const token = view.tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return token.glued || token.text === "'"
  if (['of', 'the', 'a', 'an', 's', 'and'].includes(token.text)) return true
  if (language.locationPrepositions.has(token.text) || language.targetPrepositions.has(token.text))
    return false
  return (
    !has(token, trait.stopword) &&
    !looksPast(view.tokens, at, language) &&
    !language.clauseOpeners.has(token.text)
  )
}

/** Below this a title names no place or party: one is put after it. */
export const SHORT_TITLE = 24

export function withPlace(title: string, candidate: Candidate): string {
  const { view } = candidate
  const named = fold(title)
  const place = view.mentions.find(
    ({ actor }) =>
      (actor.type === 'state' || actor.type === 'place') && !named.includes(fold(actor.name).slice(0, 5)),
  )
  return place && title.length > 3 ? `${title} (${place.text})` : title
}
