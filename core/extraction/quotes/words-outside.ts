import type { Token } from '../actors/tokens'
import type { Stretch } from './passages'

/** The words of a sentence that stand outside of what is said. */
export function wordsOutside(tokens: readonly Token[], spoken: readonly Stretch[]): readonly Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return tokens
  let next = firstAfter(spoken, first.sentence.start)
  if ((spoken[next]?.start ?? Infinity) > last.start) return tokens
  const words: Token[] = []
  let saidSince = false
  for (const token of tokens) {
    while ((spoken[next]?.end ?? Infinity) <= token.start) {
      saidSince = true
      next++
    }
    if (token.start >= (spoken[next]?.start ?? Infinity)) continue
    words.push(saidSince ? afterSpeech(token) : token)
    saidSince = false
  }
  return words
}

function afterSpeech({ start, end, text, folded, word, gap, sentence }: Token): Token {
  return { start, end, text, folded, word, gap, apart: 'speech', sentence }
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
