import { foldWord } from '@/core/text/fold'
import { classOfUnit, digit, invisible, joining, letter, newline, other, space } from './unit-classes'

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

/** The plainest form of a mark. */
export const plainMark = (mark: string): string => (mark <= '~' ? mark : (sameMarks[mark] ?? mark))

/**
 * Tokens of `text.slice(from, to)`, with offsets into `text`. Digits and letters are separate tokens also where they touch
 * (`19th`, `و2019`), so that a number can be read in any script; combining marks, tatweel and invisible controls never
 * split a word and never begin or end a token.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let at = from
  let glued = false
  let brokeLine = true
  while (at < to) {
    const kind = classOfUnit(text.charCodeAt(at))
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
        const next = classOfUnit(text.charCodeAt(at))
        if (next === kind) end = ++at
        else if (next === joining) at = kind === letter ? (end = at + 1) : at + 1
        else if (next === invisible) at++
        else break
      }
    } else at++
    const raw = text.slice(start, end)
    const folded = kind === other ? plainMark(raw) : foldWord(raw)
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
