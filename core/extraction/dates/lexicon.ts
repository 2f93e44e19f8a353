import { fold } from '@/core/text/fold'
import type { DateGrammar, Tense, WordClass } from './grammar'
import { Hearts } from './hearts'
import type { Token } from './tokens'

/** One reading of the tokens from some index on: a word class with its value, up to (not including) token `next`. */
export interface Sense {
  class: string
  value: number
  next: number
  /** Offset in the source where the word itself begins, after any proclitic. */
  start: number
}

interface Entry {
  class: WordClass
  value: number
  /** Folded words after the first. */
  rest: readonly string[]
  /** UTF-16 units of proclitics before the word. */
  skip: number
  spelled: readonly string[] | null
}

const tenses: readonly Tense[] = ['past', 'reported', 'future', 'upcoming', 'projected']

/** Classes one of which every date phrase without a digit holds; the rest only stand around them. */
const heartClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'month',
  'monthShort',
  'hijri',
  'weekday',
  'weekdayShort',
  'dayWord',
  'narrative',
  'unit',
  'units',
  'dual',
  'season',
  'seasonAlone',
  'decadeName',
  'decadeAlone',
  'weekendAlone',
  'yearNoun',
  'definiteUnit',
  'quarterNoun',
  'centuryNoun',
  'holiday',
])

const isHeartAlone = (entry: Entry) => entry.rest.length === 0 && heartClasses.has(entry.class)

const nothing: readonly Sense[] = []

/** The words of a grammar, prepared for looking up folded tokens; asks the grammar only once for each distinct word. */
export class Lexicon {
  private readonly byFirstWord = new Map<string, Entry[]>()
  private readonly seen = new Map<string, readonly Entry[]>()
  private readonly tenses = new Map<string, Tense>()
  private readonly tensePairs = new Map<string, Map<string, Tense>>()
  /** Names of days, months, units of time: what a phrase without a digit must hold. */
  readonly hearts: Hearts
  /** Last words of phrases such as `this morning`, none of whose words is a heart alone. */
  private readonly phraseHearts = new Set<string>()
  private readonly forms = new Map<string, Tense | null>()

  private readonly supporting: ReadonlySet<string>
  private readonly auxiliaries: ReadonlySet<string>
  readonly names: { before: WordsByClass; after: WordsByClass }

  constructor(readonly grammar: DateGrammar) {
    this.supporting = wordSet(grammar.supports)
    this.auxiliaries = wordSet(grammar.auxiliaries)
    this.names = { before: byClass(grammar.names.before), after: byClass(grammar.names.after) }
    for (const [name, phrases] of Object.entries(grammar.words)) {
      for (const [phrase, value] of Object.entries(phrases)) {
        const [first = '', ...rest] = fold(phrase).split(' ')
        const entries = this.byFirstWord.get(first) ?? []
        const spelled = grammar.spelled[phrase] ?? null
        entries.push({ class: name as WordClass, value, rest, skip: 0, spelled }) // oxlint-disable-line typescript/no-unsafe-type-assertion -- keys of words are word classes
        this.byFirstWord.set(first, entries)
      }
    }
    for (const entry of [...this.byFirstWord.values()].flat()) {
      const last = entry.rest.at(-1)
      if (last === undefined || !heartClasses.has(entry.class)) continue
      const held = entry.rest.some((word) => this.byFirstWord.get(word)?.some(isHeartAlone))
      if (!held) this.phraseHearts.add(last)
    }
    this.hearts = new Hearts(
      this.heartWords(),
      (word) => this.phraseHearts.has(word) || this.entriesOf(word).some(isHeartAlone),
    )
    for (const tense of tenses) for (const words of grammar.tense[tense]) this.addTense(fold(words), tense)
  }

  /** Every heart, also as it stands after a contraction. */
  private *heartWords(): Generator<string> {
    yield* this.phraseHearts
    for (const [word, entries] of this.byFirstWord) {
      if (!entries.some(isHeartAlone)) continue
      yield word
      for (const [contracted, article] of Object.entries(this.grammar.contractions))
        if (word.startsWith(article)) yield contracted + word.slice(article.length)
    }
  }

  private addTense(words: string, tense: Tense): void {
    const [first = '', second] = words.split(' ')
    if (second !== undefined) {
      const pairs = this.tensePairs.get(second) ?? new Map<string, Tense>()
      this.tensePairs.set(second, pairs.set(first, tense))
      return
    }
    for (const proclitic of ['', ...(this.grammar.proclitics[0] ?? [])])
      this.tenses.set(proclitic + first, tense)
  }

  private entriesOf(word: string): readonly Entry[] {
    const known = this.seen.get(word)
    if (known) return known
    const found = this.withProclitics(word, 0, 0)
    if (this.seen.size >= 50_000) this.seen.clear()
    this.seen.set(word, found)
    return found
  }

  private withProclitics(word: string, level: number, skip: number): Entry[] {
    const found = (this.byFirstWord.get(word) ?? []).map((entry) => ({ ...entry, skip }))
    if (word.length < 3) return found
    for (const [contracted, article] of Object.entries(this.grammar.contractions)) {
      if (word.startsWith(contracted))
        found.push(
          ...(this.byFirstWord.get(article + word.slice(contracted.length)) ?? []).map((entry) => ({
            ...entry,
            skip,
          })),
        )
    }
    for (let l = level; l < this.grammar.proclitics.length; l++) {
      for (const letter of this.grammar.proclitics[l] ?? []) {
        if (word.startsWith(letter))
          found.push(...this.withProclitics(word.slice(letter.length), l + 1, skip + letter.length))
      }
    }
    return found
  }

  /** Every reading of the word at `tokens[i]`, multi-word phrases included. `text` is the source of the offsets. */
  sensesAt(tokens: readonly Token[], i: number, text: string): readonly Sense[] {
    const token = tokens[i]
    if (token?.kind !== 'word') return nothing
    const entries = this.entriesOf(token.text)
    if (entries.length === 0) return nothing
    const senses: Sense[] = []
    for (const entry of entries) {
      if (!followedBy(tokens, i, entry.rest)) continue
      if (entry.spelled && !isSpelled(text.slice(token.start, token.end), entry.spelled)) continue
      senses.push({
        class: entry.class,
        value: entry.value,
        next: i + 1 + entry.rest.length,
        start: startAfter(text, token, entry.skip),
      })
    }
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

  /** Tense that a folded word shows, alone or after the word before it; null when it shows none. */
  tense(word: string, before: string): Tense | null {
    const paired = this.tensePairs.get(word)?.get(before)
    if (paired) return paired
    // «قد يعود»: it may come
    if (before === 'قد' && /^ي.{2}/.test(word)) return 'projected'
    const known = this.tenses.get(word) ?? this.forms.get(word)
    if (known !== undefined) return known
    const form = this.grammar.tenseOfForm(word)
    if (this.forms.size >= 50_000) this.forms.clear()
    this.forms.set(word, form)
    return form
  }
}

type WordsByClass = ReadonlyMap<string, ReadonlySet<string>>

const wordSet = (list: string) => new Set(fold(list).split(/\s+/).filter(Boolean))
const byClass = (lists: Readonly<Record<string, string>>): WordsByClass =>
  new Map(Object.entries(lists).map(([name, list]) => [name, wordSet(list)]))

const isSpelled = (raw: string, spellings: readonly string[]) => spellings.some((s) => raw.endsWith(s))

function followedBy(tokens: readonly Token[], i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) {
    const token = tokens[i + 1 + k]
    if (!token || token.text !== rest[k]) return false
  }
  return true
}

/** Offset after `skip` folded letters of the token: folding may have dropped marks and tatweel between them. */
function startAfter(text: string, token: Token, skip: number): number {
  let at = token.start
  let left = skip
  while (left > 0 && at < token.end) {
    if (fold(text[at] ?? '') !== '') left--
    at++
  }
  while (at < token.end && fold(text[at] ?? '') === '') at++
  return at
}
