/** A word without what Arabic writes onto its beginning. */
export interface Peeled {
  folded: string
  /** UTF-16 units that were peeled off the word as written. */
  length: number
}

/**
 * The word itself, then the word without و ف, ب ك ل and their pairs. Whether a reading is right only a lexicon can tell: it
 * counts where the rest is known. `لل` is fused with the article and stays: the rest is then given with ال, nothing peeled.
 */
export function peelings(folded: string): Peeled[] {
  const readings: Peeled[] = [{ folded, length: 0 }]
  const withoutAnd = /^[وف]/.test(folded) && folded.length > 3 ? 1 : 0
  for (const from of withoutAnd ? [0, 1] : [0]) {
    const rest = folded.slice(from)
    if (from > 0) readings.push({ folded: rest, length: from })
    if (rest.startsWith('لل') && rest.length > 4)
      readings.push({ folded: `ال${rest.slice(2)}`, length: from })
    if (/^[بكل]/.test(rest) && rest.length > 3) readings.push({ folded: rest.slice(1), length: from + 1 })
  }
  return readings
}

/** Whether a folded word carries the article, rather than being a relative pronoun or a preposition that begins so. */
export const definite = (folded: string): boolean =>
  folded.startsWith('ال') && !/^ال(?:ي|يه|يها|يهم|ا|ان|ذي|تي|ذين)$/.test(folded)

/** Without article and conjunction. */
export const bareOf = (folded: string): string => folded.replace(/^[وف]?(?:ال|لل)/, '')
