import { lexicon } from '../../../lexicon/lexicon'
import type { Token } from '../../../actors/tokens'
import { known } from './known'
import { afterPlace, commonWords, noPlaces, organizationWords, thingWords, titles } from './words'

const cues = new Set(['in', 'near', 'outside', 'off'])
const kinds = new Set(
  'town city village province state port island district capital region municipality suburb'.split(' '),
)

/** Whether something of the lexicon that lies on the map stands at `at`. */
function isKnownPlace(tokens: readonly Token[], at: number): boolean {
  const found = known(tokens, at)
  return found !== null && (found.entity.type === 'place' || found.entity.type === 'state')
}

/**
 * Whether an unknown capitalised run of up to three words can only be a place where it stands: "in Badalona,", "the town of
 * Mokha", "Mokha, Yemen".
 */
export function isPlaceByPosition(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end)
  const unfit = words.some(
    ({ folded, text }) =>
      noPlaces.has(folded) ||
      commonWords.has(folded) ||
      thingWords.has(folded) ||
      titles.has(folded) ||
      organizationWords.has(folded) ||
      lexicon().demonyms.en.has(folded) ||
      !/^\p{Lu}[\p{Ll}\p{M}'’-]+/u.test(text),
  )
  if (words.length > 3 || unfit) return false
  const before = tokens[from - 1]?.folded ?? ''
  if (before === 'of' && kinds.has(tokens[from - 2]?.folded ?? '')) return true
  const next = tokens[end]
  if (next && /^,\s$/u.test(next.gap) && isKnownPlace(tokens, end)) return true
  if (!cues.has(before)) return false
  return next === undefined || /[.,;:)\n–—]/u.test(next.gap) || afterPlace.has(next.folded)
}
