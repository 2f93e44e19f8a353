import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { z } from 'zod'
import { markup, node } from '@/core/timeline/painters/node'
import type { Sheet } from '@/core/timeline/painters/sheet'

const modules = createRequire(path.join(process.cwd(), 'package.json'))
const packaged = '@fontsource/ibm-plex-sans-arabic'
const weights = [400, 600] as const

interface Part {
  /** As the package calls it: `arabic`, `latin`. */
  name: string
  /** As CSS writes it: `U+0600-06FF,U+200C`. */
  range: string
  holds: (letter: number) => boolean
}

let parts: readonly Part[] | null = null
const faces = new Map<string, string>()

function partsOfFont(): readonly Part[] {
  const ranges = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(modules.resolve(`${packaged}/unicode.json`), 'utf8')))
  return Object.entries(ranges).map(([name, range]) => {
    const bounds = range.split(',').map((piece) => {
      const [first = 0, last = first] = piece
        .slice(2)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16))
      return [first, last] as const
    })
    return {
      name,
      range,
      holds: (letter) => bounds.some(([first, last]) => first <= letter && letter <= last),
    }
  })
}

function faceOf({ name, range }: Part, weight: number): string {
  const key = `${name}-${weight}-normal`
  const known = faces.get(key)
  if (known !== undefined) return known
  const file = modules.resolve(`${packaged}/files/ibm-plex-sans-arabic-${key}.woff2`)
  const letters = readFileSync(file).toString('base64')
  const face = `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:${weight};src:url(data:font/woff2;base64,${letters}) format('woff2');unicode-range:${range}}`
  faces.set(key, face)
  return face
}

/**
 * A sheet as an SVG file that looks the same on every machine: the parts of the packaged font that its letters need stand
 * in it, some hundred kilobytes. Programs that do not read them take the reader's own fonts.
 */
export function svgFile({ root }: Sheet): string {
  const drawn = markup(root)
  const letters = new Set(Array.from(drawn, (letter) => letter.codePointAt(0) ?? 0))
  parts ??= partsOfFont()
  const needed = parts.filter(({ holds }) => [...letters].some(holds))
  const style = needed.flatMap((part) => weights.map((weight) => faceOf(part, weight))).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup({ ...root, children: [...root.children, node('style', {}, style)] })}\n`
}
