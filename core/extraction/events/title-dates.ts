import type { DateMention } from '../extraction'
import type { EventLanguage } from './language'
import type { SentenceView } from './sentence-view'
import type { TitleContext } from './title-subject'
import { has } from './traits'
import { trait } from './vocabulary'

/** Is this date expression one that only the article's own day makes clear ("on Monday", «أمس»)? */
const needsContext = (date: DateMention): boolean => date.anchor !== null && !/\d{4}/.test(date.text)

const isDatePreposition = (word: string, language: EventLanguage): boolean =>
  language.datePrepositions.has(word) || language.datePrepositions.has(word.replace(/^[وف](?=.{2})/, ''))

/** Where the date begins whose last token stands at `at`. */
export function dayStart({ dated }: SentenceView, at: number): number {
  let first = at
  while (first > 0 && dated[first - 1]) first--
  return first
}

/** "the 2020 primaries", "a bid for October elections": a date that says which of them is meant. */
export function describes(
  { tokens, dated, named }: SentenceView,
  first: number,
  after: number,
  from: number,
  language: EventLanguage,
): boolean {
  let lead = first - 1
  // "in a late July tweet"
  while (
    lead > 0 &&
    language.binding.has(tokens[lead]?.text ?? '') &&
    !has(tokens[lead], trait.determiner | trait.governs)
  )
    lead--
  const [before, next] = [tokens[lead], tokens[after]]
  if (language.verbFirst || next?.kind !== 'word' || dated[after]) return false
  if (
    has(next, trait.stopword | trait.governs | trait.finite | trait.passive | trait.opens | trait.determiner)
  )
    return false
  if (has(before, trait.determiner) && lead >= 0) return true
  return lead > from && /^(?:for|of|to|with)$/.test(before?.text ?? '') && !named[after]
}

/** "This week saw a referendum", "yesterday also saw an earthquake" */
const saysOf = ({ tokens }: SentenceView, at: number): boolean =>
  has(tokens[tokens[at]?.text === 'also' ? at + 1 : at], trait.finite)

/** Marks the tokens that a title leaves out: asides, dates that need the article's day, with their preposition. */
export function droppedTokens(view: SentenceView, from: number, context: TitleContext): Set<number> {
  const dropped = new Set<number>()
  for (const index of view.dates) {
    const date = context.dates[index]
    if (!date) continue
    let first = view.tokens.findIndex((token) => token.end > date.start)
    if (!needsContext(date) && first > from + 2) continue
    // "last night's attack" is a name of the attack
    if (/^['’]s\b/.test(context.text.slice(date.end, date.end + 3))) continue
    if (first < 0) continue
    const after = view.tokens.findIndex((token) => token.start >= date.end)
    // "mid-September"
    while (first > 1 && view.tokens[first]?.glued === true && view.tokens[first - 1]?.text === '-') first -= 2
    if (describes(view, first, after, from, context.language)) continue
    // the day is the subject
    if (first === from && !context.language.verbFirst && saysOf(view, after)) continue
    for (let at = first; (view.tokens[at]?.start ?? Infinity) < date.end; at++) dropped.add(at)
    while (first > 0 && isDatePreposition(view.tokens[first - 1]?.text ?? '', context.language))
      dropped.add(--first)
    // a day between commas goes with them
    if (view.tokens[first - 1]?.text === ',' && view.tokens[after]?.text === ',')
      dropped.add(first - 1).add(after)
  }
  return dropped
}
