/** Width of a text in px at a font size in px; weights from 600 up are measured bold. */
export type Measure = (text: string, px: number, weight: number) => number

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const longestMeasured = 400

/**
 * The text, or as many of its first characters (graphemes, never half of one) as fit with an ellipsis, broken at a word
 * where that costs little. Empty when not even one character fits.
 */
export function ellipsise(text: string, room: number, measure: (text: string) => number): string {
  const short = text.length <= longestMeasured ? text : text.slice(0, longestMeasured)
  const whole = measure(short)
  if (short === text && whole <= room) return text
  const parts = Array.from(segmenter.segment(short), ({ segment }) => segment)
  let [low, high] = [0, parts.length]
  // Measuring is dear, and letters are of much the same width: the first looks are near where the end must be.
  let guess = whole > 0 ? Math.floor((parts.length * room) / whole) : 0
  while (low < high) {
    const at = Math.min(high, Math.max(low + 1, guess))
    if (measure(`${parts.slice(0, at).join('')}…`) <= room) low = at
    else high = at - 1
    const near = at === guess ? (low === at ? at + 2 : at - 2) : Number.NaN
    guess = near > low && near < high ? near : Math.ceil((low + high) / 2)
  }
  if (low === 0) return ''
  const cut = parts.slice(0, low).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}
