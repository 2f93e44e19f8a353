import { isAt, unit } from '@/core/text/units'

/** One line of the text without its surrounding spaces and invisible marks; lines of nothing else are left out. */
export interface Line {
  start: number
  end: number
  text: string
  /** Whether an empty line stands before it (or it is the first). */
  afterBlank: boolean
}

const isBlank = (text: string, at: number): boolean =>
  isAt(text, at, unit.space | unit.format) || text.charCodeAt(at) === 0

/** Lines in order; CR, LF, CRLF and the Unicode separators end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  for (let at = 0; at <= text.length; at++) {
    const char = at < text.length ? text.charCodeAt(at) : 10
    if (char !== 10 && char !== 13 && char !== 0x2028 && char !== 0x2029) continue
    let [start, end] = [from, at]
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    if (end > start) {
      lines.push({ start, end, text: text.slice(start, end), afterBlank })
      afterBlank = false
    } else if (char !== 10 || text.charCodeAt(at - 1) !== 13) afterBlank = true
    from = at + 1
  }
  return lines
}

/** Lines of a hard-wrapped text are about this long at most, and this long at least where the next line goes on. */
const wrapped = { longest: 100, shortest: 45 }

/** Whether a text is wrapped by hand: paragraphs of several short lines, divided by empty ones. */
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 4 || lines.some((line) => line.text.length > wrapped.longest)) return false
  const within = lines.filter((_, i) => lines[i + 1]?.afterBlank === false)
  const long = within.filter((line) => line.text.length >= wrapped.shortest)
  const paragraphs = lines.filter((line) => line.afterBlank).length
  return paragraphs >= 2 && long.length >= 2 && long.length >= within.length * 0.6
}

/** Paragraphs of the text: its lines, or, in a text wrapped by hand, the lines between two empty ones taken together. */
export function paragraphsOf(text: string): Line[] {
  const lines = linesOf(text)
  if (!isWrapped(lines)) return lines
  const joined: Line[] = []
  let inTitle = true
  lines.forEach((line, i) => {
    const last = joined.at(-1)
    const before = lines[i - 1]
    if (i > 0 && line.afterBlank) inTitle = false
    const goesOn =
      last &&
      before &&
      !line.afterBlank &&
      before.text.length >= wrapped.shortest &&
      (!inTitle || /^\p{Ll}/u.test(line.text))
    if (goesOn) joined[joined.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) }
    else joined.push(line)
  })
  return joined
}
