/** A folded text and, for each of its UTF-16 units (and its end), the offset in the source that it came from. */
export interface FoldedText {
  folded: string
  /** `folded.length + 1` entries, ascending. */
  sourceOffsets: Uint32Array
}

const letters: Record<string, string> = {
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ھ: 'ه',
  ہ: 'ه',
  '\u0640': '',
}
const known = new Map<string, string>()

function foldCodePoint(char: string): string {
  const cached = known.get(char)
  if (cached !== undefined) return cached
  const digit = digitOf(char)
  const bare =
    digit ??
    char
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
  const folded = Array.from(bare, (c) => letters[c] ?? c).join('')
  known.set(char, folded)
  return folded
}

function digitOf(char: string): string | null {
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return null
}

/** ASCII, of which nothing but the capitals changes. */
const plain = /^[\t-~]*$/

/**
 * Folds what Arabic and Latin writers vary freely, so that spellings meet: hamza seats (أ إ آ ٱ → ا, ؤ → و, ئ → ي), ى → ي,
 * ة → ه, tatweel, diacritics and Latin accents, presentation forms, case, Persian letters, Arabic-Indic and Persian digits,
 * zero-width and bidi controls. For matching and searching only, never for showing.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = unitOf(text.charCodeAt(at))
    if (unit === several || at >= LONGEST) return foldPoints(text)
    if (unit !== nothing) units.push(unit)
  }
  return String.fromCharCode(...units)
}

function foldPoints(text: string): string {
  let folded = ''
  for (const char of text) folded += foldCodePoint(char)
  return folded
}

/** What a UTF-16 unit folds to when that is a single unit, which for most it is: 0 where it has not been asked. */
const single = new Uint16Array(0x10000)
/** It folds to nothing, as marks do. */
const nothing = 0xfffe
/** It folds to several units, or is half of a pair. */
const several = 0xffff
/** Units that are handed over as arguments at most. */
const LONGEST = 1000

function unitOf(code: number): number {
  const before = single[code] ?? several
  if (before !== 0) return before
  const isAlone = (code < 0xd800 || code > 0xdfff) && code < nothing
  const folded = isAlone ? foldCodePoint(String.fromCharCode(code)) : null
  return (single[code] =
    folded === null || folded.length > 1 ? several : folded === '' ? nothing : folded.charCodeAt(0))
}

const foldedWords = new Map<string, string>()

/** `fold` of one word, remembered: words repeat, and most of them are folded already. The bound keeps a long-lived process from growing. */
export function foldWord(word: string): string {
  const before = foldedWords.get(word)
  if (before !== undefined) return before
  const folded = fold(word)
  if (foldedWords.size >= 50_000) foldedWords.clear()
  foldedWords.set(word, folded)
  return folded
}

/** `fold`, with the way back: a match [i, j) in `folded` stands at [sourceOffsets[i], sourceOffsets[j]) of the source. */
export function foldWithOffsets(text: string): FoldedText {
  const parts: string[] = []
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    const piece = foldCodePoint(char)
    for (let i = 0; i < piece.length; i++) offsets.push(at)
    parts.push(piece)
    at += char.length
  }
  offsets.push(text.length)
  return { folded: parts.join(''), sourceOffsets: Uint32Array.from(offsets) }
}
