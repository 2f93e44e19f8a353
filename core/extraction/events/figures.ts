import type { DateMention, Figure } from '../extraction'
import type { EventLanguage, EventToken as Token } from './language'
import type { Candidate } from './candidates'
import { has } from './traits'
import { trait } from './vocabulary'

/** Words that may stand between a number and its unit: "35 Russian drones", "12 people were killed". */
const GAP = 3
/** Figures per event: what an editor would keep. */
export const MAX_FIGURES = 8

interface NumberRead {
  value: number
  next: number
}

/** Reads 1,200 · 3.5 · twelve · 2.4 million at `at`. */
function readNumber(tokens: readonly Token[], at: number, language: EventLanguage): NumberRead | null {
  const token = tokens[at]
  if (!token) return null
  let next = at + 1
  let value: number
  if (token.kind === 'number') {
    let digits = token.text
    while (
      tokens[next]?.glued &&
      (tokens[next]?.text === ',' || tokens[next]?.text === '.') &&
      tokens[next + 1]?.kind === 'number'
    ) {
      const group = tokens[next + 1]
      if (!group?.glued) break
      digits += tokens[next]?.text === ',' && group.text.length === 3 ? group.text : `.${group.text}`
      next += 2
    }
    value = Number(digits)
    if (tokens[next]?.text === ':' || tokens[next]?.text === '/' || tokens[at - 1]?.text === ':') return null
  } else {
    const word =
      language.numberWords.get(token.text) ?? language.numberWords.get(token.text.replace(/^و/, ''))
    if (word === undefined || token.kind !== 'word') return null
    value = word
  }
  for (;;) {
    const scale = language.numberWords.get(tokens[next]?.text ?? '')
    if (scale === undefined || scale < 100) break
    value *= scale
    next++
  }
  return Number.isFinite(value) ? { value, next } : null
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  language: EventLanguage,
): { unit: string; next: number } | null {
  if (!has(tokens[at], trait.unit)) return null
  const one = tokens[at]?.text ?? ''
  const two = `${one} ${tokens[at + 1]?.text ?? ''}`
  const pair = language.units.get(two)
  if (pair) return { unit: pair, next: at + 2 }
  const single = language.units.get(one) ?? language.currencies.get(one)
  return single ? { unit: single, next: at + 1 } : null
}

/** Casualties told by a verb after the noun ("12 people were killed") count as killed, not as people. */
function unitNear(
  tokens: readonly Token[],
  from: number,
  language: EventLanguage,
): { unit: string; next: number } | null {
  let found: { unit: string; next: number } | null = null
  for (let at = from; at <= from + GAP; at++) {
    const token = tokens[at]
    if (
      !token ||
      token.text === 'and' ||
      (token.kind === 'mark' && token.text !== '%') ||
      token.kind === 'number'
    )
      break
    const unit = unitAt(tokens, at, language)
    if (!unit) continue
    if (!found) found = unit
    else if (found.unit === 'person' && ['killed', 'injured', 'arrested', 'missing'].includes(unit.unit))
      return unit
  }
  return found
}

/** Numbers with their units in a candidate's words; dates, ages and scores are none. */
export function figuresOf(
  text: string,
  candidate: Pick<Candidate, 'view' | 'start' | 'end'>,
  dates: readonly DateMention[],
  language: EventLanguage,
): Figure[] {
  const { tokens } = candidate.view
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'number' && !has(token, trait.number))) continue
    if (token.start < candidate.start || token.end > candidate.end) continue
    const inDate = candidate.view.dates.some((index) => {
      const date = dates[index]
      return date && token.start >= date.start && token.end <= date.end
    })
    if (inDate) continue
    const number = readNumber(tokens, at, language)
    if (!number) continue
    const sign = language.currencies.get(tokens[at - 1]?.text ?? '')
    const signed = tokens[at - 1]?.kind === 'mark' && sign ? { unit: sign, next: number.next } : null
    const unit = signed ?? unitNear(tokens, number.next, language)
    if (unit) {
      const start = signed ? (tokens[at - 1]?.start ?? token.start) : token.start
      const end = tokens[unit.next - 1]?.end ?? token.end
      if (end <= candidate.end)
        figures.push({ start, end, text: text.slice(start, end), value: number.value, unit: unit.unit })
    }
    at = Math.max(at, number.next - 1)
  }
  return figures.slice(0, MAX_FIGURES)
}
