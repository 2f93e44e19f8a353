/** One line of the text without its surrounding spaces and invisible marks; lines of nothing else are left out. */
export interface Line {
  start: number
  end: number
  text: string
  /** Whether an empty line stands before it (or it is the first). */
  afterBlank: boolean
}

const blank = /[\s\p{Cf}\0]/u

/** Lines in order; CR, LF, CRLF and the Unicode separators end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  for (let at = 0; at <= text.length; at++) {
    const char = at < text.length ? text.charCodeAt(at) : 10
    if (char !== 10 && char !== 13 && char !== 0x2028 && char !== 0x2029) continue
    let [start, end] = [from, at]
    while (start < end && blank.test(text[start] ?? '')) start++
    while (end > start && blank.test(text[end - 1] ?? '')) end--
    if (end > start) {
      lines.push({ start, end, text: text.slice(start, end), afterBlank })
      afterBlank = false
    } else if (char !== 10 || text.charCodeAt(at - 1) !== 13) afterBlank = true
    from = at + 1
  }
  return lines
}
