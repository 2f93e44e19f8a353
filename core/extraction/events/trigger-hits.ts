import type { Clause } from './clauses'
import type { EventLanguage, Trigger } from './language'
import type { SentenceView } from './sentence-view'
import { has } from './traits'
import { trait } from './vocabulary'

/** Whether the words tell of something that happened, is still to come, or neither (denied, feared, asked for, usual). */
export type Standing = 'fact' | 'future' | 'none'

/**
 * What the date of a clause makes of its present tense: with an open end («منذ 1994») it tells of something that began,
 * with a day ahead («تستضيف الرياض في ديسمبر») of a plan.
 */
export type ClauseTime = 'ongoing' | 'ahead' | null

export interface TriggerHit {
  /** Token index in the sentence. */
  at: number
  trigger: Trigger
  standing: Standing
}

/** How many tokens before a trigger a negation, a doubt or a future word reaches. */
const REACH = { negation: 4, doubt: 5, future: 5, habit: 5 }
/** Arabic particles stand right before their verb. */
const CLOSE_REACH = { negation: 2, doubt: 3, future: 4, habit: 3 }

function wordBefore(view: SentenceView, at: number, from: number, reach: number, traits: number): boolean {
  const { tokens } = view
  for (let i = at - 1; i >= from && i >= at - reach; i--) if (has(tokens[i], traits)) return true
  return false
}

/** "March 2021: Mercer takes office": in the line of a chronology the present tells what happened. */
function isEntry({ dated, tokens }: SentenceView): boolean {
  if (!dated[0]) return false
  let at = 0
  while (dated[at]) at++
  return tokens[at]?.text === ':'
}

function standingOf(
  view: SentenceView,
  clause: Clause,
  at: number,
  trigger: Trigger,
  when: ClauseTime,
  language: EventLanguage,
): Standing {
  const reach = language.verbFirst ? CLOSE_REACH : REACH
  if (clause.role === 'condition' || clause.role === 'purpose') return 'none'
  const word = (index: number) => view.tokens[index]?.text ?? ''
  const headline = view.sentence.kind === 'headline' || isEntry(view)
  const before = (traits: number, distance: number) => wordBefore(view, at, clause.from, distance, traits)
  if (before(trait.negates, reach.negation) || has(view.tokens[clause.from], trait.nullSubject)) return 'none'
  if (before(trait.planned, reach.future) || trigger.form === 'future') return 'future'
  // «متوقعة أن تبدأ في الخريف»
  if (language.verbFirst && when === 'ahead' && trigger.form === 'present') return 'future'
  const certain = trigger.form === 'past' && language.verbFirst
  // "said talks would resume on Thursday": with a day ahead it is a plan
  if (when === 'ahead' && has(view.tokens[at - 1], trait.projects)) return 'future'
  if (!certain && before(trait.doubts, trigger.form === 'past' ? 2 : reach.doubt)) return 'none'
  if (!headline && before(trait.habitual, reach.habit)) return 'none'
  if (
    trigger.form !== 'noun' &&
    has(view.tokens[at - 1], trait.endsInfinitive) &&
    language.infinitives.has(`${word(at - 2)} ${word(at - 1)}`)
  )
    return 'future'
  if (trigger.form === 'base') return headline ? 'fact' : 'none'
  if (trigger.form === 'present')
    return when === 'ahead' ? 'future' : headline || when === 'ongoing' ? 'fact' : 'none'
  if (trigger.form === 'gerund')
    return clause.role === 'participle' || clause.role === 'after' || isAbsolute(clause, trigger)
      ? 'fact'
      : 'none'
  return 'fact'
}

/** "…, with Lima winning the bid": tells as a clause of its own does. */
export const isAbsolute = ({ role, opener }: Clause, { form, weak }: Trigger): boolean =>
  role === 'aside' && opener === 'with' && form === 'gerund' && !weak

/** Do the words after the trigger's first continue as the reading asks? */
function matches(view: SentenceView, at: number, trigger: Trigger): boolean {
  return trigger.rest.every((word, offset) => view.tokens[at + 1 + offset]?.text === word)
}

/**
 * Every trigger of a clause with its standing; of several readings of one word all are given, longest first. `when`: by
 * what its date makes the present tense of the clause.
 */
export function hitsIn(
  view: SentenceView,
  clause: Clause,
  language: EventLanguage,
  when: ClauseTime = null,
): TriggerHit[] {
  const hits: TriggerHit[] = []
  const { tokens, spoken, dated, named } = view
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.word.triggers.length === 0 || spoken[at] || dated[at]) continue
    if (named[at] && !language.verbFirst) continue
    const readings = token.word.triggers.filter((trigger) => matches(view, at, trigger))
    const longest = readings.reduce((length, { rest }) => Math.max(length, rest.length), 0)
    // «قد رفع الفائدة»: after the particle the word is the verb, though it is written like the noun
    const verb = has(tokens[at - 1], trait.perfect)
    for (const reading of readings) {
      if (reading.rest.length < longest || language.tellsNothing(tokens, at, reading.type)) continue
      const trigger = verb && reading.form === 'noun' ? { ...reading, form: 'past' as const } : reading
      hits.push({ at, trigger, standing: standingOf(view, clause, at, trigger, when, language) })
    }
    at += longest
  }
  return hits
}
