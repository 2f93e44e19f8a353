import type { DateGrammar, ReaderName } from './grammar'
import type { Readings } from './readings'
import type { Sense } from './lexicon'

/** What a pattern took, by class; a second one of a class is named with a 2 (`D`, `D2`). */
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
}

/** The patterns of a grammar, prepared for matching. */
export interface PatternTree {
  root: Step
  forms: ReadonlyMap<string, Step>
}

const step = (): Step => ({ words: new Map(), forms: new Map(), accepts: null })

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
  return { root, forms }
}

interface Match {
  next: number
  taken: Captures
  accepting: Accepting
}

/** Words that lead a phrase without being part of it. */
const leading = new Set(['from', 'between', 'of', 'cue', 'the'])
/** Words that lead a date and are part of a count: `قبل عام 2020`, `قبل عام`. */
const leadingDates = new Set([...leading, 'ago', 'hence'])

/** The longest phrase that any pattern finds at token `i`; the earlier pattern wins among equals. */
export function longestPhrase(readings: Readings, i: number, tree: PatternTree): Phrase | null {
  if (readings.at(i).length === 0) return null
  const best = matches(readings, tree, tree.root, i, {}).reduce<Match | null>(
    (a, b) => (!a || b.next > a.next || (b.next === a.next && b.accepting.order < a.accepting.order) ? b : a),
    null,
  )
  if (!best) return null
  const senses = Object.entries(best.taken)
  const counted = best.accepting.read === 'count' || best.accepting.read === 'later'
  const first = senses.find(([name]) => !(counted ? leading : leadingDates).has(name))?.[1]
  return {
    from: i,
    to: best.next,
    start: first?.start ?? 0,
    end: readings.tokens[best.next - 1]?.end ?? 0,
    rule: best.accepting.rule,
    read: best.accepting.read,
    captures: best.taken,
  }
}

function matches(readings: Readings, tree: PatternTree, from: Step, i: number, taken: Captures): Match[] {
  const found: Match[] = from.accepts ? [{ next: i, taken, accepting: from.accepts }] : []
  if (i >= readings.tokens.length) return found
  for (const sense of readings.at(i)) {
    const next = from.words.get(sense.class)
    if (next)
      found.push(
        ...matches(readings, tree, next, sense.next, { ...taken, [nameIn(taken, sense.class)]: sense }),
      )
  }
  if (readings.at(i).length === 0) return found
  for (const [name, next] of from.forms) {
    for (const form of formsAt(readings, tree, name, i)) {
      const merged: Record<string, Sense> = { ...taken }
      for (const [key, sense] of Object.entries(form.taken)) merged[nameIn(merged, key)] = sense
      found.push(...matches(readings, tree, next, form.next, merged))
    }
  }
  return found
}

const nameIn = (taken: Captures, name: string) => (name in taken ? `${name}2` : name)

/** Every way to read the form at token `i`, worked out once. */
function formsAt(readings: Readings, tree: PatternTree, name: string, i: number): readonly Match[] {
  const key = `${name} ${i}`
  const known = readings.formsAt.get(key)
  if (known) return known
  const form = tree.forms.get(name)
  const found = form ? matches(readings, tree, form, i, {}) : []
  readings.formsAt.set(key, found)
  return found
}
