import { foldWord } from '@/core/text/fold'

/** A word, a number or a single mark of the source. Spaces and invisible characters are no tokens. */
export interface Token {
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** Folded (core/text/fold); of a number its digits in Western form, of a mark its plainest form (، is `,`). */
  text: string
  /** Of a number of at most nine digits; else NaN. */
  value: number
  /** Nothing stands between it and the token before. */
  glued: boolean
  /** A line break stands between it and the token before. */
  newline: boolean
}

export const other = 0
export const letter = 1
export const digit = 2
export const space = 3
export const newline = 4
export const invisible = 5
export const joining = 6

/** Dashes that stand for one another between numbers; the em dash, which divides clauses, is not among them. */
const sameMarks: Readonly<Record<string, string>> = {
  '،': ',',
  '٬': ',',
  '٫': '.',
  '–': '-',
  '‐': '-',
  '‑': '-',
  '\u2212': '-',
  '’': "'",
  '⁄': '/',
}

let classes: Uint8Array | null = null

/** Letter, digit, space … of every UTF-16 unit. */
export function classesOfUnits(): Uint8Array {
  if (classes) return classes
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code)
    if (/\p{L}/u.test(char)) table[code] = letter
    else if (
      (code >= 48 && code <= 57) ||
      (code >= 0x660 && code <= 0x669) ||
      (code >= 0x6f0 && code <= 0x6f9)
    )
      table[code] = digit
    else if (/[\n\r\u2028\u2029]/.test(char)) table[code] = newline
    else if (/\s/.test(char)) table[code] = space
    else if (/\p{Cf}/u.test(char)) table[code] = invisible
    else if (/\p{M}/u.test(char)) table[code] = joining
    else table[code] = other
  }
  table[0x640] = joining
  return (classes = table)
}

/**
 * Tokens of `text.slice(from, to)`, with offsets into `text`. Digits and letters are separate tokens also where they touch
 * (`19th`, `و2019`), so that a number can be read in any script; combining marks, tatweel and invisible controls never
 * split a word and never begin or end a token.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const table = classesOfUnits()
  const tokens: Token[] = []
  let at = from
  let glued = false
  let brokeLine = true
  while (at < to) {
    const kind = table[text.charCodeAt(at)] ?? other
    if (kind === space || kind === newline) {
      glued = false
      if (kind === newline) brokeLine = true
      at++
      continue
    }
    if (kind === invisible || kind === joining) {
      at++
      continue
    }
    const start = at
    let end = at + 1
    if (kind === letter || kind === digit) {
      at++
      while (at < to) {
        const next = table[text.charCodeAt(at)] ?? other
        if (next === kind) end = ++at
        else if (next === joining) at = kind === letter ? (end = at + 1) : at + 1
        else if (next === invisible) at++
        else break
      }
    } else at++
    const raw = text.slice(start, end)
    const folded = kind === other ? (sameMarks[raw] ?? raw) : foldWord(raw)
    tokens.push({
      start,
      end,
      kind: kind === letter ? 'word' : kind === digit ? 'number' : 'mark',
      text: folded,
      value: kind === digit && folded.length <= 9 ? Number(folded) : Number.NaN,
      glued,
      newline: brokeLine,
    })
    glued = true
    brokeLine = false
  }
  return tokens
}
