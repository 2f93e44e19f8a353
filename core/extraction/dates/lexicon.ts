import { fold } from '@/core/text/fold'
import { classNumber } from './classes'
import type { DateGrammar, Tense, WordClass } from './grammar'
import { wordTableOf } from './hearts'
import type { Stretch } from './stretch'
import { TenseWords } from './tense-words'
import { fact, hashOf, type WordTable } from './word-table'

/** One reading of the tokens from some index on: a word class with its value. The same object wherever its words stand. */
export interface Sense {
  readonly class: string
  /** Of the class (classes.ts). */
  readonly number: number
  readonly value: number
  /** How many tokens it takes. */
  readonly length: number
  /** Folded letters of proclitics before the word itself. */
  readonly skip: number
}

/** A phrase of the grammar, as it is found by its first word. */
interface Entry {
  class: WordClass
  number: number
  sense: Sense
  /** Folded tokens after the first, and their hashes. */
  rest: readonly string[]
  hashes: readonly number[]
  spelled: readonly string[] | null
}

/** All that a grammar knows of a folded word. */
interface Word {
  folded: string
  entries: readonly Entry[]
  /** What it can mean without further words; null where that depends on its exact spelling. */
  alone: readonly Sense[] | null
  /** Whether some of its phrases have further words. */
  leads: boolean
  /** What it can mean where these of its entries fit, a bit each. */
  fitting: Map<number, readonly Sense[]>
  tense: Tense | null
  /** Tense by the word before it. */
  pairs: ReadonlyMap<string, Tense> | null
}

const nothing: readonly Sense[] = []
const recentBits = 15

/** The words of a grammar, prepared for looking up folded tokens; asks the grammar only once for each distinct word. */
export class Lexicon {
  private readonly byFirstWord = new Map<string, Entry[]>()
  /** Words that texts hold, with what is known of them. */
  private readonly seen = new Map<string, Word>()
  /** Those met last, each where its hash puts it. */
  private readonly recent: (Word | undefined)[] = Array.from({ length: 1 << recentBits })
  /** What a scanner must know of words before it looks at them. */
  readonly table: WordTable
  private readonly tenses: TenseWords
  private readonly supporting: ReadonlySet<string>
  private readonly auxiliaries: ReadonlySet<string>
  readonly names: { before: WordsByClass; after: WordsByClass }

  /** @param begins whether patterns begin with the class of this number */
  constructor(
    readonly grammar: DateGrammar,
    begins: (number: number) => boolean,
  ) {
    this.supporting = wordSet(grammar.supports)
    this.auxiliaries = wordSet(grammar.auxiliaries)
    this.names = { before: byClass(grammar.names.before), after: byClass(grammar.names.after) }
    for (const [name, phrases] of Object.entries(grammar.words)) {
      for (const [phrase, value] of Object.entries(phrases)) {
        const [first = '', ...rest] = fold(phrase).split(' ')
        const entries = this.byFirstWord.get(first) ?? []
        const number = classNumber(name)
        entries.push({
          class: name as WordClass, // oxlint-disable-line typescript/no-unsafe-type-assertion -- keys of words are word classes
          number,
          sense: { class: name, number, value, length: rest.length + 1, skip: 0 },
          rest,
          hashes: rest.map((token) => hashOf(token)),
          spelled: grammar.spelled[phrase] ?? null,
        })
        this.byFirstWord.set(first, entries)
      }
    }
    this.table = wordTableOf(this.byFirstWord, grammar, begins)
    this.tenses = new TenseWords(grammar)
  }

  /** What is known of the word at token `i`; of a number or a mark nothing. */
  private wordAt(tokens: Stretch, i: number): Word | null {
    if (!tokens.isWord(i)) return null
    const slot = tokens.hashOf(i) >>> (32 - recentBits)
    const recent = this.recent[slot]
    if (recent && tokens.isSpelled(i, recent.folded)) return recent
    return (this.recent[slot] = this.wordOf(tokens.textOf(i)))
  }

  private wordOf(folded: string): Word {
    const known = this.seen.get(folded)
    if (known) return known
    const entries = this.withProclitics(folded, 0, 0)
    const alone = entries.filter(({ rest }) => rest.length === 0)
    const word = {
      folded,
      entries,
      alone: alone.some(({ spelled }) => spelled !== null) ? null : alone.map(({ sense }) => sense),
      leads: alone.length < entries.length,
      fitting: new Map<number, readonly Sense[]>(),
      ...this.tenses.of(folded),
    }
    if (this.seen.size >= 50_000) this.seen.clear()
    this.seen.set(folded, word)
    return word
  }

  private withProclitics(word: string, level: number, skip: number): Entry[] {
    const behind = (entry: Entry): Entry => ({ ...entry, sense: { ...entry.sense, skip } })
    const found = (this.byFirstWord.get(word) ?? []).map(behind)
    if (word.length < 3) return found
    for (const [contracted, article] of Object.entries(this.grammar.contractions)) {
      if (word.startsWith(contracted))
        found.push(...(this.byFirstWord.get(article + word.slice(contracted.length)) ?? []).map(behind))
    }
    for (let l = level; l < this.grammar.proclitics.length; l++) {
      for (const letter of this.grammar.proclitics[l] ?? []) {
        if (word.startsWith(letter))
          found.push(...this.withProclitics(word.slice(letter.length), l + 1, skip + letter.length))
      }
    }
    return found
  }

  /** Every reading of the word at token `i`, multi-word phrases included. */
  sensesAt(tokens: Stretch, i: number): readonly Sense[] {
    if ((tokens.factsOf(i) & fact.known) === 0) return nothing
    const word = this.wordAt(tokens, i)
    if (!word) return nothing
    const { entries, alone } = word
    const isFollowed = word.leads && tokens.mayBe(i + 1, fact.continues)
    if (alone && !(isFollowed && entries.some((entry) => isLonger(tokens, i, entry)))) return alone
    let fitting = 0
    entries.forEach((entry, k) => {
      const stands = entry.rest.length === 0 || (isFollowed && isLonger(tokens, i, entry))
      if (stands && (entry.spelled === null || isSpelled(tokens.sourceOf(i), entry.spelled)))
        fitting |= 1 << k
    })
    const known = word.fitting.get(fitting)
    if (known) return known
    const senses = entries.filter((_, k) => (fitting & (1 << k)) !== 0).map(({ sense }) => sense)
    word.fitting.set(fitting, senses)
    return senses
  }

  /** Whether a folded word before a bare year or a doubtful month shows that it is one. */
  supports(word: string): boolean {
    return this.supporting.has(word)
  }

  /** A folded word without the proclitics that it may begin with: وروسيا, لحركة, بشارع. */
  withoutProclitics(word: string): string {
    let bare = word
    for (const letters of this.grammar.proclitics)
      for (const letter of letters)
        if (bare.length > 3 && bare.startsWith(letter)) bare = bare.slice(letter.length)
    return bare
  }

  /** Whether a folded word may stand between `will` and its participle. */
  isAuxiliary(word: string): boolean {
    return this.auxiliaries.has(word)
  }

  /** Tense that the word at token `i` shows, alone or after the word before it; null when it shows none. */
  tenseAt(tokens: Stretch, i: number): Tense | null {
    const word = this.wordAt(tokens, i)
    return word && (word.pairs?.get(tokens.textOf(i - 1)) ?? word.tense)
  }
}

type WordsByClass = ReadonlyMap<string, ReadonlySet<string>>

const wordSet = (list: string) => new Set(fold(list).split(/\s+/).filter(Boolean))
const byClass = (lists: Readonly<Record<string, string>>): WordsByClass =>
  new Map(Object.entries(lists).map(([name, list]) => [name, wordSet(list)]))

const isSpelled = (raw: string, spellings: readonly string[]) => spellings.some((s) => raw.endsWith(s))

/** Whether the further words of a phrase that has some stand after its first. */
function isLonger(tokens: Stretch, i: number, { rest, hashes }: Entry): boolean {
  for (let k = 0; k < rest.length; k++)
    if (!tokens.spells(i + 1 + k, rest[k] ?? '', hashes[k] ?? 0)) return false
  return rest.length > 0
}
