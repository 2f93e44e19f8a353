import { fold } from '@/core/text/fold'
import { traitsOf, unit } from '@/core/text/units'

/** Classes of UTF-16 units. `unmet` is one that nobody has asked for yet, `compound` a letter that folds to several or to none. */
export const unmet = 0
export const letter = 1
export const compound = 2
export const digit = 3
export const other = 4
export const space = 5
export const newline = 6
export const invisible = 7
export const joining = 8

/**
 * What a scanner must know of each UTF-16 unit, in one number: from bit 16 on its class, below it the unit that a letter or
 * digit folds to. An entry is worked out when its unit is met for the first time: a text holds some hundred of them, and a
 * table of all would cost more than reading it.
 */
export const unitTraits = new Int32Array(0x10000)

export const classOf = (trait: number): number => trait >> 16
export const foldedOf = (trait: number): number => trait & 0xffff

/** Traits of a unit that may be unmet. */
export const traitOf = (code: number): number => unitTraits[code] || meet(code)

/** Class of a unit, where a letter is a letter whatever it folds to. */
export function classOfUnit(code: number): number {
  const kind = classOf(traitOf(code))
  return kind === compound ? letter : kind
}

/** Works out the traits of a unit that was unmet. */
export function meet(code: number): number {
  const folded = fold(String.fromCharCode(code))
  const kind = classOfCode(code)
  const isSimple = kind !== letter || folded.length === 1
  return (unitTraits[code] = ((isSimple ? kind : compound) << 16) | folded.charCodeAt(0))
}

function classOfCode(code: number): number {
  if (code === tatweel) return joining
  const traits = traitsOf(code)
  if (traits & unit.letter) return letter
  if ((code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
    return digit
  if (traits & unit.space) return lineBreaks.has(code) ? newline : space
  if (traits & unit.format) return invisible
  return traits & unit.mark ? joining : other
}

/** A letter to Unicode. */
const tatweel = 0x640
const lineBreaks = new Set([0x0a, 0x0d, 0x2028, 0x2029])
