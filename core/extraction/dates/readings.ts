import type { Lexicon, Sense } from './lexicon'
import { numberSenses } from './numbers'
import type { Match } from './sequence'
import type { Token } from './tokens'

const nothing: readonly Sense[] = []

/** What the tokens of one stretch of text can mean, worked out once each. */
export class Readings {
  private readonly cache: (readonly Sense[] | undefined)[] = []
  /** Filled by the matching of patterns. */
  readonly formsAt: Map<object, readonly Match[]>[] = []

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    readonly lexicon: Lexicon,
  ) {}

  /** Readings of token `i`; of a mark its own character as a class, of most words none. */
  at(i: number): readonly Sense[] {
    const known = this.cache[i]
    if (known) return known
    const token = this.tokens[i]
    if (!token) return nothing
    const senses = this.read(i, token)
    this.cache[i] = senses
    return senses
  }

  private read(i: number, token: Token): readonly Sense[] {
    if (token.kind === 'number') return numberSenses(this.tokens, i, this.text)
    if (token.kind === 'mark') return [{ class: token.text, value: 0, next: i + 1, start: token.start }]
    const senses = this.lexicon.sensesAt(this.tokens, i, this.text)
    if (senses.length === 0) return senses
    const doubled = senses.flatMap((sense) => (sense.class === 'month' ? this.doubleMonth(sense) : []))
    return doubled.length > 0 ? [...senses, ...doubled] : senses
  }

  /** A month with its other name beside it (`شباط/فبراير`, `تشرين الثاني (نوفمبر)`, `يوليو تموز`), read as one. */
  private doubleMonth(first: Sense): Sense[] {
    const mark = this.tokens[first.next]
    if (!mark) return []
    if (mark.kind === 'word')
      return this.lexicon
        .sensesAt(this.tokens, first.next, this.text)
        .filter(
          (second) => second.class === 'month' && second.value === first.value && second.start === mark.start,
        )
        .map((second) => ({ ...first, next: second.next }))
    if (!doubling.has(mark.text)) return []
    return this.lexicon
      .sensesAt(this.tokens, first.next + 1, this.text)
      .filter((second) => second.class === 'month' && second.value === first.value)
      .flatMap((second) => {
        const closes = closing[mark.text]
        const next =
          closes === undefined ? second.next : this.tokens[second.next]?.text === closes ? second.next + 1 : 0
        return next === 0 ? [] : [{ ...first, next }]
      })
  }

  /** Whether some reading of token `i` is of this class. */
  is(i: number, name: string): boolean {
    return this.at(i).some((sense) => sense.class === name)
  }
}

const doubling = new Set(['/', '(', '-', '\\', '[', '|'])
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
