import { isAt, traitsOf, unit } from '@/core/text/units'
import { quotedStretches } from './marks'

export interface Stretch {
  start: number
  end: number
}

const unitsOf = (marks: string): ReadonlySet<number> =>
  new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
const stops = unitsOf('.!?؟…۔。')
const closers = unitsOf('"”’»)]\'}')
const openers = unitsOf('"“«„‘\'([-–—•#@$£€')

/** Stops are looked for at every unit: of a letter it is known at once that it is none. */
const isStop = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 0x2e || ((traitsOf(code) & unit.letter) === 0 && stops.has(code))
}
const isCloser = (text: string, at: number): boolean => closers.has(text.charCodeAt(at))
/** Also a NUL, and what lies beyond the text. */
const isSpace = (text: string, at: number): boolean =>
  isAt(text, at, unit.space | unit.format) || !(text.charCodeAt(at) > 0)
const isOpening = (text: string, at: number): boolean =>
  isAt(text, at, unit.letter | unit.number) || openers.has(text.charCodeAt(at))

/** Longest run of letters before a stop that is looked at as an abbreviation. */
const abbreviationLength = 12

/**
 * Sentences of the paragraph `text.slice(start, end)`. A stop inside a pair of quotation marks ends nothing, save where it
 * is the last thing in them and a new sentence follows; an unpaired mark is no mark. Abbreviations (folded, without the
 * stop), initials, decimals and dots within a word end nothing.
 */
export function splitSentences(
  text: string,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
  speechVerbs: ReadonlySet<string>,
): Stretch[] {
  const quotes = quotedStretches(text, start, end)
  const sentences: Stretch[] = []
  let from = start
  let quote = 0
  for (let at = start; at < end; at++) {
    while (quote < quotes.length && (quotes[quote]?.end ?? end) <= at) quote++
    if (!isStop(text, at)) continue
    let after = at + 1
    while (after < end && (isStop(text, after) || isCloser(text, after))) after++
    const within = quotes[quote]
    const inside = within !== undefined && within.start < at && at < within.end - 1
    if (inside && after < within.end) {
      at = after - 1
      continue
    }
    if (after < end && !isSpace(text, after)) {
      at = after - 1
      continue
    }
    let next = after
    while (next < end && isSpace(text, next)) next++
    const ends =
      next >= end ||
      (!isAt(text, next, unit.lower) &&
        isOpening(text, next) &&
        (!isAbbreviation(text, from, at, abbreviations) || isClockBeforeSpeech(text, at, next)) &&
        !(inside && goesOn(text, at, next, end, speechVerbs)) &&
        !trailsOff(text, at, after, next))
    if (ends) {
      sentences.push(trimmed(text, from, after))
      from = next
    }
    at = after - 1
  }
  if (from < end) sentences.push(trimmed(text, from, end))
  return sentences
    .filter((sentence) => sentence.end > sentence.start)
    .flatMap((sentence) => cut(text, sentence))
}

/**
 * UTF-16 units beyond which no writer's sentence goes: tables, lists and rubbish without a stop are cut, so that work that
 * compares the parts of a sentence stays linear in the text.
 */
const LONGEST = 4000

function cut(text: string, { start, end }: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let from = start
  while (end - from > LONGEST) {
    let at = from + LONGEST
    while (at > from + LONGEST / 2 && !isSpace(text, at)) at--
    // without a space anywhere: between characters, not within one
    if (!isSpace(text, at)) at = from + LONGEST - (/[\udc00-\udfff]/.test(text[from + LONGEST] ?? '') ? 1 : 0)
    pieces.push(trimmed(text, from, at))
    from = at
  }
  pieces.push(trimmed(text, from, end))
  return pieces.filter((piece) => piece.end > piece.start)
}

/** Arabic writers pause with an ellipsis within a sentence, and no capital tells where the next one begins. */
const trailsOff = (text: string, at: number, after: number, next: number) =>
  (text[at] === '…' || text[after - 1] === '…' || text.slice(at, after).startsWith('..')) &&
  /[\u0620-\u06ff]/.test(text[next] ?? '')

/** `"Really?" Tom asked`: after a quotation that ends in a stop, a speech verb among the next words carries on. */
function goesOn(
  text: string,
  at: number,
  next: number,
  end: number,
  speechVerbs: ReadonlySet<string>,
): boolean {
  const arabic = /[\u0620-\u06ff]/.test(text[next] ?? '')
  if (arabic) return text[at] !== '.'
  const words = text.slice(next, Math.min(end, next + 60)).split(/[\s,.;]+/, 4)
  return words.some((word) => speechVerbs.has(word))
}

/** `at 3 a.m. "We ran`: after the hour no name follows in marks, so that the stop of the abbreviation ends the sentence too. */
const isClockBeforeSpeech = (text: string, at: number, next: number): boolean =>
  /[ap]\.m$/i.test(text.slice(Math.max(0, at - 3), at)) && /^["“«][\p{Lu}]/u.test(text.slice(next, next + 2))

function isAbbreviation(text: string, from: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  if (text[at] !== '.') return false
  let begin = at
  while (
    begin > from &&
    at - begin < abbreviationLength &&
    (isAt(text, begin - 1, unit.letter | unit.mark) || text[begin - 1] === '.')
  )
    begin--
  const word = text.slice(begin, at)
  if (word === '') return false
  if (/^\p{Lu}$/u.test(word) || /^(\p{L}\.)+\p{L}$/u.test(word)) return true
  return abbreviations.has(word.toLowerCase())
}

function trimmed(text: string, start: number, end: number): Stretch {
  while (end > start && isSpace(text, end - 1)) end--
  while (start < end && isSpace(text, start)) start++
  return { start, end }
}
