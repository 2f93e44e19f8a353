import type { Actor, Span } from '../extraction'

/** One mention of an actor, as somebody who may speak. */
export interface Speaker {
  id: string
  type: Actor['type']
  span: Span
}

/** The mentions of an article, to be asked by offset. */
export class Mentions {
  private readonly sorted: Speaker[]

  constructor(actors: readonly Actor[]) {
    this.sorted = actors
      .flatMap(({ id, type, mentions }) => mentions.map((span): Speaker => ({ id, type, span })))
      .toSorted((a, b) => a.span.start - b.span.start)
  }

  /** Whose mention shares a unit with [start, end); a word's proclitics may stand outside it. */
  on({ start, end }: { start: number; end: number }): Speaker | undefined {
    let low = 0
    let high = this.sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sorted[middle]?.span.end ?? Infinity) <= start) low = middle + 1
      else high = middle
    }
    const found = this.sorted[low]
    return found && found.span.start < end ? found : undefined
  }
}
