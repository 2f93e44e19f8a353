import type { Sense } from './lexicon'
import type { Token } from './tokens'

/** Marks that bind digits into one number; slashes and dashes may stand between two dates. */
const tight = new Set(['.', ',', ':'])
const measures = new Set(['%', '٪', '$', '€', '£', '°', '#', '‰', '"', "'"])

/** Whether token `i` is a number that nothing glued to it makes part of a larger one: a decimal, a score, a clock time. */
export function standsAlone(tokens: readonly Token[], i: number, text: string): boolean {
  const before = tokens[i - 1]
  const token = tokens[i]
  if (!token) return false
  if (token.glued && before) {
    if (measures.has(before.text) && before.text !== '"' && before.text !== "'") return false
    if (before.text === '-' && before.glued && isWordOf(tokens[i - 2])) return false
    if (tight.has(before.text) && tokens[i - 2]?.kind === 'number' && before.glued) return false
    if (before.kind === 'word' && before.text !== 'q' && !endsInArabic(text, before)) return false
  }
  const after = tokens[i + 1]
  if (!after?.glued) return true
  if (measures.has(after.text) && after.text !== '"' && after.text !== "'") return false
  return !(tight.has(after.text) && tokens[i + 2]?.kind === 'number' && tokens[i + 2]?.glued)
}

/** `Covid-2019`, and no `mid-2026`. */
const isWordOf = (word: Token | undefined): boolean => word?.kind === 'word' && !partsOfYear.has(word.text)
const partsOfYear = new Set(['mid', 'early', 'late'])

const endsInArabic = (text: string, token: Token) => /[\u0600-\u06ff]/.test(text[token.end - 1] ?? '')

/**
 * Readings of a number token: `D` a day of a month, `Y` a year written with four digits, `E` a year where an era follows,
 * `N` a count, `T` the last two digits of a year, `Q` a quarter.
 */
export function numberSenses(tokens: readonly Token[], i: number, text: string): readonly Sense[] {
  const token = tokens[i]
  if (!token || Number.isNaN(token.value) || !standsAlone(tokens, i, text)) return []
  const { value, start } = token
  const digits = token.text.length
  const sense = (name: string): Sense => ({ class: name, value, next: i + 1, start })
  const senses: Sense[] = []
  if (digits <= 2 && value >= 1 && value <= 31) senses.push(sense('D'))
  if (digits === 4 && value >= 1000 && value <= 2199) senses.push(sense('Y'))
  if (digits <= 4 && value >= 1) senses.push(sense('E'))
  if (digits <= 3 && value >= 1) senses.push(sense('N'))
  if (digits === 1 && value <= 4) senses.push(sense('Q'))
  if (digits === 2) senses.push(sense('T'))
  return senses
}
