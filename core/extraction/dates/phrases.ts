import type { Sense } from './lexicon'
import type { Captures, Match, Matcher, Phrase } from './match'
import { shapeOf } from './numbers'
import type { Readings } from './readings'

/** What the patterns find after the readings on the way to it; undefined where they look further. */
interface Place {
  match: Match | null | undefined
  /** By the readings of the next token, of a number by its shape. */
  next: Map<readonly Sense[], Place>
}

/** Bounds the memory of a process that reads for ever. */
const REMEMBERED = 20_000

/**
 * The phrases of a stretch. What patterns find at a token depends on nothing but the readings from it on, as far as they
 * look, and writers put the same few words together: what was found once is remembered by them, whatever the numbers.
 */
export class Phrases {
  private root: Place = { match: undefined, next: new Map() }
  private size = 0

  constructor(
    private readonly matcher: Matcher,
    private readonly readings: Readings,
  ) {}

  /** The longest phrase that any pattern finds at token `i` and that ends by `limit`. */
  longestAt(i: number, limit = Infinity): Phrase | null {
    if (!this.matcher.beginsAt(i)) return null
    const match = limit === Infinity ? this.matchAt(i) : this.matcher.longestMatch(i, limit)
    return match && this.phraseOf(match, i)
  }

  private matchAt(i: number): Match | null {
    let place = this.root
    for (let at = i; ; at++) {
      const known = place.next.get(this.keyOf(at))
      if (known === undefined) return this.learn(place, i, at)
      if (known.match !== undefined) return known.match
      place = known
    }
  }

  /** Asks the patterns; from token `at` on the way to the answer is new. */
  private learn(known: Place, i: number, at: number): Match | null {
    const match = this.matcher.longestMatch(i, Infinity)
    let place = known
    for (let next = at; next <= this.matcher.furthest; next++) {
      const further: Place = { match: undefined, next: new Map() }
      place.next.set(this.keyOf(next), further)
      place = further
      this.size++
    }
    place.match = match
    if (this.size > REMEMBERED) {
      this.root = { match: undefined, next: new Map() }
      this.size = 0
    }
    return match
  }

  private keyOf(i: number): readonly Sense[] {
    const senses = this.readings.at(i)
    return this.readings.tokens.isNumber(i) ? shapeOf(senses) : senses
  }

  private phraseOf(match: Match, from: number): Phrase {
    const { rule, read, length, begins } = match
    const { tokens } = this.readings
    const to = from + length
    const start = begins === null ? 0 : tokens.startAfter(from + begins.at, begins.skip)
    return { from, to, start, end: tokens.endOf(to - 1), rule, read, captures: this.capturesOf(match, from) }
  }

  private capturesOf({ captures, numbers }: Match, from: number): Captures {
    if (numbers.length === 0) return captures
    const own: Record<string, Sense> = { ...captures }
    for (const { name, at } of numbers) {
      const number = captures[name]?.number
      for (const sense of this.readings.at(from + at)) if (sense.number === number) own[name] = sense
    }
    return own
  }
}
