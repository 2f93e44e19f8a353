import { classNumber } from './classes'
import type { DateGrammar, ReaderName } from './grammar'
import type { Readings } from './readings'
import type { Sense } from './lexicon'

/** What a pattern took, by class; a second one of a class is named with a 2 (`D`, `D2`), a third with a 3. */
export type Captures = Readonly<Record<string, Sense>>

/** A date phrase found at tokens [from, to), not yet put on a calendar. */
export interface Phrase {
  from: number
  to: number
  /** Offset of the first word, after any proclitic. */
  start: number
  end: number
  rule: string
  read: ReaderName
  captures: Captures
}

interface Accepting {
  rule: string
  read: ReaderName
  order: number
}

/** A step of the patterns, shared by all that begin alike. */
interface Step {
  /** By number of the class. */
  words: (Step | undefined)[]
  /** Forms (`{year}`) that may follow. */
  forms: { form: Form; next: Step }[]
  accepts: Accepting | null
  /** By number of the class: one of these must come next for anything to follow. */
  firsts: (true | undefined)[]
}

/** A sequence that others hold, found once at each token. */
interface Form {
  index: number
  root: Step
}

/** The patterns of a grammar, prepared for matching. */
export interface PatternTree {
  root: Step
}

const step = (): Step => ({ words: [], forms: [], accepts: null, firsts: [] })

function childOf(parent: Step, name: string, forms: ReadonlyMap<string, Form>): Step {
  const form = forms.get(/^\{(\w+)\}$/.exec(name)?.[1] ?? '')
  if (!form) return (parent.words[classNumber(name)] ??= step())
  const known = parent.forms.find((each) => each.form === form)
  if (known) return known.next
  const next = step()
  parent.forms.push({ form, next })
  return next
}

function plant(root: Step, sequence: string, accepting: Accepting, forms: ReadonlyMap<string, Form>): void {
  let ends: Step[] = [root]
  for (const item of sequence.split(' ')) {
    const optional = item.length > 1 && item.endsWith('?')
    const names = (optional ? item.slice(0, -1) : item).split('|')
    const next = ends.flatMap((end) => names.map((name) => childOf(end, name, forms)))
    ends = optional ? [...ends, ...next] : next
  }
  for (const end of new Set(ends)) if (!end.accepts && end !== root) end.accepts = accepting
}

/** Prepares the patterns of a grammar; among patterns that take the same words the earlier one counts. */
export function preparePatterns(grammar: DateGrammar): PatternTree {
  const root = step()
  const forms = new Map<string, Form>()
  for (const name of Object.keys(grammar.forms)) forms.set(name, { index: forms.size, root: step() })
  for (const [name, form] of forms) {
    const accepting = (order: number): Accepting => ({ rule: name, read: 'none', order })
    grammar.forms[name]?.forEach((sequence, order) => plant(form.root, sequence, accepting(order), forms))
  }
  grammar.patterns.forEach(({ rule, sequence, read }, order) =>
    plant(root, sequence, { rule, read, order }, forms),
  )
  for (const form of forms.values()) noteFirsts(form.root)
  noteFirsts(root)
  return { root }
}

/** Whether some pattern begins with the class of this number. */
export const beginsWith = ({ root }: PatternTree, number: number): boolean => root.firsts[number] === true

/** Forms hold no forms that could begin with themselves, so that two levels are all there is. */
function noteFirsts(from: Step): void {
  const note = ({ words }: Step) => words.forEach((_, number) => (from.firsts[number] = true))
  note(from)
  for (const { form } of from.forms) note(form.root)
}

/** What a pattern took on its way, the last first: paths that begin alike share what they took. */
interface Taken {
  name: string
  sense: Sense
  before: Taken | null
}

/** A pattern's end and what it took on the way. */
export interface Match {
  next: number
  taken: Taken | null
  accepting: Accepting
}

/** Words that lead a phrase without being part of it. */
const leading = new Set(['from', 'between', 'of', 'cue', 'the'])
/** Words that lead a date and are part of a count: `قبل عام 2020`, `قبل عام`. */
const leadingDates = new Set([...leading, 'ago', 'hence'])

/** The longest phrase that any pattern finds at token `i`; the earlier pattern wins among equals. */
export function longestPhrase(readings: Readings, i: number, tree: PatternTree): Phrase | null {
  if (!begins(tree.root, readings.at(i))) return null
  const found: Match[] = []
  follow(readings, tree.root, i, null, found)
  let best: Match | null = null
  for (const match of found) {
    const longer = !best || match.next > best.next
    if (longer || (match.next === best?.next && match.accepting.order < best.accepting.order)) best = match
  }
  if (!best) return null
  const { rule, read } = best.accepting
  const skipped = read === 'count' || read === 'later' ? leading : leadingDates
  const captures: Record<string, Sense> = {}
  let start: number | null = null
  for (const { name, sense } of inOrder(best.taken)) {
    const second = name in captures ? `${name}2` : name
    const own = second in captures ? `${name}3` : second
    captures[own] = sense
    if (start === null && !skipped.has(own)) ({ start } = sense)
  }
  const end = readings.tokens.endOf(best.next - 1)
  return { from: i, to: best.next, start: start ?? 0, end, rule, read, captures }
}

function begins(from: Step, senses: readonly Sense[]): boolean {
  for (const sense of senses) if (from.firsts[sense.number]) return true
  return false
}

function inOrder(taken: Taken | null): Taken[] {
  const all: Taken[] = []
  for (let each = taken; each; each = each.before) all.push(each)
  return all.toReversed()
}

function follow(readings: Readings, from: Step, i: number, taken: Taken | null, found: Match[]): void {
  if (from.accepts) found.push({ next: i, taken, accepting: from.accepts })
  const senses = readings.at(i)
  if (senses.length === 0) return
  for (const sense of senses) {
    const next = from.words[sense.number]
    if (next) follow(readings, next, sense.next, { name: sense.class, sense, before: taken }, found)
  }
  for (const { form, next } of from.forms) {
    if (!begins(form.root, senses)) continue
    for (const match of formsAt(readings, form, i))
      follow(readings, next, match.next, takenAfter(taken, match.taken), found)
  }
}

/** What was taken before and within a form. */
const takenAfter = (before: Taken | null, own: Taken | null): Taken | null =>
  own ? { name: own.name, sense: own.sense, before: takenAfter(before, own.before) } : before

/** Every way to read the form at token `i`, worked out once. */
function formsAt(readings: Readings, form: Form, i: number): readonly Match[] {
  const all = (readings.formsAt[i] ??= [])
  const known = all[form.index]
  if (known) return known
  const found: Match[] = []
  follow(readings, form.root, i, null, found)
  return (all[form.index] = found)
}
