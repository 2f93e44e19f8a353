import widths from './font-widths.json'

/** Width of a text in px at a font size in px; weights from 600 up are measured bold. */
export type Measure = (text: string, px: number, weight: number) => number

interface Face {
  /** Advance by code point, thousandths of an em. */
  plain: ReadonlyMap<number, number>
  /** Isolated, final, initial, medial; only the first for letters that never join, the first two for right-joining ones. */
  forms: ReadonlyMap<string, readonly number[]>
}

function faceOf(data: { plain: Record<string, number[]>; forms: Record<string, number[]> }): Face {
  const plain = new Map<number, number>()
  for (const [start, row] of Object.entries(data.plain)) {
    for (const [index, width] of row.entries()) plain.set(Number(start) + index, width)
  }
  return { plain, forms: new Map(Object.entries(data.forms)) }
}

const faces = { regular: faceOf(widths.regular), bold: faceOf(widths.bold) }

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u
const wide = /[\p{Extended_Pictographic}\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u
const fallbackWidth = 680
const wideWidth = 1250

function isolatedWidth(letter: string, face: Face): number {
  const known = face.plain.get(letter.codePointAt(0) ?? 0)
  if (known) return known
  if (invisible.test(letter)) return 0
  return wide.test(letter) ? wideWidth : fallbackWidth
}

/**
 * Measures with the interface font's own advance widths (bin/measure-font.ts), Arabic letters in the form their
 * neighbours give them. Kerning and ligatures are left out; characters that the font lacks are taken as wide.
 */
export const measureText: Measure = (text, px, weight) => {
  const face = weight >= 600 ? faces.bold : faces.regular
  const letters = Array.from(text).filter((letter) => face.forms.has(letter) || !invisible.test(letter))
  let sum = 0
  let joinedBefore = false
  for (const [index, letter] of letters.entries()) {
    const forms = face.forms.get(letter)
    if (!forms) {
      sum += isolatedWidth(letter, face)
      joinedBefore = letter === '\u0640'
      continue
    }
    const next = letters[index + 1]
    const nextForms = next === undefined ? undefined : face.forms.get(next)
    const joinsNext = forms.length === 4 && ((nextForms?.length ?? 1) > 1 || next === '\u0640')
    const joinsPrevious = joinedBefore && forms.length > 1
    sum += forms[(joinsPrevious ? 1 : 0) + (joinsNext ? 2 : 0)] ?? fallbackWidth
    joinedBefore = joinsNext
  }
  return (sum * px) / 1000
}

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
