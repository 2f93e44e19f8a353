import { markNumber } from './classes'
import type { Lexicon, Sense } from './lexicon'
import { numberSenses } from './numbers'
import type { Stretch } from './stretch'

const nothing: readonly Sense[] = []

/** What the tokens of a stretch of text can mean, worked out once each. */
export class Readings {
  private readonly cache: (readonly Sense[])[] = []
  /** For each token the stretch, counted, in which its readings were worked out last. */
  private stretches = new Uint32Array(0)
  private stretch = 0

  constructor(
    readonly tokens: Stretch,
    readonly lexicon: Lexicon,
  ) {}

  /** Forgets the stretch read before: another has been cut into the same tokens. */
  restart(): void {
    this.stretch++
    if (this.stretches.length >= this.tokens.count && this.stretches.length <= roomy) return
    this.stretches = new Uint32Array(Math.max(this.tokens.count, least))
    this.cache.length = 0
    this.stretch = 1
  }

  /** Readings of token `i`; of a mark its own character as a class, of most words none. */
  at(i: number): readonly Sense[] {
    if (this.stretches[i] === this.stretch) return this.cache[i] ?? nothing
    if (!this.tokens.has(i)) return nothing
    const senses = this.read(i)
    this.cache[i] = senses
    this.stretches[i] = this.stretch
    return senses
  }

  private read(i: number): readonly Sense[] {
    const { tokens } = this
    if (tokens.isNumber(i)) return numberSenses(tokens, i)
    if (tokens.isMark(i)) return markSenses(tokens, i)
    const senses = this.lexicon.sensesAt(tokens, i)
    if (!senses.some(isMonth)) return senses
    const doubled = senses.filter(isMonth).flatMap((month) => this.doubleMonth(month, i))
    return doubled.length === 0 ? senses : withDoubled(senses, doubled)
  }

  /** A month with its other name beside it (`شباط/فبراير`, `تشرين الثاني (نوفمبر)`, `يوليو تموز`), read as one. */
  private doubleMonth(first: Sense, i: number): Sense[] {
    const { tokens, lexicon } = this
    const mark = i + first.length
    const isSame = (second: Sense) => isMonth(second) && second.value === first.value
    if (tokens.isWord(mark))
      return lexicon
        .sensesAt(tokens, mark)
        .filter((second) => isSame(second) && second.skip === 0)
        .map((second) => ({ ...first, length: first.length + second.length }))
    const opens = tokens.textOf(mark)
    if (!doubling.has(opens)) return []
    return lexicon
      .sensesAt(tokens, mark + 1)
      .filter(isSame)
      .flatMap((second) => {
        const length = first.length + 1 + second.length
        const closes = closing[opens]
        if (closes === undefined) return [{ ...first, length }]
        return tokens.textOf(i + length) === closes ? [{ ...first, length: length + 1 }] : []
      })
  }

  /** Whether some reading of token `i` is of this class. */
  is(i: number, name: string): boolean {
    for (const sense of this.at(i)) if (sense.class === name) return true
    return false
  }
}

const withMonths = new WeakMap<readonly Sense[], Map<string, readonly Sense[]>>()

/** Readings of a month and of it with its other name: the same object for the same ones. */
function withDoubled(senses: readonly Sense[], doubled: readonly Sense[]): readonly Sense[] {
  const key = doubled.map(({ value, length, skip }) => `${value} ${length} ${skip}`).join()
  const known = withMonths.get(senses) ?? new Map<string, readonly Sense[]>()
  withMonths.set(senses, known)
  const both = known.get(key) ?? [...senses, ...doubled]
  known.set(key, both)
  return both
}

/** By the mark as it is written. */
const marks = new Map<number, readonly Sense[]>()

function markSenses(tokens: Stretch, i: number): readonly Sense[] {
  const code = tokens.text.charCodeAt(tokens.startOf(i))
  const known = marks.get(code)
  if (known) return known
  const mark = tokens.textOf(i)
  const number = markNumber(mark)
  const senses = [{ class: mark, number, value: 0, length: 1, skip: 0 }]
  // a mark without a number may get one as long as grammars are being prepared
  if (number !== 0) marks.set(code, senses)
  return senses
}

const isMonth = (sense: Sense) => sense.class === 'month'
const doubling = new Set(['/', '(', '-', '\\', '[', '|'])
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Tokens of a stretch whose room is kept for the next. */
const roomy = 1 << 12
const least = 1 << 8
