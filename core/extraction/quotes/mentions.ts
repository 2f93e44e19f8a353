import type { Actor, Span } from '../extraction'

/** One mention of an actor, as somebody who may speak. */
export interface Speaker {
  /** Null: the words tell what somebody is, and the article nowhere who. */
  id: string | null
  type: Actor['type']
  span: Span
}

/** The mentions of an article, to be asked by offset. */
export class Mentions {
  private readonly sorted: Speaker[]
  /** Where the last answer was found: words are mostly asked about in their order. */
  private last = 0

  constructor(actors: readonly Actor[]) {
    this.sorted = actors
      .flatMap(({ id, type, mentions }) => mentions.map((span): Speaker => ({ id, type, span })))
      .toSorted((a, b) => a.span.start - b.span.start)
  }

  /** Whose mention shares a unit with [start, end); a word's proclitics may stand outside it. */
  on({ start, end }: { start: number; end: number }): Speaker | undefined {
    const low = this.firstAfter(start)
    this.last = low
    const found = this.sorted[low]
    return found && found.span.start < end ? found : undefined
  }

  private endOf(index: number): number {
    return this.sorted[index]?.span.end ?? Infinity
  }

  /** Index of the first mention that ends after an offset. */
  private firstAfter(offset: number): number {
    const { last } = this
    if (last === 0 || this.endOf(last - 1) <= offset) {
      if (this.endOf(last) > offset) return last
      if (this.endOf(last + 1) > offset) return last + 1
    }
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.endOf(middle) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
