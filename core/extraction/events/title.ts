import { fold } from '@/core/text/fold'
import type { Actor, DateMention, Quote } from '../extraction'
import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'
import { tokenRange } from './sentence-view'
import type { SentenceView } from './sentence-view'

/** A title is a line of a list: longer ones are cut at a phrase. */
export const TITLE_LENGTH = 90

export interface TitleContext {
  text: string
  dates: readonly DateMention[]
  quotes: readonly Quote[]
  actorById: ReadonlyMap<string, Actor>
  language: EventLanguage
  /** The actor named last before an offset whom a pronoun can stand for. */
  namedBefore: (offset: number, pronoun: string) => string | null
}

/** Bidi controls, zero-width characters and NUL can hide or turn words: no title carries them. */
export function visibleText(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cc}\ufffd]/gu, (char) => (/\s/.test(char) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Quotes shorter than this are words, not sentences: no title is made of them alone. */
const QUOTE_WORDS = 5

function firstSentence(text: string): string {
  const end = text.search(/(?<=[^.\s]{3})[.!?؟](\s|$)/)
  return end < 0 ? text : text.slice(0, /[!?؟]/.test(text[end] ?? '') ? end + 1 : end)
}

/** `Speaker: words`, from the speaker's first direct words that are a sentence of their own. */
function spokenTitle(tellings: readonly Candidate[], context: TitleContext): string | null {
  for (const telling of tellings)
    for (const index of telling.quotes) {
      const quote = context.quotes[index]
      const speaker = quote?.speaker ? context.actorById.get(quote.speaker) : undefined
      if (!quote?.direct || !speaker) continue
      const words = visibleText(firstSentence(quote.text)).replace(/[,،.;:]+$/, '')
      if (words.split(' ').length < QUOTE_WORDS || /\[|\(/.test(words.slice(0, 3))) continue
      return shorten(`${speaker.name}: ${words}`, context.language)
    }
  return null
}

/** Cuts at the last comma or before the last preposition that leaves a line; else after a whole word, with an ellipsis. */
export function shorten(title: string, language: EventLanguage): string {
  if (title.length <= TITLE_LENGTH) return title
  const words = title.split(' ')
  const boundary: ReadonlySet<string> = new Set([
    ...language.locationPrepositions,
    ...language.targetPrepositions,
    ...language.participantPrepositions,
    ...language.datePrepositions,
    ...[...language.clauseOpeners].filter(([, opener]) => opener.role !== 'content').map(([word]) => word),
  ])
  let length = 0
  let cut = 0
  let whole = 0
  for (const [index, word] of words.entries()) {
    if (
      length > 30 &&
      index > 3 &&
      (boundary.has(fold(word)) ||
        language.breaksBefore(fold(word)) ||
        /[,،;؛]$/.test(words[index - 1] ?? ''))
    )
      cut = index
    length += word.length + 1
    if (length > TITLE_LENGTH) break
    whole = index + 1
  }
  if (cut > 0) return withoutHangingWords(words.slice(0, cut), boundary)
  return `${words
    .slice(0, whole)
    .join(' ')
    .replace(/[,،;؛:\s]+$/, '')}…`
}

function withoutHangingWords(words: readonly string[], hanging: ReadonlySet<string>): string {
  let end = words.length
  while (end > 3 && hanging.has(fold(words[end - 1] ?? ''))) end--
  return words
    .slice(0, end)
    .join(' ')
    .replace(/[,،;؛:\s]+$/, '')
}

/** The clauses that make the title: the telling one and what it says that. */
function titleClauses(candidate: Candidate): Clause[] {
  const { clauses } = candidate.view
  const telling = candidate.clause
  if (!telling) return clauses.slice(0, 1)
  const at = clauses.indexOf(telling)
  const first = telling.role === 'participle' ? clauses.findIndex((clause) => clause.role === 'main') : at
  const chosen = [clauses[Math.max(0, first)] ?? telling]
  for (let next = Math.max(0, first) + 1; next < clauses.length; next++) {
    const clause = clauses[next]
    if (clause?.role !== 'content') break
    chosen.push(clause)
  }
  return chosen
}

/** Is this date expression one that only the article's own day makes clear ("on Monday", «أمس»)? */
const needsContext = (date: DateMention): boolean => date.anchor !== null && !/\d{4}/.test(date.text)

const isDatePreposition = (word: string, language: EventLanguage): boolean =>
  language.datePrepositions.has(word) || language.datePrepositions.has(word.replace(/^[وف](?=.{2})/, ''))

/** Marks the tokens that a title leaves out: asides, dates that need the article's day, with their preposition. */
function droppedTokens(view: SentenceView, from: number, context: TitleContext): Set<number> {
  const dropped = new Set<number>()
  for (const index of view.dates) {
    const date = context.dates[index]
    if (!date) continue
    let first = view.tokens.findIndex((token) => token.end > date.start)
    if (!needsContext(date) && first > from + 2) continue
    if (first < 0) continue
    for (let at = first; (view.tokens[at]?.start ?? Infinity) < date.end; at++) dropped.add(at)
    while (first > 0 && isDatePreposition(view.tokens[first - 1]?.text ?? '', context.language))
      dropped.add(--first)
  }
  return dropped
}

/** The source's words for tokens [from, to) without the dropped ones. */
function wordsOf(
  view: SentenceView,
  text: string,
  from: number,
  to: number,
  dropped: ReadonlySet<number>,
): string {
  let result = ''
  let last = -1
  for (let at = from; at < to; at++) {
    const token = view.tokens[at]
    if (!token || dropped.has(at)) continue
    if (last >= 0) {
      const between = text.slice(view.tokens[at - 1]?.end ?? token.start, token.start)
      result += last === at - 1 ? between : ' '
    }
    result += text.slice(token.start, token.end)
    last = at
  }
  return result
}

/** Removes what a title does without at its start: conjunctions, fillers («كذلك», "Meanwhile"), marks. */
function trimStart(title: string, language: EventLanguage): string {
  let trimmed = title
  for (let round = 0; round < 3; round++) {
    trimmed = language.peelConjunction(trimmed.replace(/^[\s,،;؛:.\-–—)\]»”"]+/, ''))
    const folded = fold(trimmed)
    const filler = language.fillers.find(
      (word) => folded.startsWith(`${fold(word)} `) || folded.startsWith(`${fold(word)},`),
    )
    if (!filler) break
    trimmed = trimmed.slice(filler.length)
  }
  return trimmed
}

const unpaired = (title: string): string => {
  const straight = (title.match(/"/g) ?? []).length
  const open = (title.match(/[(«“[]/g) ?? []).length
  const close = (title.match(/[)»”\]]/g) ?? []).length
  return straight % 2 === 1 || open !== close ? title.replace(/["«»“”()[\]]/g, '') : title
}

/** A pronoun at the start becomes the name that it stands for: who was named last before it. */
function withSubject(title: string, candidate: Candidate, context: TitleContext): string {
  const [first = '', ...rest] = title.split(' ')
  if (context.language.verbFirst || !context.language.pronouns.has(fold(first))) return title
  const name = context.namedBefore(candidate.view.sentence.start, fold(first))
  return name ? [name, ...rest].join(' ') : title
}

/** «وأعلن عن اتفاق»: the subject that a verb-first language leaves out goes where it would stand, after the verb. */
function withSpeaker(title: string, candidate: Candidate, context: TitleContext): string {
  const speaker = candidate.speaker === null ? undefined : context.actorById.get(candidate.speaker)
  const { view, clause } = candidate
  if (!context.language.verbFirst || !speaker || !clause || candidate.at > clause.from + 1) return title
  const range = tokenRange(view, clause.from, clause.to)
  const named = view.mentions.some(
    (mention) => mention.actor.id === speaker.id && mention.start >= range.start && mention.start < range.end,
  )
  const [verb = '', ...rest] = title.split(' ')
  return named || context.language.speechAt(fold(verb)) === null
    ? title
    : [verb, speaker.name, ...rest].join(' ')
}

/** The noun phrase right before a clause: what its "who", "scheduled", «الذي» is about. */
function antecedent(
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
  const opening = view.mentions[0]
  if (opening && opening.start - view.sentence.start <= 12 && resumes) return opening.actor.name
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

/** The words before «الذي» that are definite like it: «الزلزال», «الهجوم الصاروخي». */
function definitePhrase(view: SentenceView, from: number, context: TitleContext): string | null {
  let first = from
  while (first > 0 && from - first < 4 && context.language.isDefinite(view.tokens, first - 1)) first--
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
    !language.stopwords.has(token.text) &&
    !language.looksPast(view.tokens, at) &&
    !language.clauseOpeners.has(token.text)
  )
}

/** The beginning of the noun phrase around the telling word: «ساعات من إطلاق …» begins at «إطلاق», «بدء الغزو» at «بدء». */
function phraseStart(view: SentenceView, after: number, at: number, context: TitleContext): number {
  let start = Math.max(after, at)
  while (start > after && !context.language.stopwords.has(view.tokens[start - 1]?.text ?? '')) start--
  return start
}

/** «محادثات … تلت هجوما»: after a noun that tells, the next verb begins a relative clause without a word of its own. */
function verbAfter(candidate: Candidate, from: number, to: number, language: EventLanguage): number {
  if (!language.verbFirst || candidate.at > from + 2) return to
  const verb = candidate.view.tokens.findIndex(
    (token, at) =>
      at > candidate.at + 1 && at < to && language.triggersAt(token.text).some(({ form }) => form === 'past'),
  )
  return verb > from + 2 ? verb : to
}

/** Where the words of an adjunct begin and end: from its verb or noun on, and not beyond its own date. */
function adjunctRange(
  candidate: Candidate,
  first: Clause,
  to: number,
  context: TitleContext,
): [number, number] {
  const { view } = candidate
  const after = first.from + (first.opener === '' ? 0 : first.opener.split(' ').length)
  const from =
    first.role === 'after' && context.language.verbFirst
      ? phraseStart(view, after, Math.min(candidate.at, to - 1), context)
      : after
  const dated = candidate.dates.map((index) => context.dates[index]?.end ?? 0)
  if (first.role === 'content' || dated.length === 0)
    return [from, verbAfter(candidate, from, to, context.language)]
  const end = view.tokens.findLastIndex((token) => token.end <= Math.max(...dated)) + 1
  return [from, end > from + 1 ? end : to]
}

/** Below this a title names no place or party: one is put after it. */
const SHORT_TITLE = 24

function withPlace(title: string, candidate: Candidate, context: TitleContext): string {
  const { view } = candidate
  const named = fold(title)
  const place = view.mentions.find(
    ({ actor }) =>
      (actor.type === 'state' || actor.type === 'place') && !named.includes(fold(actor.name).slice(0, 5)),
  )
  return place && title.length > 3
    ? `${title} (${context.actorById.get(place.actor.id)?.name ?? place.text})`
    : title
}

/** A clause of the source as a title; null when nothing readable is left. */
function clauseTitle(candidate: Candidate, context: TitleContext): string | null {
  const { view } = candidate
  const { language, text } = context
  const clauses = titleClauses(candidate)
  const first = clauses[0]
  const last = clauses.at(-1)
  if (!first || !last) return null
  const opens = first.role === 'after' || first.role === 'relative' || first.role === 'content'
  const [from, to] = opens ? adjunctRange(candidate, first, last.to, context) : [first.from, last.to]
  const words = visibleText(wordsOf(view, text, from, to, droppedTokens(view, from, context)))
  let title = withSpeaker(trimStart(words, language), candidate, context)
  const verbOpens = !language.verbFirst && first.from > 0 && language.looksPast(view.tokens, from)
  const hangs = first.role === 'relative' || verbOpens
  const before = hangs ? antecedent(view, first.from, first.role === 'main', context) : null
  if (before) title = `${before} ${title}`
  title = withSubject(title, candidate, context)
  if (title.length < SHORT_TITLE) title = withPlace(title, candidate, context)
  title = unpaired(title.replace(/[\s,،;؛:.\-–—]+$/, ''))
  return title.split(' ').length >= 2 ? shorten(title, language) : null
}

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1)

/**
 * A line that stands alone, in the article's language: the headline's words where they tell this event, the speaker's
 * words for statements, else the telling clause without conjunctions, asides and days that only the article makes clear.
 */
export function titleOf(
  tellings: readonly Candidate[],
  headline: string | null,
  context: TitleContext,
): string {
  const best = tellings[0]
  if (headline !== null && headline !== '') return capitalised(visibleText(headline).replace(/[.،,\s]+$/, ''))
  if (!best) return ''
  const statement = best.type === 'statement' || best.type === 'demand'
  const spoken = statement ? spokenTitle(tellings, context) : null
  const clause = clauseTitle(best, context)
  const sentence = visibleText(context.text.slice(best.view.sentence.start, best.view.sentence.end))
  return capitalised(spoken ?? clause ?? shorten(trimStart(sentence, context.language), context.language))
}
