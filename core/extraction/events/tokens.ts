import { traitsOf, unit } from '@/core/text/units'
import type { EventLanguage, EventToken } from './language'

const tatweel = 0x640
const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)

const isLetter = (code: number): boolean => code !== tatweel && (traitsOf(code) & unit.letter) !== 0
/** Marks and tatweel belong to the letters before them. */
const joins = (code: number): boolean => code === tatweel || (traitsOf(code) & unit.mark) !== 0
const isInvisible = (code: number): boolean => (traitsOf(code) & (unit.format | unit.space)) === unit.format

/** One after the run of letters, or of digits, that goes on at `from`; invisible units in it are passed over. */
function afterRun(text: string, from: number, to: number, digits: boolean): number {
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    const isOwn = digits ? isDigit(code) : isLetter(code)
    if (!isOwn && !joins(code) && !isInvisible(code)) break
  }
  return at
}

/** Where a run ends without what is invisible at its end, and digits without marks. */
function withoutEnd(text: string, from: number, after: number, digits: boolean): number {
  let end = after
  for (; end > from; end--) {
    const code = text.charCodeAt(end - 1)
    if (!isInvisible(code) && !(digits && joins(code))) break
  }
  return end
}

/**
 * The tokens of `text.slice(from, to)`, those of `tokenize` in dates/tokens.ts, each with what the language knows of its word:
 * found by its letters where it stands, so that a word that was met before is neither cut out nor folded again.
 */
export function readTokens(text: string, from: number, to: number, language: EventLanguage): EventToken[] {
  const tokens: EventToken[] = []
  let glued = false
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at)
    const bits = traitsOf(code)
    if (code === tatweel || (bits & (unit.space | unit.format | unit.mark)) !== 0) {
      if ((bits & unit.space) !== 0) glued = false
      at++
      continue
    }
    const start = at
    let end = ++at
    const digits = isDigit(code)
    if (digits || (bits & unit.letter) !== 0) {
      at = afterRun(text, at, to, digits)
      end = withoutEnd(text, end, at, digits)
    }
    const word = language.words.at(text, start, end)
    tokens.push({ start, end, kind: word.kind, text: word.text, glued, word })
    glued = true
  }
  return tokens
}
