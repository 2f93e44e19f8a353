import { fold } from '@/core/text/fold'
import type { DateGrammar, Tense } from './grammar'

const tenses: readonly Tense[] = ['past', 'reported', 'future', 'upcoming', 'projected', 'intended']

/** The words of a grammar that show when the telling lies, alone, after another word, or by their form. */
export class TenseWords {
  private readonly alone = new Map<string, Tense>()
  private readonly pairs = new Map<string, Map<string, Tense>>()

  constructor(private readonly grammar: DateGrammar) {
    for (const tense of tenses) for (const words of grammar.tense[tense]) this.add(fold(words), tense)
  }

  private add(words: string, tense: Tense): void {
    const [first = '', second] = words.split(' ')
    if (second !== undefined) {
      const pairs = this.pairs.get(second) ?? new Map<string, Tense>()
      this.pairs.set(second, pairs.set(first, tense))
      return
    }
    for (const proclitic of ['', ...(this.grammar.proclitics[0] ?? [])])
      this.alone.set(proclitic + first, tense)
  }

  /** What a folded word shows by itself, and what after other words. */
  of(folded: string): { tense: Tense | null; pairs: ReadonlyMap<string, Tense> | null } {
    const pairs = this.pairs.get(folded) ?? null
    const tense = this.alone.get(folded) ?? this.grammar.tenseOfForm(folded)
    if (!/^ي.{2}/.test(folded)) return { tense, pairs }
    return { tense, pairs: pairs ? new Map([...mayCome, ...pairs]) : mayCome }
  }
}

/** «قد يعود»: it may come. */
const mayCome: ReadonlyMap<string, Tense> = new Map([['قد', 'projected']])
