import type { Measure } from './ellipsis'
import widths from './font-widths.json'

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

// Marked pure, so that a browser which measures on its own canvas need not load the table.
const faces = { regular: /* @__PURE__ */ faceOf(widths.regular), bold: /* @__PURE__ */ faceOf(widths.bold) }

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
