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
  words: Map<string, Step>
  /** Names of forms (`{year}`) that may follow. */
  forms: Map<string, Step>
  accepts: Accepting | null
  /** Classes one of which must come next for anything to follow. */
  firsts: Set<string>
}

/** The patterns of a grammar, prepared for matching. */
export interface PatternTree {
  root: Step
  forms: ReadonlyMap<string, Step>
}

const step = (): Step => ({ words: new Map(), forms: new Map(), accepts: null, firsts: new Set() })

function childOf(parent: Step, name: string): Step {
  const form = /^\{(\w+)\}$/.exec(name)?.[1]
  const children = form === undefined ? parent.words : parent.forms
  const known = children.get(form ?? name)
  if (known) return known
  const made = step()
  children.set(form ?? name, made)
  return made
}

function plant(root: Step, sequence: string, accepting: Accepting): void {
  let ends: Step[] = [root]
  for (const item of sequence.split(' ')) {
    const optional = item.length > 1 && item.endsWith('?')
    const names = (optional ? item.slice(0, -1) : item).split('|')
    const next = ends.flatMap((end) => names.map((name) => childOf(end, name)))
    ends = optional ? [...ends, ...next] : next
  }
  for (const end of new Set(ends)) if (!end.accepts && end !== root) end.accepts = accepting
}

/** Prepares the patterns of a grammar; among patterns that take the same words the earlier one counts. */
export function preparePatterns(grammar: DateGrammar): PatternTree {
  const root = step()
  grammar.patterns.forEach(({ rule, sequence, read }, order) => plant(root, sequence, { rule, read, order }))
  const forms = new Map<string, Step>()
  for (const [name, sequences] of Object.entries(grammar.forms)) {
    const form = step()
    sequences.forEach((sequence, order) => plant(form, sequence, { rule: name, read: 'none', order }))
    forms.set(name, form)
  }
  for (const form of forms.values()) noteFirsts(form, forms)
  noteFirsts(root, forms)
  return { root, forms }
}

/** Forms hold no forms that could begin with themselves, so that two levels are all there is. */
function noteFirsts(from: Step, forms: ReadonlyMap<string, Step>): void {
  for (const name of from.words.keys()) from.firsts.add(name)
  for (const name of from.forms.keys())
    for (const word of forms.get(name)?.words.keys() ?? []) from.firsts.add(word)
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
  if (!beginsAt(readings, i, tree.root)) return null
  const found: Match[] = []
  follow(readings, tree, tree.root, i, null, found)
  let best: Match | null = null
  for (const match of found) {
    const longer = !best || match.next > best.next
    if (longer || (match.next === best?.next && match.accepting.order < best.accepting.order)) best = match
  }
  if (!best) return null
  const counted = best.accepting.read === 'count' || best.accepting.read === 'later'
  const skipped = counted ? leading : leadingDates
  const captures = capturesOf(best.taken)
  const first = Object.entries(captures).find(([name]) => !skipped.has(name))?.[1]
  return {
    from: i,
    to: best.next,
    start: first?.start ?? 0,
    end: readings.tokens[best.next - 1]?.end ?? 0,
    rule: best.accepting.rule,
    read: best.accepting.read,
    captures,
  }
}

function beginsAt(readings: Readings, i: number, from: Step): boolean {
  for (const sense of readings.at(i)) if (from.firsts.has(sense.class)) return true
  return false
}

function capturesOf(taken: Taken | null): Captures {
  const captures: Record<string, Sense> = {}
  for (const { name, sense } of inOrder(taken)) {
    const second = name in captures ? `${name}2` : name
    captures[second in captures ? `${name}3` : second] = sense
  }
  return captures
}

function inOrder(taken: Taken | null): Taken[] {
  const all: Taken[] = []
  for (let each = taken; each; each = each.before) all.push(each)
  return all.toReversed()
}

function follow(
  readings: Readings,
  tree: PatternTree,
  from: Step,
  i: number,
  taken: Taken | null,
  found: Match[],
): void {
  if (from.accepts) found.push({ next: i, taken, accepting: from.accepts })
  const senses = readings.at(i)
  if (senses.length === 0) return
  for (const sense of senses) {
    const next = from.words.get(sense.class)
    if (next) follow(readings, tree, next, sense.next, { name: sense.class, sense, before: taken }, found)
  }
  for (const [name, next] of from.forms) {
    const form = tree.forms.get(name)
    if (!form || !beginsAt(readings, i, form)) continue
    for (const match of formsAt(readings, tree, form, i)) {
      let all = taken
      for (const { name: own, sense } of inOrder(match.taken)) all = { name: own, sense, before: all }
      follow(readings, tree, next, match.next, all, found)
    }
  }
}

/** Every way to read the form at token `i`, worked out once. */
function formsAt(readings: Readings, tree: PatternTree, form: Step, i: number): readonly Match[] {
  const known = readings.formsAt[i]?.get(form)
  if (known) return known
  const found: Match[] = []
  follow(readings, tree, form, i, null, found)
  const all = readings.formsAt[i] ?? new Map<object, readonly Match[]>()
  readings.formsAt[i] = all.set(form, found)
  return found
}
