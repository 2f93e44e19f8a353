/** Characters before and after the exact words that find them again when offsets no longer fit. */
const contextLength = 32
/** A passage reaches at most this far beyond its citation, for texts without paragraphs. */
const passageReach = 1200

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** Moves an offset out of the middle of a surrogate pair, to its start. */
function whole(text: string, offset: number): number {
  return offset > 0 && offset < text.length && isLowSurrogate(text.charCodeAt(offset)) ? offset - 1 : offset
}

export interface Surroundings {
  exact: string
  prefix: string
  suffix: string
  passage: string
  passageStart: number
}

/**
 * What is kept of the words [start, end) of a text: the W3C TextQuoteSelector and the paragraph(s) that hold them, cut at
 * 1,200 UTF-16 units on either side. `passage.slice(start - passageStart, end - passageStart) === exact`.
 */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const passageStart = whole(text, Math.max(lineStart, start - passageReach))
  const lineStop = lineEnd === -1 ? text.length : lineEnd
  const stop = lineStop > end && text[lineStop - 1] === '\r' ? lineStop - 1 : lineStop
  const passageEnd = whole(text, Math.min(stop, end + passageReach))
  return {
    exact: text.slice(start, end),
    prefix: text.slice(whole(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, whole(text, Math.min(text.length, end + contextLength))),
    passage: text.slice(passageStart, passageEnd),
    passageStart,
  }
}
