import type { Tense } from './grammar'
import type { Lexicon } from './lexicon'
import type { Stretch } from './stretch'

const reach = 40
/** A date phrase this near to the beginning of its sentence takes the tense of the words after it. */
const fronted = 4

/**
 * The tense of the verb that the phrase at tokens [from, to) belongs to: the nearest cue before it in its sentence, or, when
 * it stands at the beginning, the first after it; null without a cue.
 */
export function tenseAround(tokens: Stretch, from: number, to: number, lexicon: Lexicon): Tense | null {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const cue = cueAt(tokens, i, lexicon)
    if (cue) return cue
  }
  if (from > fronted) return null
  for (let i = to; i < Math.min(tokens.count, to + reach); i++) {
    const cue = cueAt(tokens, i, lexicon)
    if (cue) return cue
  }
  return null
}

function cueAt(tokens: Stretch, i: number, lexicon: Lexicon): Tense | null {
  const tense = lexicon.tenseAt(tokens, i)
  if (tense !== 'past' && tense !== 'reported') return tense
  const isState = lexicon.grammar.isState(tokens.textOf(i - 1), tokens.textOf(i))
  return leadOf(tokens, i, lexicon) ?? (isState ? null : tense)
}

/** `will be held`, `is due to have been opened`: a participle after auxiliaries takes the tense of what leads them. */
function leadOf(tokens: Stretch, i: number, lexicon: Lexicon): Tense | null {
  let at = i - 1
  while (at >= 0 && lexicon.isAuxiliary(tokens.textOf(at))) at--
  if (at === i - 1) return null
  const leads = [lexicon.tenseAt(tokens, at + 1), lexicon.tenseAt(tokens, at)]
  return leads.find((tense) => tense === 'future' || tense === 'projected' || tense === 'intended') ?? null
}
