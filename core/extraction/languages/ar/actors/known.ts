import { matchSpelling } from '../../../actors/roster'
import type { Token } from '../../../actors/tokens'
import { lexicon } from '../../../lexicon/lexicon'
import { arabicOf } from './word'
import { doubtfulPlaces, doubtfulStates } from './words'

/** What the lexicon knows by the words from `at` on, proclitics peeled off the first; the longest name wins. */
export function known(tokens: readonly Token[], at: number) {
  const token = tokens[at]
  if (!token || !arabicOf(token).isSpelled) return null
  for (const { folded, length } of arabicOf(token).readings) {
    const found = matchSpelling(tokens, at, folded, lexicon().spellings.ar)
    const cues = doubtfulStates.get(folded)
    if (cues && !cues.has(tokens[at - 1]?.folded.replace(/^[وف](?=.{2})/, '') ?? '')) continue
    if (found?.length === 1 && doubtfulPlaces.has(folded) && !isPlace(tokens, at, folded)) continue
    if (found) return { ...found, peeled: length }
  }
  return null
}

/** «وفي صور، …»: after a word of place, and nothing goes on with the word. */
function isPlace(tokens: readonly Token[], at: number, folded: string): boolean {
  const before = tokens[at - 1]?.folded ?? ''
  const next = tokens[at + 1]
  const cued = [before, before.slice(1)].some((word) => doubtfulPlaces.get(folded)?.has(word))
  return (
    cued && (next === undefined || /^[،,.؛:)]/u.test(next.gap) || /^(?:جنوب|جنوبي|الي)$/.test(next.folded))
  )
}
