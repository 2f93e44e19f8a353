/** Facts about a word that a reader wants to know before it looks at the word; any of them together. */
export const fact = {
  /** What a date phrase must hold: the name of a day, a unit of time. */
  heart: 1,
  /** Makes a date of the number beside it. */
  companion: 2,
  /** The lexicon has it, alone or with further words. */
  known: 4,
  /** Alone it is of a class that patterns begin with. */
  opens: 8,
  /** With further words it is of such a class. */
  leads: 16,
  /** A further word of some phrase of the lexicon. */
  continues: 32,
  /** It begins a phrase of a class that is looked for at a distance from a date. */
  distant: 64,
} as const
const factBits = 7
const facts = (1 << factBits) - 1

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
  /** A bit for each hash (its high half) of a heart or a companion, so that other words are passed by at once. */
  private readonly hints = new Int32Array(1 << 11)

  add(hash: number, added: number): void {
    if (added & (fact.heart | fact.companion)) {
      const high = spread(hash) >>> 16
      this.hints[high >>> 5] = (this.hints[high >>> 5] ?? 0) | (1 << high)
    }
    if (this.size * 2 >= this.keys.length) this.grow()
    const key = spread(hash)
    const slot = this.slotOf(key)
    const before = this.keys[slot] ?? 0
    if (before === 0) this.size++
    this.keys[slot] = (key & ~facts) | (before & facts) | added
  }

  /** False of most words that are neither hearts nor companions, and of none that is. */
  mayTell(hash: number): boolean {
    const high = spread(hash) >>> 16
    return (((this.hints[high >>> 5] ?? 0) >>> high) & 1) !== 0
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
    for (
      let found = keys[slot] ?? 0;
      found !== 0 && (found ^ key) >>> factBits !== 0;
      found = keys[slot] ?? 0
    )
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
