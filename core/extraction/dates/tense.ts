import type { Token } from './tokens'
import type { Tense } from './grammar'
import type { Lexicon } from './lexicon'

const reach = 40
/** A date phrase this near to the beginning of its sentence takes the tense of the words after it. */
const fronted = 4

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
  const tense = lexicon.tense(token.text, tokens[i - 1]?.text ?? '')
  if (tense !== 'past' && tense !== 'reported') return tense
  return (
    leadOf(tokens, i, lexicon) ??
    (lexicon.grammar.isState(tokens[i - 1]?.text ?? '', token.text) ? null : tense)
  )
}

/** `will be held`, `is due to have been opened`: a participle after auxiliaries takes the tense of what leads them. */
function leadOf(tokens: readonly Token[], i: number, lexicon: Lexicon): Tense | null {
  let at = i - 1
  while (at >= 0 && lexicon.isAuxiliary(tokens[at]?.text ?? '')) at--
  const text = tokens[at + 1]?.text
  const pair = text === undefined || at === i - 1 ? null : lexicon.tense(text, tokens[at]?.text ?? '')
  const lead =
    at < 0 || at === i - 1 ? null : lexicon.tense(tokens[at]?.text ?? '', tokens[at - 1]?.text ?? '')
  return [pair, lead].find((tense) => tense === 'future' || tense === 'projected') ?? null
}
