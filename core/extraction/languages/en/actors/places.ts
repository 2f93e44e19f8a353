import type { Token } from '../../../actors/tokens'
import { known } from './known'
import { has, trait } from './traits'
import { afterPlace } from './words'

const cues = new Set(['in', 'near', 'outside', 'off', 'neighboring', 'neighbouring', 'nearby'])
const kinds = new Set(
  'town city village province state port island district capital region municipality suburb'.split(' '),
)

/** Whether something of the lexicon that lies on the map stands at `at`. */
function isKnownPlace(tokens: readonly Token[], at: number): boolean {
  const found = known(tokens, at)
  return found !== null && (found.entity.type === 'place' || found.entity.type === 'state')
}

const isUnfit = (token: Token): boolean =>
  has(token, trait.noPlace | trait.common | trait.thing | trait.title | trait.organization | trait.demonym) ||
  !/^\p{Lu}[\p{Ll}\p{M}'’-]+/u.test(token.text) ||
  /(?:ly|ics|ology|sciences|studies|ness|ment)$/.test(token.folded)

/**
 * Whether an unknown capitalised run of up to three words can only be a place where it stands: "in Badalona,", "the town of
 * Mokha", "Mokha, Yemen".
 */
export function isPlaceByPosition(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 3 || tokens.slice(from, end).some((token) => isUnfit(token))) return false
  const before = tokens[from - 1]?.folded ?? ''
  if (before === 'of' && kinds.has(tokens[from - 2]?.folded ?? '')) return true
  const next = tokens[end]
  if (next && /^,\s$/u.test(next.gap) && isKnownPlace(tokens, end)) return true
  // "Martin Vorrel, 58, of Zarrogate,"
  const ofHome = before === 'of' && (tokens[from - 1]?.gap ?? '').startsWith(',')
  if (!cues.has(before) && !ofHome) return false
  return (
    next === undefined ||
    /[.,;:)\n–—]/u.test(next.gap) ||
    afterPlace.has(next.folded) ||
    /^.{3,}ed$/.test(next.folded)
  )
}
