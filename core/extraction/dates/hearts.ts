import { fold, foldWord } from '@/core/text/fold'
import { classesOfUnits, digit, invisible, joining, letter } from './tokens'

/**
 * Words at the heart of date phrases, ready for a look at every word of a text. Most words are told to be none by their last
 * letters alone, without being cut out of the text.
 */
export class Hearts {
  private readonly lastThree = new Uint8Array(0x10000)
  private readonly lastTwo = new Uint8Array(0x10000)
  private readonly known = new Map<string, boolean>()

  /**
   * @param endings folded words; every heart ends in one of them, and has more letters only before it
   * @param isHeart asked with the folded word
   */
  constructor(
    endings: Iterable<string>,
    private readonly isHeart: (folded: string) => boolean,
  ) {
    for (const word of endings) {
      const [a = 0, b = 0, c = 0] = [word.length - 3, word.length - 2, word.length - 1].map((at) =>
        at < 0 ? 0 : word.charCodeAt(at),
      )
      if (word.length >= 3) this.lastThree[ofThree(a, b, c)] = 1
      else this.lastTwo[ofTwo(b, c)] = 1
    }
  }

  /** Whether `text.slice(from, to)` holds a heart or a digit. */
  isIn(text: string, from: number, to: number): boolean {
    const kinds = classesOfUnits()
    for (let at = from; at < to; at++) {
      const kind = kinds[text.charCodeAt(at)]
      if (kind === digit) return true
      if (kind !== letter) continue
      const start = at
      let plain = true
      let [a, b, c] = [0, 0, 0]
      for (; at < to; at++) {
        const code = text.charCodeAt(at)
        const next = kinds[code]
        if (next === letter) {
          const folded = foldedUnit(code)
          if (folded === 0) plain = false
          a = b
          b = c
          c = folded
        } else if (next === joining || next === invisible) plain = false
        else break
      }
      const may = !plain || this.lastThree[ofThree(a, b, c)] === 1 || this.lastTwo[ofTwo(b, c)] === 1
      if (may && this.ask(text.slice(start, at))) return true
      at--
    }
    return false
  }

  private ask(word: string): boolean {
    const before = this.known.get(word)
    if (before !== undefined) return before
    const is = this.isHeart(foldWord(word))
    if (this.known.size >= 50_000) this.known.clear()
    this.known.set(word, is)
    return is
  }
}

const ofThree = (a: number, b: number, c: number) => (a * 1_009 + b * 31 + c) & 0xffff
const ofTwo = (b: number, c: number) => (b * 31 + c) & 0xffff

const unseen = -1
const units = new Int32Array(0x10000).fill(unseen)

/** What a UTF-16 unit folds to where that is one unit; else 0. */
function foldedUnit(code: number): number {
  const before = units[code] ?? unseen
  if (before !== unseen) return before
  const folded = fold(String.fromCharCode(code))
  return (units[code] = folded.length === 1 ? folded.charCodeAt(0) : 0)
}
