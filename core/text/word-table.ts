/** Bounds the memory of a process that reads for ever: a table that has met so many different words begins anew. */
const REMEMBERED = 30_000
const SLOTS = 1 << 16
/** Nor are longer ones remembered, in UTF-16 units: they are no words of a language. */
const LONGEST = 64

/**
 * What is known of words, found by their letters where they stand in a text: a word that was met before is not cut out of the
 * text again, which would cost more than all that is then asked of it.
 */
export class WordTable<T> {
  private slots = new Int32Array(SLOTS)
  private hashes = new Int32Array(REMEMBERED)
  private letters: string[] = []
  private values: T[] = []

  /** `read` finds out what is to be known of a word when it is met first. */
  constructor(private readonly read: (letters: string) => T) {}

  /** What is known of `text.slice(start, end)`. */
  at(text: string, start: number, end: number): T {
    if (end - start > LONGEST) return this.read(text.slice(start, end))
    let hash = end - start
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    for (let slot = spread(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const entry = (this.slots[slot] ?? 0) - 1
      if (entry < 0) return this.meet(text.slice(start, end), hash)
      if (this.hashes[entry] !== hash) continue
      const value = this.values[entry]
      if (value !== undefined && isSame(this.letters[entry] ?? '', text, start, end)) return value
    }
  }

  /** What is known of a word by itself. */
  of(word: string): T {
    return this.at(word, 0, word.length)
  }

  private meet(word: string, hash: number): T {
    const letters = own(word)
    const value = this.read(letters)
    if (this.values.length >= REMEMBERED) this.forget()
    let slot = spread(hash)
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    this.hashes[this.values.length] = hash
    this.letters.push(letters)
    this.slots[slot] = this.values.push(value)
    return value
  }

  private forget(): void {
    this.slots.fill(0)
    this.letters = []
    this.values = []
  }
}

const spread = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & (SLOTS - 1)

function isSame(letters: string, text: string, start: number, end: number): boolean {
  if (letters.length !== end - start) return false
  for (let at = 0; at < letters.length; at++)
    if (letters.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Engines keep a whole text for the sake of a slice of it from so many units on: what is remembered for long is copied. */
const SLICED = 13
const own = (word: string): string => (word.length < SLICED ? word : Array.from(word).join(''))
