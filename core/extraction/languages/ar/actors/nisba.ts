import { lexicon } from '../../../lexicon/lexicon'

/** Peoples whose plural is broken, folded, to the folded stem of their nisba. */
const brokenPlurals: Record<string, string> = { روس: 'روسي', اتراك: 'تركي', المان: 'الماني', افغان: 'افغاني' }

/** The state (id) that a folded nisba adjective speaks of, in any gender, number and state of definition; or null. */
export function stateOfNisba(folded: string): string | null {
  const { demonyms } = lexicon()
  const bare = folded.replace(/^(?:وال|بال|كال|فال|لل|ال)/, '')
  for (const word of bare === folded ? [bare] : [bare, folded]) {
    for (const ending of ['', 'ه', 'ون', 'ين', 'ات', 'ا', 'تين', 'تان', 'ان']) {
      if (!word.endsWith(ending)) continue
      const state = demonyms.ar.get(word.slice(0, word.length - ending.length))
      if (state) return state
    }
  }
  return demonyms.ar.get(brokenPlurals[bare] ?? '') ?? null
}
