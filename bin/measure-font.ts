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
  const line = width(tatweel)
  for (const [from, to] of joiningRanges) {
    for (let code = from; code <= to; code++) {
      if (!known.has(code)) continue
      const letter = String.fromCodePoint(code)
      const isolated = width(letter)
      const final = width(tatweel + letter) - line
      const initial = width(letter + tatweel) - line
      const medial = width(tatweel + letter + tatweel) - 2 * line
      const joinsBackward = final !== isolated
      const joinsForward = initial !== isolated || medial !== final
      forms[letter] = joinsForward
        ? [isolated, final, initial, medial]
        : joinsBackward
          ? [isolated, final]
          : [isolated]
    }
  }
  return { plain, forms }
}

const target = new URL('../core/timeline/font-widths.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ regular: widthsOf(400), bold: widthsOf(600) })}\n`)
