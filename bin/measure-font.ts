/**
 * Writes core/timeline/font-widths.json: the advance widths of the interface font, in thousandths of an em, so that
 * server and browser measure labels alike. Run it after changing the font: `node --import tsx bin/measure-font.ts`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openSync } from 'fontkit'

const require = createRequire(import.meta.url)
const fontFile = (subset: string, weight: number) =>
  require.resolve(
    `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`,
  )

const tatweel = '\u0640'
const plainRanges = [
  { subset: 'latin', from: 0x20, to: 0x7e },
  { subset: 'latin', from: 0xa0, to: 0xff },
  { subset: 'latin-ext', from: 0x100, to: 0x17f },
  { subset: 'latin', from: 0x2010, to: 0x2026 },
  { subset: 'arabic', from: 0x600, to: 0x620 },
  { subset: 'arabic', from: 0x660, to: 0x66f },
  { subset: 'arabic', from: 0x6f0, to: 0x6f9 },
]
const joiningRanges = [
  [0x621, 0x63a],
  [0x641, 0x64a],
  [0x671, 0x6d3],
] as const

/** Joins on both sides and makes no ligatures. */
const neighbour = 'ط'
const unjoined = /[\u0621\u0674\u06d5]/
/** Unicode's Joining_Type R, of the letters in question. */
const rightJoining =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3]/

function widthsOf(weight: number) {
  const fonts = new Map(
    ['arabic', 'latin', 'latin-ext'].map((subset) => [subset, openSync(fontFile(subset, weight))]),
  )
  const plain: Record<string, number[]> = {}
  for (const { subset, from, to } of plainRanges) {
    const font = fonts.get(subset)
    const known = new Set(font?.characterSet)
    plain[String(from)] = Array.from({ length: to - from + 1 }, (_, index) => {
      const code = from + index
      return font && known.has(code) ? Math.round(font.layout(String.fromCodePoint(code)).advanceWidth) : 0
    })
  }
  const arabic = fonts.get('arabic')
  const forms: Record<string, number[]> = {}
  if (!arabic) throw new Error('The Arabic subset of the interface font is missing')
  const known = new Set(arabic.characterSet)
  const width = (text: string) => Math.round(arabic.layout(text).advanceWidth)
  const [neighbourFirst, neighbourLast] = [width(`${neighbour}${tatweel}`), width(`${tatweel}${neighbour}`)]
  const line = width(tatweel)
  for (const [from, to] of joiningRanges) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code)
      if (!known.has(code)) continue
      const isolated = width(letter)
      const final = width(neighbour + letter) - neighbourFirst + line
      const initial = width(letter + neighbour) - neighbourLast + line
      const medial = width(neighbour + letter + neighbour) - neighbourFirst - neighbourLast + 2 * line
      forms[letter] = unjoined.test(letter)
        ? [isolated]
        : rightJoining.test(letter)
          ? [isolated, final]
          : [isolated, final, initial, medial]
    }
  }
  return { plain, forms }
}

const target = new URL('../core/timeline/font-widths.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ regular: widthsOf(400), bold: widthsOf(600) })}\n`)
