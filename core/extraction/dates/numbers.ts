import { classNumber } from './classes'
import type { Sense } from './lexicon'
import type { Stretch } from './stretch'

/** Marks that bind digits into one number; slashes and dashes may stand between two dates. */
const tight = new Set(['.', ',', ':'])
const measures = new Set(['%', '٪', '$', '€', '£', '°', '#', '‰', '"', "'"])

const numberClasses = {
  D: classNumber('D'),
  Y: classNumber('Y'),
  E: classNumber('E'),
  N: classNumber('N'),
  T: classNumber('T'),
  Q: classNumber('Q'),
}

/** Whether token `i` is a number that nothing glued to it makes part of a larger one: a decimal, a score, a clock time. */
export function standsAlone(tokens: Stretch, i: number): boolean {
  if (!tokens.has(i)) return false
  if (tokens.isGlued(i) && tokens.has(i - 1)) {
    const before = tokens.textOf(i - 1)
    const isBound = tokens.isGlued(i - 1)
    if (measures.has(before) && before !== '"' && before !== "'") return false
    if (before === '-' && isBound && isWordOf(tokens, i - 2)) return false
    if (tight.has(before) && tokens.isNumber(i - 2) && isBound) return false
    if (tokens.isWord(i - 1) && before !== 'q' && !endsInArabic(tokens, i - 1)) return false
  }
  if (!tokens.isGlued(i + 1)) return true
  const after = tokens.textOf(i + 1)
  if (measures.has(after) && after !== '"' && after !== "'") return false
  return !(tight.has(after) && tokens.isNumber(i + 2) && tokens.isGlued(i + 2))
}

/** `Covid-2019`, and no `mid-2026`. */
const isWordOf = (tokens: Stretch, i: number) => tokens.isWord(i) && !partsOfYear.has(tokens.textOf(i))
const partsOfYear = new Set(['mid', 'early', 'late'])

function endsInArabic(tokens: Stretch, i: number): boolean {
  const last = tokens.text.charCodeAt(tokens.endOf(i) - 1)
  return last >= 0x600 && last <= 0x6ff
}

/**
 * Readings of a number token: `D` a day of a month, `Y` a year written with four digits, `E` a year where an era follows,
 * `N` a count, `T` the last two digits of a year, `Q` a quarter.
 */
export function numberSenses(tokens: Stretch, i: number): readonly Sense[] {
  const value = tokens.valueOf(i)
  if (Number.isNaN(value) || !standsAlone(tokens, i)) return nothing
  return sensesOf(value, tokens.digitsOf(i))
}

const nothing: readonly Sense[] = []
/** By value and number of digits. */
const known = new Map<number, readonly Sense[]>()
/** Of the readings of each number those of the first that was of the same classes. */
const shapes = new Map<readonly Sense[], readonly Sense[]>()
const byClasses = new Map<string, readonly Sense[]>()
/** Bounds the memory of a process that reads for ever. */
const remembered = 10_000

function sensesOf(value: number, digits: number): readonly Sense[] {
  const key = value * 10 + digits
  const before = known.get(key)
  if (before) return before
  const senses: Sense[] = []
  const add = (name: keyof typeof numberClasses) =>
    senses.push({ class: name, number: numberClasses[name], value, length: 1, skip: 0 })
  if (digits <= 2 && value >= 1 && value <= 31) add('D')
  if (digits === 4 && value >= 1000 && value <= 2199) add('Y')
  if (digits <= 4 && value >= 1) add('E')
  if (digits <= 3 && value >= 1) add('N')
  if (digits === 1 && value <= 4) add('Q')
  if (digits === 2) add('T')
  if (known.size >= remembered) {
    known.clear()
    shapes.clear()
  }
  known.set(key, senses)
  const classes = senses.map((sense) => sense.class).join('')
  const shape = byClasses.get(classes) ?? senses
  byClasses.set(classes, shape)
  shapes.set(senses, shape)
  return senses
}

/** The same object for all numbers that can mean the same kinds of things; readings of other tokens as they are. */
export const shapeOf = (senses: readonly Sense[]): readonly Sense[] => shapes.get(senses) ?? senses
