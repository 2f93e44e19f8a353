import type { Token } from '../../../actors/tokens'
import type { Entity } from '../../../lexicon/lexicon'
import { capital } from './capital'
import { known } from './known'
import { has, trait } from './traits'
import { afterPlace, placeFirsts } from './words'

const cues = new Set(['in', 'around', 'near', 'outside', 'off', 'neighboring', 'neighbouring', 'nearby'])
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
  /\p{N}/u.test(token.text) ||
  !/^\p{Lu}[\p{Ll}\p{M}'’-]+/u.test(token.text) ||
  /(?:pteryx|saurus|raptor|ceratops|therium|pithecus|gnathus|venator)$/.test(token.folded) ||
  /(?:ly|ics|ology|sciences|studies|ness|ment)$/.test(token.folded)

const grounds = new Set(['island', 'coast', 'shore', 'banks', 'border', 'outskirts', 'peninsula'])

const isKind = (word: Token | undefined, next: Token | undefined): boolean =>
  word !== undefined &&
  kinds.has(word.folded) &&
  /^(?:in|on|near|of|north|south|east|west)$/.test(next?.folded ?? '')

/** "Zarrogate, on the island of Borl", "Zarrogate, a port in": words after a comma that tell where or what it is. */
function isApposedPlace(tokens: readonly Token[], end: number): boolean {
  const [first, second, third, fourth] = [end, end + 1, end + 2, end + 3].map((at) => tokens[at])
  if (!first || !/^,\s$/u.test(first.gap)) return false
  const lies =
    /^(?:on|off)$/.test(first.folded) && second?.folded === 'the' && grounds.has(third?.folded ?? '')
  return lies || (first.folded === 'a' && (isKind(second, third) || isKind(third, fourth)))
}

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
  if (end - from === 1 && isApposedPlace(tokens, end)) return true
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

const manyPlaces = new Set(['cities', 'towns', 'villages', 'suburbs', 'boroughs', 'municipalities'])
/** Words of a list of places, from its noun on. */
const LIST = 12

const isBetween = (word: Token): boolean => word.folded === 'and' || word.folded === 'of' || capital(word)

/** "the cities New Harbury and Zarrogate", "the villages of Zarrogate, Ostrel and Borl": places of a list. */
export function isListedPlace(tokens: readonly Token[], from: number, end: number): boolean {
  const before = tokens[from - 1]
  if (end - from > 3 || !before || !(manyPlaces.has(before.folded) || isBetween(before))) return false
  const isPlain = tokens
    .slice(from, end)
    .every((token) => !has(token, trait.thing | trait.title | trait.organization | trait.demonym))
  if (!isPlain || isKnownOtherwise(tokens, from)) return false
  for (let at = from - 1; at >= Math.max(0, from - LIST); at--) {
    const word = tokens[at]
    if (!word || /[.;:()]/u.test(tokens[at + 1]?.gap ?? '')) return false
    if (manyPlaces.has(word.folded)) return true
    if (!isBetween(word)) return false
  }
  return false
}

/** "Fort Zarrow", "County Ostrel", "St. Borl": a place by the first word of its name, where nobody's title stands before it. */
export function isPlaceByFirst(tokens: readonly Token[], from: number, end: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (end - from < 2 || end - from > 3 || !first || !second || !placeFirsts.has(first.folded)) return false
  if (
    tokens
      .slice(from + 1, end)
      .some((token) => has(token, trait.common | trait.thing | trait.organization | trait.title))
  )
    return false
  // "St. John said" is somebody's name, "San Diego" is known
  return known(tokens, from) === null && !has(tokens[end], trait.says)
}

const isKnownOtherwise = (tokens: readonly Token[], from: number): boolean =>
  known(tokens, from) !== null && !isKnownPlace(tokens, from)

/** "United States District Judge", "Manhattan District Attorney": no district on the map. */
export const isOfCourts = ({ type }: Entity, head: Token): boolean =>
  type !== 'place' || head.folded === 'district'

/** Words that call a place what it is: "Guangdong Province" is Guangdong, "Yellowstone County" is not Yellowstone. */
export const sameGround = new Set(['province', 'region', 'city', 'river', 'peninsula', 'island', 'islands'])
