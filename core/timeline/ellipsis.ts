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
  if (short === text && measure(text) <= room) return text
  const parts = Array.from(segmenter.segment(short), ({ segment }) => segment)
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${parts.slice(0, middle).join('')}…`) <= room) low = middle
    else high = middle - 1
  }
  if (low === 0) return ''
  const cut = parts.slice(0, low).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`
}
