import { traitsOf, unit } from '@/core/text/units'
import type { EventLanguage, EventToken } from './language'

const tatweel = 0x640
const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)

/** Where the run of letters or of digits that ends at `at` so far is over, and the end of its last own unit. */
function endOfRun(text: string, from: number, to: number, digits: boolean): { after: number; end: number } {
  let [at, end] = [from, from]
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    const bits = traitsOf(code)
    const joins = code === tatweel || (bits & unit.mark) !== 0
    const own = digits ? isDigit(code) : joins || (bits & unit.letter) !== 0
    if (own) end = at + 1
    else if (!joins && ((bits & unit.format) === 0 || (bits & unit.space) !== 0)) break
  }
  return { after: at, end }
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
    if (digits || (bits & unit.letter) !== 0) ({ after: at, end } = endOfRun(text, at, to, digits))
    const word = language.words.at(text, start, end)
    tokens.push({ start, end, kind: word.kind, text: word.text, glued, word })
    glued = true
  }
  return tokens
}
