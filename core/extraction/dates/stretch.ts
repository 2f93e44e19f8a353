import { foldWord } from '@/core/text/fold'
import { plainMark } from './tokens'
import {
  classOf,
  compound,
  digit,
  foldedOf,
  invisible,
  joining,
  letter,
  meet,
  newline,
  other,
  space,
  traitOf,
  unitTraits,
  unmet,
} from './unit-classes'
import { fact, hashed, hashOf, WordTable } from './word-table'

/** Digits of a year. A number of another length is part of a date only with a heart, or with a companion beside it. */
const digitsOfYear = 4
/** Tokens from the first of a companion (`B . C .`) to the number after it, at most. */
const companionReach = 6

const zero = 48

const memoryBits = 15

const kindBits = 7
const glued = 8
const newlineBefore = 16

/** No phrase has more tokens before its first heart. */
const reach = 16

/**
 * A stretch of text cut into tokens that are numbers in arrays: where each begins and ends, of which kind it is, what the
 * word table knows of it. The tokens are those of `tokenize`, but no word is cut out of the text before somebody asks for
 * it, and most never are. One stretch after the other is cut into the same arrays.
 */
export class Stretch {
  text = ''
  /** Number of tokens. */
  count = 0
  private starts = new Int32Array(0)
  private ends = new Int32Array(0)
  /** Class of the first unit, `glued` and `newlineBefore`. */
  private traits = new Uint8Array(0)
  /** Of words; of a number how many digits it has. */
  private hashes = new Int32Array(0)
  /** Tokens that are hearts, ascending. */
  private hearts = new Int32Array(0)
  private heartCount = 0
  private heartsPassed = 0
  private table = new WordTable()
  /** Folded words cut out of texts, each where its hash puts it until another takes its place. */
  private readonly words: (string | undefined)[] = Array.from({ length: 1 << memoryBits })

  /** Cuts `text.slice(from, to)`; whether it has a heart, without which no date phrase is in it. */
  cut(text: string, from: number, to: number, words: WordTable): boolean {
    this.reserve(to - from)
    this.text = text
    this.table = words
    const { starts, ends, traits, hashes, hearts } = this
    let count = 0
    let heartCount = 0
    let lastCompanion = -companionReach - 1
    let before = newlineBefore
    let at = from
    while (at < to) {
      const code = text.charCodeAt(at)
      let trait = unitTraits[code] || meet(code)
      let kind = classOf(trait)
      if (kind >= space) {
        if (kind === newline) before = newlineBefore
        else if (kind === space) before &= newlineBefore
        at++
        continue
      }
      const start = at
      let end = ++at
      let hash = 0
      if (kind === letter || kind === compound) {
        hash = foldedOf(trait)
        let simple = kind === letter
        kind = letter
        for (;;) {
          const begun = at
          while (at < to) {
            trait = unitTraits[text.charCodeAt(at)] ?? 0
            if (classOf(trait) !== letter) break
            hash = hashed(hash, foldedOf(trait))
            at++
          }
          if (at > begun) end = at
          if (at === to) break
          const next = classOf(trait)
          if (next === unmet) {
            meet(text.charCodeAt(at))
            continue
          }
          if (next === compound) simple = false
          else if (next !== joining && next !== invisible) break
          at++
          if (next !== invisible) end = at
        }
        if (!simple) hash = hashOf(foldWord(text.slice(start, end)))
        if (words.mayTell(hash)) {
          const facts = words.factsOf(hash)
          if (facts & fact.companion) {
            lastCompanion = count
            if (
              count > 0 &&
              ((traits[count - 1] ?? 0) & kindBits) === digit &&
              hearts[heartCount - 1] !== count - 1
            )
              hearts[heartCount++] = count - 1
          }
          if (facts & fact.heart) hearts[heartCount++] = count
        }
      } else if (kind === digit) {
        let digits = 1
        for (; at < to; at++) {
          const next = classOf(traitOf(text.charCodeAt(at)))
          if (next === digit) {
            digits++
            end = at + 1
          } else if (next !== joining && next !== invisible) break
        }
        hash = digits
        if (digits === digitsOfYear || count - lastCompanion <= companionReach) hearts[heartCount++] = count
      }
      starts[count] = start
      ends[count] = end
      hashes[count] = hash
      traits[count++] = kind | before
      before = glued
    }
    this.count = count
    this.heartCount = heartCount
    this.heartsPassed = 0
    return heartCount > 0
  }

  /** First token from `i` on at which a date may begin; `count` where there is none. To be asked with ascending `i`. */
  openingFrom(i: number): number {
    const { hearts } = this
    for (let at = i; this.heartsPassed < this.heartCount; this.heartsPassed++) {
      const next = hearts[this.heartsPassed] ?? 0
      for (at = Math.max(at, this.runBefore(next, at)); at <= next; at++) if (this.mayOpen(at)) return at
    }
    return this.count
  }

  /** The token at which the words begin, from `least` on, that may belong to a phrase with the heart at `heart`. */
  private runBefore(heart: number, least: number): number {
    const first = Math.max(least, heart - reach)
    let at = heart
    while (at > first && this.mayBe(at - 1, fact.known | fact.continues)) at--
    return at
  }

  private mayOpen(i: number): boolean {
    if (this.isNumber(i)) return true
    const facts = this.factsOf(i)
    return (facts & fact.opens) !== 0 || ((facts & fact.leads) !== 0 && this.mayBe(i + 1, fact.continues))
  }

  /** Whether a token is something else than a word, or a word of which one of these facts is known. */
  mayBe(i: number, facts: number): boolean {
    return !this.isWord(i) || (this.factsOf(i) & facts) !== 0
  }

  /** A token as it is written. */
  sourceOf(i: number): string {
    return this.text.slice(this.startOf(i), this.endOf(i))
  }

  /** Folded text of a token, of a mark its plainest form; empty where there is no token. */
  textOf(i: number): string {
    if (this.isMark(i)) return plainMark(this.text[this.startOf(i)] ?? '')
    if (!this.isWord(i)) return foldWord(this.sourceOf(i))
    const slot = (this.hashes[i] ?? 0) >>> (32 - memoryBits)
    const known = this.words[slot]
    if (known !== undefined && this.isSpelled(i, known)) return known
    return (this.words[slot] = foldWord(this.sourceOf(i)))
  }

  /** How many digits a number has; 0 for other tokens. */
  digitsOf(i: number): number {
    return this.isNumber(i) ? (this.hashes[i] ?? 0) : 0
  }

  /** Value of a number of at most nine digits; else NaN. */
  valueOf(i: number): number {
    const digits = this.digitsOf(i)
    if (digits === 0 || digits > 9) return Number.NaN
    const end = this.endOf(i)
    let value = 0
    for (let at = this.startOf(i); at < end; at++) {
      const trait = traitOf(this.text.charCodeAt(at))
      if (classOf(trait) === digit) value = value * 10 + foldedOf(trait) - zero
    }
    return value
  }

  startOf(i: number): number {
    return this.has(i) ? (this.starts[i] ?? 0) : 0
  }

  /** Offset after `skip` folded letters of a word: folding may have dropped marks and tatweel between them. */
  startAfter(i: number, skip: number): number {
    let at = this.startOf(i)
    if (skip === 0) return at
    const end = this.endOf(i)
    for (let left = skip; at < end; at++) {
      const isDropped = foldedOf(traitOf(this.text.charCodeAt(at))) === 0
      if (left === 0 && !isDropped) break
      if (!isDropped) left--
    }
    return at
  }

  endOf(i: number): number {
    return this.has(i) ? (this.ends[i] ?? 0) : 0
  }

  has(i: number): boolean {
    return i >= 0 && i < this.count
  }

  isWord(i: number): boolean {
    return this.kindOf(i) === letter
  }

  isNumber(i: number): boolean {
    return this.kindOf(i) === digit
  }

  isMark(i: number): boolean {
    return this.kindOf(i) === other
  }

  /** Whether nothing stands between a token and the one before. */
  isGlued(i: number): boolean {
    return (this.traitsOf(i) & glued) !== 0
  }

  /** Whether a line break stands between a token and the one before. */
  opensLine(i: number): boolean {
    return (this.traitsOf(i) & newlineBefore) !== 0
  }

  /** Hash of a word, folded (word-table.ts); 0 for other tokens. */
  hashOf(i: number): number {
    return this.isWord(i) ? (this.hashes[i] ?? 0) : 0
  }

  /** Whether a token is this folded word of this hash, or this mark. */
  spells(i: number, folded: string, hash: number): boolean {
    return (!this.isWord(i) || this.hashes[i] === hash) && this.textOf(i) === folded
  }

  /** Whether a word folds to this. */
  isSpelled(i: number, folded: string): boolean {
    const end = this.endOf(i)
    let k = 0
    for (let at = this.startOf(i); at < end; at++) {
      const trait = traitOf(this.text.charCodeAt(at))
      const kind = classOf(trait)
      if (kind === letter) {
        if (foldedOf(trait) !== folded.charCodeAt(k++)) return false
      } else if (kind === compound) return false
    }
    return k === folded.length
  }

  /** Facts of the word table about a word (word-table.ts); 0 for other tokens. */
  factsOf(i: number): number {
    return this.isWord(i) ? this.table.factsOf(this.hashes[i] ?? 0) : 0
  }

  private kindOf(i: number): number {
    return this.traitsOf(i) & kindBits
  }

  private traitsOf(i: number): number {
    return this.has(i) ? (this.traits[i] ?? 0) : 0
  }

  private reserve(units: number): void {
    if (units <= this.starts.length && this.starts.length <= roomy) return
    const room = Math.max(256, units)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.traits = new Uint8Array(room)
    this.hashes = new Int32Array(room)
    this.hearts = new Int32Array(room)
  }
}

/** Room for tokens that is kept from one stretch to the next. */
const roomy = 1 << 14
