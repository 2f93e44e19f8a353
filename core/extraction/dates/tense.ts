import type { Token } from './tokens'
import type { Tense } from './grammar'
import type { Lexicon } from './lexicon'

const reach = 40
/** A date phrase this near to the beginning of its sentence takes the tense of the words after it. */
const fronted = 4

const tenseOf = (value: number): Tense => (value < 0 ? 'past' : value === 1 ? 'future' : 'upcoming')

/**
 * The tense of the verb that the phrase at tokens [from, to) belongs to: the nearest cue before it in its sentence, or, when
 * it stands at the beginning, the first after it; null without a cue.
 */
export function tenseAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Tense | null {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const cue = cueAt(tokens, i, lexicon)
    if (cue) return cue
  }
  if (from > fronted) return null
  for (let i = to; i < Math.min(tokens.length, to + reach); i++) {
    const cue = cueAt(tokens, i, lexicon)
    if (cue) return cue
  }
  return null
}

function cueAt(tokens: readonly Token[], i: number, lexicon: Lexicon): Tense | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  const value = lexicon.tense(token.text)
  if (value === null) return null
  return value < 0 && isLedByFuture(tokens, i, lexicon) ? 'future' : tenseOf(value)
}

/** `will be held`, `is due to have been opened`: a participle after auxiliaries takes the tense of what leads them. */
function isLedByFuture(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  let at = i - 1
  while (at >= 0 && lexicon.isAuxiliary(tokens[at]?.text ?? '')) at--
  return at < i - 1 && lexicon.tense(tokens[at]?.text ?? '') === 1
}
