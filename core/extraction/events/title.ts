import { withoutTail } from '@/core/text/tail'
import { foldWord } from '@/core/text/fold'
import type { Candidate } from './candidates'
import type { Clause } from './clauses'
import type { EventLanguage } from './language'
import type { SentenceView } from './sentence-view'
import { dayStart, describes, droppedTokens } from './title-dates'
import { titleClauses } from './title-clauses'
import { capitalised, shorten, trimStart, unpaired, visibleText } from './title-cut'
import { untilItStands } from './title-end'
import { SHORT_TITLE, antecedent, subjectBefore, withPlace, withSpeaker, withSubject } from './title-subject'
import type { TitleContext } from './title-subject'
import { has } from './traits'
import { trait } from './vocabulary'

/** Quotes shorter than this are words, not sentences: no title is made of them alone. */
const QUOTE_WORDS = 5

function firstSentence(text: string): string {
  const end = text.search(/(?<=[^.\s]{3})[.!?؟](\s|$)/)
  return end < 0 ? text : text.slice(0, /[!?؟]/.test(text[end] ?? '') ? end + 1 : end)
}

/** "[I]t's not over": the letter that the paper made large or small. */
const restored = (quote: string): string =>
  quote.replace(/\[(\p{L})\](?=\p{L})/gu, (_, letter: string, at: number) =>
    at === 0 ? letter.toUpperCase() : letter,
  )

/** `Speaker: words`, from the speaker's first direct words that are a sentence of their own. */
function spokenTitle(tellings: readonly Candidate[], context: TitleContext): string | null {
  for (const telling of tellings)
    for (const index of telling.quotes) {
      const quote = context.quotes[index]
      const speaker = quote?.speaker ? context.actorById.get(quote.speaker) : undefined
      if (!quote?.direct || !speaker) continue
      // what is announced says more than part of a sentence about it
      if (tellings[0]?.lemma === 'announce' && quote.text.startsWith('[')) continue
      const words = withoutTail(visibleText(firstSentence(restored(quote.text))), ',،.;:')
      if (words.split(' ').length < QUOTE_WORDS || /\[(?!\p{Lu})|\(/u.test(words.slice(0, 3))) continue
      return shorten(`${speaker.name}: ${words}`, context.language)
    }
  return null
}

/** «قال الوزير: …»: the words of somebody who is not named, after the verb and the office that say them. */
function officialTitle(telling: Candidate, context: TitleContext): string | null {
  const quote = context.quotes[telling.quotes[0] ?? -1]
  const { view, clause } = telling
  if (!quote?.direct || quote.speaker !== null || !clause) return null
  const from = view.tokens[clause.from]?.start ?? quote.start
  const lead = withoutTail(visibleText(context.text.slice(from, quote.start)), '"“«:،, ')
  const words = withoutTail(visibleText(firstSentence(quote.text)), ',،.;:')
  if (lead === '' || lead.split(' ').length > LONGEST_LEAD || words.split(' ').length < QUOTE_WORDS)
    return null
  return shorten(`${trimStart(lead, context.language)}: ${words}`, context.language)
}

/** Words of an office with its verb. */
const LONGEST_LEAD = 5

/** The source's words for tokens [from, to) without the dropped ones. */
function wordsOf(
  view: SentenceView,
  text: string,
  from: number,
  to: number,
  dropped: ReadonlySet<number>,
): string {
  const [first, final] = [view.tokens[from], view.tokens[Math.min(to, view.tokens.length) - 1]]
  if (dropped.size === 0) return first && final ? text.slice(first.start, final.end) : ''
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
      at > candidate.at + 1 && at < to && token.word.triggers.some(({ form }) => form === 'past'),
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
  // "said talks would resume": what is said begins with a word of its own
  const opened =
    first.role !== 'content' ||
    context.language.clauseOpeners.has(first.opener) ||
    has(view.tokens[first.from], trait.finite)
  const after = first.from + (opened && first.opener !== '' ? first.opener.split(' ').length : 0)
  const from =
    first.role === 'after' && context.language.verbFirst
      ? phraseStart(view, after, Math.min(candidate.at, to - 1), context)
      : after
  const dated = candidate.dates.map((index) => context.dates[index]?.end ?? 0)
  if (first.role === 'content' || dated.length === 0)
    return [from, verbAfter(candidate, from, to, context.language)]
  const end = view.tokens.findLastIndex((token) => token.end <= Math.max(...dated)) + 1
  // "in a late July tweet": the date is no end
  const goesOn = describes(view, dayStart(view, end - 1), end, from, context.language)
  return [from, end > from + 1 && !goesOn ? end : to]
}

/** A clause that hangs on words before it ("was met with applause", "of the 2.8 million") gets its subject, or gives way. */
function standing(
  title: string,
  hasSubject: boolean,
  first: Clause,
  candidate: Candidate,
  context: TitleContext,
): string {
  const { language, text } = context
  const { view } = candidate
  const word = foldWord(title.split(' ', 1)[0] ?? '')
  const opensSentence = first.from === 0
  const verb =
    !hasSubject && view.named[first.from] !== true && (language.passives.has(word) || language.isPast(word))
  if (
    language.verbFirst ||
    opensSentence ||
    !(verb || language.hangingStarts.has(word) || word.endsWith('ing'))
  )
    return title
  const subject =
    verb && word !== 'being' && first.role !== 'relative' ? subjectBefore(view, first.from, context) : null
  if (subject !== null) return `${subject} ${title}`
  const whole = visibleText(text.slice(view.sentence.start, candidate.end))
  return trimStart(whole, language)
}

/** «[كان] الرئيس قد اختار»: without its «كان» the particle has nothing to say. */
const withoutPerfect = (title: string): string => title.replace(/^(.{3,70}?) قد (?![يت])/, '$1 ')

const namesPerson = (view: SentenceView, words: string): boolean =>
  view.mentions.some(
    ({ actor, text }) => actor.type === 'person' && (words === actor.name || words.endsWith(text)),
  )

/** Two words at least, and in a language with verbs of their own more than a name or "his death". */
function saysEnough(title: string, language: EventLanguage): boolean {
  const aside = title.endsWith(')') ? title.lastIndexOf(' (') : -1
  const words = (aside < 0 ? title : title.slice(0, aside)).split(' ')
  if (language.lineEnds === null) return title.split(' ').length >= 2
  if (words.length > 3 || words.some((word) => language.isFinite(foldWord(word)))) return words.length >= 2
  const telling = words.filter((word) => !language.determiners.has(foldWord(word)))
  return telling.length >= 2 && telling.slice(1).some((word) => /^\p{Ll}/u.test(word))
}

/** A clause of the source as a title; null when nothing readable is left. */
function clauseTitle(candidate: Candidate, context: TitleContext): string | null {
  const { view } = candidate
  const { language, text } = context
  const clauses = titleClauses(candidate, language)
  const first = clauses[0]
  if (!first) return null
  const opens = first.role === 'after' || first.role === 'relative' || first.role === 'content'
  const [from, to] = opens ? adjunctRange(candidate, first, first.to, context) : [first.from, first.to]
  // an adjunct's own date is half of what it says: «احتجاجات تشرين الأول 2019»
  const dropped = droppedTokens(view, first.role === 'after' ? -Infinity : from, context)
  const rest = opens && first.role !== 'content' ? [] : clauses.slice(1)
  const shared = candidate.shared ? [[candidate.shared.from, candidate.shared.to] as const] : []
  const stretches = [
    ...shared,
    [from, to] as const,
    ...rest.map((clause) => [clause.from, clause.to] as const),
  ]
  const parts = untilItStands(candidate, stretches, dropped, language).map(([start, end]) =>
    wordsOf(view, text, start, end, dropped).replace(/[,،]$/, ''),
  )
  const words = visibleText(parts.join(' '))
  let title = withSpeaker(trimStart(words, language), candidate, context)
  // "sharply criticised the decision"
  const verbAt = view.tokens[from]?.text.endsWith('ly') ? from + 1 : from
  const verbOpens = !language.verbFirst && first.from > 0 && has(view.tokens[verbAt], trait.finite)
  const ownSubject =
    first.role === 'relative' && first.opener.includes(' ') && !has(view.tokens[from], trait.finite)
  const hangs = (first.role === 'relative' && !ownSubject) || verbOpens
  const before = hangs ? antecedent(view, first.from, first.role === 'main', context) : null
  // "the proclamation by the president, which was made on Monday": nobody is a "which"
  if (before && first.opener === 'which' && namesPerson(view, before)) return null
  if (before) title = `${before} ${title}`
  title = withSubject(standing(title, before !== null, first, candidate, context), candidate, context)
  if (title.length < SHORT_TITLE) title = withPlace(title, candidate)
  if (language.verbFirst) title = withoutPerfect(title)
  title = unpaired(withoutTail(title, ',،;؛:.-–—'))
  return saysEnough(title, language) ? shorten(title, language) : null
}

/** Words of an attribution that says nothing yet: "Toronto Police indicated". */
const ATTRIBUTION = 5

/** Does a preposition or a conjunction end here, with nothing after it? */
const leavesOpen = (word: string, language: EventLanguage): boolean =>
  language.governs(word) ||
  (language.lineEnds !== null && /^(?:and|or|but)$/.test(word)) ||
  (language.verbFirst && language.clauseOpeners.has(word))

/** A title without the preposition that its date left behind ("is scheduled for"); null for one that only says who spoke. */
function complete(title: string | null, language: EventLanguage): string | null {
  if (title === null) return null
  const words = title.split(' ')
  while (words.length > 2 && leavesOpen(foldWord(words.at(-1) ?? ''), language)) words.pop()
  const attributes = words.length <= ATTRIBUTION && language.speechAt(foldWord(words.at(-1) ?? '')) !== null
  return attributes && !language.verbFirst ? null : words.join(' ')
}

/** The headline as the title of the event that it announces. */
export const headlineTitle = (headline: string): string =>
  capitalised(withoutTail(visibleText(headline), '.،,'))

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
  if (headline !== null && headline !== '') return headlineTitle(headline)
  if (!best) return ''
  const statement = best.type === 'statement' || best.type === 'demand'
  const spoken = statement ? (spokenTitle(tellings, context) ?? officialTitle(best, context)) : null
  const clause = spoken === null ? complete(clauseTitle(best, context), context.language) : null
  const whole = () => {
    const words = visibleText(context.text.slice(best.view.sentence.start, best.view.sentence.end))
    return context.language.lineEnds && !/\.\.$|\.\p{L}\.$/u.test(words) ? withoutTail(words, '.') : words
  }
  const title = spoken ?? clause ?? shorten(trimStart(whole(), context.language), context.language)
  return capitalised(withoutTail(title, ',،;؛:–—-'))
}
