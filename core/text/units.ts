/** What a UTF-16 unit is by itself, one bit each; half of a surrogate pair is nothing. */
export const unit = {
  letter: 1 << 0,
  mark: 1 << 1,
  /** Any numeral, not only a digit. */
  number: 1 << 2,
  digit: 1 << 3,
  upper: 1 << 4,
  lower: 1 << 5,
  /** White space, as `\s` has it. */
  space: 1 << 6,
  /** Invisible: bidi controls, zero-width characters. */
  format: 1 << 7,
} as const

const forms: readonly [number, RegExp][] = [
  [unit.letter, /\p{L}/u],
  [unit.mark, /\p{M}/u],
  [unit.number, /\p{N}/u],
  [unit.digit, /\p{Nd}/u],
  [unit.upper, /\p{Lu}/u],
  [unit.lower, /\p{Ll}/u],
  [unit.space, /\s/u],
  [unit.format, /\p{Cf}/u],
]

const seen = 1 << 15
const known = new Uint16Array(0x10000)

function learn(code: number): number {
  const char = String.fromCharCode(code)
  const found = forms.reduce((bits, [bit, form]) => (form.test(char) ? bits | bit : bits), 0)
  known[code] = found | seen
  return found | seen
}

/** Bits of `unit` for a UTF-16 code unit, asked of the Unicode tables once for each; 0 for NaN, which lies beyond a text's end. */
export const traitsOf = (code: number): number => {
  const bits = known[code]
  return bits === undefined ? 0 : bits === 0 ? learn(code) : bits
}

/** Whether the unit at an offset is any of these; false beyond the text. */
export const isAt = (text: string, at: number, bits: number): boolean =>
  (traitsOf(text.charCodeAt(at)) & bits) !== 0
