import type { DateGrammar, ReaderName } from './grammar'
import type { Lexicon, Sense } from './lexicon'
import { numberSenses } from './numbers'
import type { Token } from './tokens'

/** What the elements of a pattern took, by class; a second one of a class is named with a 2 (`D`, `D2`). */
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

interface Element {
  classes: readonly string[]
  optional: boolean
}

export interface CompiledPattern {
  rule: string
  read: ReaderName
  elements: readonly Element[]
}

/** Patterns by the class that they can begin with. */
export type PatternIndex = ReadonlyMap<string, readonly CompiledPattern[]>

function expand(sequence: string, macros: DateGrammar['macros']): string[] {
  const match = /\{(\w+)\}/.exec(sequence)
  if (!match) return [sequence]
  return (macros[match[1] ?? ''] ?? []).flatMap((form) => expand(sequence.replace(match[0], form), macros))
}

/** Prepares patterns for matching; optional elements at the beginning become patterns of their own. */
export function compilePatterns(grammar: DateGrammar): PatternIndex {
  const index = new Map<string, CompiledPattern[]>()
  const expanded = grammar.patterns.flatMap(({ rule, sequence, read }) =>
    expand(sequence, grammar.macros).map((form) => ({ rule, sequence: form, read })),
  )
  for (const { rule, sequence, read } of expanded) {
    let elements: Element[] = sequence.split(' ').map((item) => {
      const optional = item.length > 1 && item.endsWith('?')
      return { classes: (optional ? item.slice(0, -1) : item).split('|'), optional }
    })
    for (;;) {
      const first = elements[0]
      if (!first) break
      for (const name of first.classes) {
        const list = index.get(name) ?? []
        list.push({ rule, read, elements: [{ classes: [name], optional: false }, ...elements.slice(1)] })
        index.set(name, list)
      }
      if (!first.optional) break
      elements = elements.slice(1)
    }
  }
  return index
}

/** Readings of the tokens of one stretch of text, worked out once each. */
export class Readings {
  private readonly cache: (readonly Sense[] | undefined)[] = []

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly lexicon: Lexicon,
  ) {}

  at(i: number): readonly Sense[] {
    const known = this.cache[i]
    if (known) return known
    const token = this.tokens[i]
    if (!token) return []
    const senses =
      token.kind === 'word'
        ? this.lexicon.sensesAt(this.tokens, i, this.text)
        : token.kind === 'number'
          ? numberSenses(this.tokens, i, this.text)
          : [{ class: token.text, value: 0, next: i + 1, start: token.start }]
    this.cache[i] = senses
    return senses
  }
}

/** The longest phrase that any pattern finds at token `i`; the earlier pattern wins among equals. */
export function longestPhrase(readings: Readings, i: number, index: PatternIndex): Phrase | null {
  let best: Phrase | null = null
  for (const sense of readings.at(i)) {
    for (const pattern of index.get(sense.class) ?? []) {
      const captures = take(readings, pattern.elements, 1, sense.next, { [sense.class]: sense })
      if (!captures || captures.next <= (best?.to ?? 0)) continue
      best = {
        from: i,
        to: captures.next,
        start: sense.start,
        end: readings.tokens[captures.next - 1]?.end ?? sense.start,
        rule: pattern.rule,
        read: pattern.read,
        captures: captures.taken,
      }
    }
  }
  return best
}

interface Taken {
  next: number
  taken: Captures
}

function take(
  readings: Readings,
  elements: readonly Element[],
  at: number,
  i: number,
  taken: Captures,
): Taken | null {
  const element = elements[at]
  if (!element) return { next: i, taken }
  let best: Taken | null = null
  if (!readings.tokens[i]?.newline) {
    for (const sense of readings.at(i)) {
      if (!element.classes.includes(sense.class)) continue
      const name = sense.class in taken ? `${sense.class}2` : sense.class
      const found = take(readings, elements, at + 1, sense.next, { ...taken, [name]: sense })
      if (found && found.next > (best?.next ?? 0)) best = found
    }
  }
  if (element.optional) {
    const found = take(readings, elements, at + 1, i, taken)
    if (found && found.next > (best?.next ?? 0)) best = found
  }
  return best
}
