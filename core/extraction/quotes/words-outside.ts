import type { Token } from '../actors/tokens'
import type { Word } from './acts'
import type { Stretch } from './passages'

/** The words of a sentence that stand outside of what is said, each with what parts it from the one before. */
export function wordsOutside(tokens: readonly Token[], spoken: readonly Stretch[]): Word[] {
  const words: Word[] = []
  let next = firstAfter(spoken, tokens[0]?.sentence.start ?? 0)
  let saidSince = (spoken[next]?.end ?? Infinity) <= (tokens[0]?.start ?? 0)
  for (const token of tokens) {
    while ((spoken[next]?.end ?? Infinity) <= token.start) {
      saidSince = true
      next++
    }
    if (token.start >= (spoken[next]?.start ?? Infinity)) continue
    const { start, end, text: written, folded, word, gap, sentence } = token
    const apart = saidSince ? 'speech' : parting(gap)
    words.push({ start, end, text: written, folded, word, gap, sentence, apart })
    saidSince = false
  }
  return words
}

const parting = (gap: string): Word['apart'] => {
  if (gap === ' ') return ''
  if (gap.includes(':')) return 'colon'
  return /[,،;؛()–—[\]]|\s-\s|[.!?؟…]\s/u.test(gap) ? 'comma' : ''
}

/** Index of the first stretch that ends after an offset. */
function firstAfter(spoken: readonly Stretch[], offset: number): number {
  let low = 0
  let high = spoken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spoken[middle]?.end ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
