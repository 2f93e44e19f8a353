/** Facts about a word that a reader wants to know before it looks at the word; any of them together. */
export const heart = 1
export const companion = 2
export const opening = 4
export const following = 8
const facts = 15

/** One step of the hash of a word, from its first unit to its last; it begins with 0. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 0x2c1b3c6d) + unit) | 0

/** Hash of a word, or of a word after what `from` is the hash of. */
export function hashOf(word: string, from = 0): number {
  let hash = from
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i))
  return hash
}

/** Words that differ in their last letter alone shall differ in the high bits too. */
const spread = (hash: number) => Math.imul(hash, 0x297a2d39)

/**
 * Facts about words, found by the words' hashes alone, so that a text can be read without cutting a word out of it. Another
 * word with the same hash (one in many millions) seems to have the same facts: they tell where to look, never what is there.
 * An open-addressed table, whose keys hold the facts in their low bits.
 */
export class WordTable {
  private keys = new Int32Array(1 << 10)
  private shift = 32 - 10
  private size = 0

  add(hash: number, fact: number): void {
    if (this.size * 2 >= this.keys.length) this.grow()
    const key = spread(hash)
    const slot = this.slotOf(key)
    const before = this.keys[slot] ?? 0
    if (before === 0) this.size++
    this.keys[slot] = (key & ~facts) | (before & facts) | fact
  }

  /** Facts of the word with this hash; 0 for a word that nothing is known of. */
  factsOf(hash: number): number {
    return (this.keys[this.slotOf(spread(hash))] ?? 0) & facts
  }

  /** Where the key stands or would stand. */
  private slotOf(key: number): number {
    const { keys } = this
    const last = keys.length - 1
    let slot = key >>> this.shift
    for (let found = keys[slot] ?? 0; found !== 0 && (found ^ key) >>> 4 !== 0; found = keys[slot] ?? 0)
      slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { keys } = this
    this.keys = new Int32Array(keys.length * 2)
    this.shift--
    for (const key of keys) if (key !== 0) this.keys[this.slotOf(key)] = key
  }
}
