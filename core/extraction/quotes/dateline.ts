import type { Word } from './acts'

/** Words of a dateline at most: "ACCRA, Ghana (Reuters) – ". */
const LONGEST = 6

/** The first word of a sentence that is not part of a dateline. */
export function afterDateline(words: readonly Word[]): number {
  const first = words.slice(0, LONGEST + 1).findLastIndex(({ gap }) => /[\s)][-–—]+\s/u.test(gap))
  return Math.max(0, first)
}
