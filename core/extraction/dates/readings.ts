import { markNumber } from './classes'
import type { Lexicon, Sense } from './lexicon'
import { numberSenses } from './numbers'
import type { Stretch } from './stretch'

const nothing: readonly Sense[] = []

/** What the tokens of a stretch of text can mean, worked out once each. */
export class Readings {
  private cache: (readonly Sense[] | undefined)[] = []

  constructor(
    readonly tokens: Stretch,
    readonly lexicon: Lexicon,
  ) {}

  /** Forgets the stretch read before: another has been cut into the same tokens. */
  restart(): void {
    if (this.cache.length > roomy) this.cache = []
    else this.cache.fill(undefined)
  }

  /** Readings of token `i`; of a mark its own character as a class, of most words none. */
  at(i: number): readonly Sense[] {
    const known = this.cache[i]
    if (known) return known
    if (!this.tokens.has(i)) return nothing
    const senses = this.read(i)
    this.cache[i] = senses
    return senses
  }

  private read(i: number): readonly Sense[] {
    const { tokens } = this
    if (tokens.isNumber(i)) return numberSenses(tokens, i)
    if (tokens.isMark(i)) {
      const mark = tokens.textOf(i)
      return [{ class: mark, number: markNumber(mark), value: 0, next: i + 1, start: tokens.startOf(i) }]
    }
    const senses = this.lexicon.sensesAt(tokens, i)
    if (!senses.some(isMonth)) return senses
    return [...senses, ...senses.filter(isMonth).flatMap((month) => this.doubleMonth(month))]
  }

  /** A month with its other name beside it (`شباط/فبراير`, `تشرين الثاني (نوفمبر)`, `يوليو تموز`), read as one. */
  private doubleMonth(first: Sense): Sense[] {
    const { tokens, lexicon } = this
    const mark = first.next
    const isSame = (second: Sense) => isMonth(second) && second.value === first.value
    if (tokens.isWord(mark))
      return lexicon
        .sensesAt(tokens, mark)
        .filter((second) => isSame(second) && second.start === tokens.startOf(mark))
        .map((second) => ({ ...first, next: second.next }))
    const opens = tokens.textOf(mark)
    if (!doubling.has(opens)) return []
    return lexicon
      .sensesAt(tokens, mark + 1)
      .filter(isSame)
      .flatMap((second) => {
        const closes = closing[opens]
        if (closes === undefined) return [{ ...first, next: second.next }]
        return tokens.textOf(second.next) === closes ? [{ ...first, next: second.next + 1 }] : []
      })
  }

  /** Whether some reading of token `i` is of this class. */
  is(i: number, name: string): boolean {
    for (const sense of this.at(i)) if (sense.class === name) return true
    return false
  }
}

const isMonth = (sense: Sense) => sense.class === 'month'
const doubling = new Set(['/', '(', '-', '\\', '[', '|'])
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

/** Tokens of a stretch whose room is kept for the next. */
const roomy = 1 << 10
