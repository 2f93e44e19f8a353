import type { ReaderName } from './grammar'
import type { Sense } from './lexicon'
import type { Readings } from './readings'
import type { Accepting, PatternTree, Step } from './sequence'

/** What a pattern took, by class; a second one of a class is named with a 2 (`D`, `D2`), a third with a 3. */
export type Captures = Readonly<Record<string, Sense>>

/** What a pattern took from some token on, wherever in a text these words stand. */
export interface Match {
  rule: string
  read: ReaderName
  captures: Captures
  /** Tokens that it took. */
  length: number
  /** Token, counted from the first, at which the phrase itself begins, and the letters of proclitics before it; none of words that only lead. */
  begins: { at: number; skip: number } | null
  /** Captures that hold the value of a number: by token, counted from the first. */
  numbers: readonly { name: string; at: number }[]
}

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

/** Where a pattern goes on after the form that is being followed. */
interface Return {
  next: Step
  outer: Return | null
}

/** Words that lead a phrase without being part of it. */
const leading = new Set(['from', 'to', 'between', 'of', 'cue', 'the'])
/** Words that lead a date and are part of a count: `قبل عام 2020`, `قبل عام`. */
const leadingDates = new Set([...leading, 'ago', 'hence'])

/**
 * Follows the patterns of a grammar along the readings of a stretch. What was taken on the way lies in one array that is
 * written over: most of what is tried leads nowhere and shall leave nothing behind.
 */
export class Matcher {
  /** The last token that the patterns looked at. */
  furthest = 0
  private readonly path: Sense[] = []
  private readonly bestPath: Sense[] = []
  private bestLength = 0
  private bestEnd = 0
  private limit = 0
  private best: Accepting | null = null

  constructor(
    private readonly tree: PatternTree,
    private readonly readings: Readings,
  ) {}

  /** Whether some pattern begins with a reading of token `i`. */
  beginsAt(i: number): boolean {
    return begins(this.tree.root, this.readings.at(i))
  }

  /** The longest phrase that any pattern finds at token `i` and that ends by `limit`; the earlier pattern wins among equals. */
  longestMatch(i: number, limit: number): Match | null {
    this.best = null
    this.limit = limit
    this.furthest = i
    this.follow(this.tree.root, i, 0, null)
    return this.best && this.matchFrom(i, this.best)
  }

  private follow(from: Step, i: number, length: number, back: Return | null): void {
    if (from.accepts) {
      if (back) this.follow(back.next, i, length, back.outer)
      else this.consider(from.accepts, i, length)
    }
    if (i > this.furthest) this.furthest = i
    const senses = this.readings.at(i)
    if (senses.length === 0) return
    for (const sense of senses) {
      const next = from.words[sense.number]
      if (!next) continue
      this.path[length] = sense
      this.follow(next, i + sense.length, length + 1, back)
    }
    for (const { form, next } of from.forms)
      if (begins(form.root, senses)) this.follow(form.root, i, length, { next, outer: back })
  }

  private consider(accepting: Accepting, end: number, length: number): void {
    const { best, bestEnd, path, bestPath } = this
    if (end > this.limit) return
    if (best && (end < bestEnd || (end === bestEnd && accepting.order >= best.order))) return
    this.best = accepting
    this.bestEnd = end
    this.bestLength = length
    for (let k = 0; k < length; k++) bestPath[k] = path[k] ?? noSense
  }

  private matchFrom(from: number, { rule, read }: Accepting): Match {
    const skipped = read === 'count' || read === 'later' ? leading : leadingDates
    const captures: Record<string, Sense> = {}
    const numbers: { name: string; at: number }[] = []
    let begun: Match['begins'] = null
    let at = 0
    for (let k = 0; k < this.bestLength; k++) {
      const sense = this.bestPath[k] ?? noSense
      const name = sense.class
      const second = name in captures ? `${name}2` : name
      const own = second in captures ? `${name}3` : second
      captures[own] = sense
      if (this.readings.tokens.isNumber(from + at)) numbers.push({ name: own, at })
      if (begun === null && !skipped.has(own)) begun = { at, skip: sense.skip }
      at += sense.length
    }
    return { rule, read, captures, length: this.bestEnd - from, begins: begun, numbers }
  }
}

const noSense: Sense = { class: '', number: 0, value: 0, length: 0, skip: 0 }

function begins(from: Step, senses: readonly Sense[]): boolean {
  for (const sense of senses) if (from.firsts[sense.number]) return true
  return false
}
