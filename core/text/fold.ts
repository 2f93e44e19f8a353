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
  let folded = ''
  for (const char of text) folded += foldCodePoint(char)
  return folded
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
