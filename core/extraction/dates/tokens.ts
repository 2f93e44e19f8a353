import { fold } from '@/core/text/fold'

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

const other = 0
const letter = 1
const digit = 2
const space = 3
const newline = 4
const invisible = 5
const joining = 6

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

function classesOfUnits(): Uint8Array {
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

const foldedWords = new Map<string, string>()

/** Words repeat: folding each once is most of the speed. The bound keeps a long-lived process from growing. */
function foldWord(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  const folded = fold(word)
  if (foldedWords.size >= 50_000) foldedWords.clear()
  foldedWords.set(word, folded)
  return folded
}

/** Whether the stretch holds a digit or a word that `holds` says yes to; words are given as they are written. */
export function someWord(text: string, from: number, to: number, holds: (word: string) => boolean): boolean {
  const table = classesOfUnits()
  for (let at = from; at < to; at++) {
    const kind = table[text.charCodeAt(at)]
    if (kind === digit) return true
    if (kind !== letter) continue
    const start = at++
    while (at < to) {
      const next = table[text.charCodeAt(at)]
      if (next !== letter && next !== joining && next !== invisible) break
      at++
    }
    if (holds(text.slice(start, at))) return true
    at--
  }
  return false
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
