import { foldWord } from '../../text/fold'
import { WordTable } from '../../text/word-table'
import type { ArabicWord } from '../languages/ar/actors/word'

/**
 * A word as it is written, the same object wherever it stands. What depends on nothing but the word is found out once: its
 * shape, and what the lists of a language say of it, which that language notes here when it is first asked.
 */
export interface Written {
  readonly text: string
  /** By core/text/fold. */
  readonly folded: string
  /** Bits of `shape`. */
  readonly shape: number
  /** What the English lists of names say of it, bits; −1 where they have not been asked. */
  names: number
  /** The same of the English lists of speech. */
  speech: number
  arabic: ArabicWord | null
}

export const shape = {
  /** Begins with a capital. */
  upper: 1 << 0,
  lower: 1 << 1,
  /** A capital, also after the particle of a name: «al-Sharabi», «d'Estaing». */
  capital: 1 << 2,
  /** Begins with two capitals. */
  twoCapitals: 1 << 3,
  /** A capital, and after it another, a digit or a mark: "AP", "A.", "U-2". */
  capitalAndMore: 1 << 4,
  /** Nothing but capitals, two at least. */
  allCapitals: 1 << 5,
  /** A capital and digits, as ships, laws and stars are called: "TOI-700". */
  designation: 1 << 6,
  /** Already as folding makes it. */
  folded: 1 << 7,
} as const

const shapes: readonly [number, RegExp][] = [
  [shape.upper, /^\p{Lu}/u],
  [shape.lower, /^\p{Ll}/u],
  [shape.capital, /^(?:(?:al|el|as|ash|ad|ar|at|az|an|d|l)[-'’])?\p{Lu}/u],
  [shape.twoCapitals, /^\p{Lu}{2}/u],
  [shape.capitalAndMore, /^\p{Lu}[\p{Lu}\p{N}.&'’-]/u],
  [shape.allCapitals, /^\p{Lu}{2,}$/u],
  [shape.designation, /^\p{Lu}(?=.*\d)[\p{L}\p{N}-]*$/u],
]

function withoutGenitive(written: string): string {
  const mark = written.at(-2)
  return (mark === "'" || mark === '’') && /s$/i.test(written) ? written.slice(0, -2) : written
}

function read(letters: string): Written {
  const text = withoutGenitive(letters)
  const folded = foldWord(text)
  const bits = shapes.reduce((found, [bit, form]) => (form.test(text) ? found | bit : found), 0)
  return {
    text,
    folded,
    shape: text === folded ? bits | shape.folded : bits,
    names: -1,
    speech: -1,
    arabic: null,
  }
}

/** The words that letters spell, a genitive ending left off: "Russia" of "Russia's". */
export const writtenWords = new WordTable(read)
