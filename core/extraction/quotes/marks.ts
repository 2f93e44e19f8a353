/** Stretch between two quotation marks, marks left out. UTF-16 units of the text that was scanned. */
export interface Marked {
  start: number
  end: number
}

const closers: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '‹': '›',
  '‘': '’',
  '”': '”',
}
/** A longer stretch without its closing mark is no quotation. */
const MAX_LENGTH = 4000

/** Outermost quotations of one paragraph; a mark without its partner opens nothing. */
export function markedStretches(paragraph: string): Marked[] {
  const found: Marked[] = []
  let open: { at: number; closer: string; own: string; depth: number } | null = null
  for (let at = 0; at < paragraph.length; at++) {
    const char = paragraph[at] ?? ''
    if (open === null) {
      const closer = closers[char]
      if (closer !== undefined && paragraph.slice(at + 1, at + 1 + MAX_LENGTH).search(closing(closer)) >= 0)
        open = { at, closer, own: char, depth: 0 }
    } else if (open.closer.includes(char) && !(char === '’' && /\p{L}/u.test(paragraph[at + 1] ?? ''))) {
      if (open.depth > 0) open.depth--
      else {
        found.push({ start: open.at + 1, end: at })
        open = null
      }
    } else if (char === open.own) open.depth++
  }
  return found
    .map(({ start, end }) => {
      const words = paragraph.slice(start, end)
      const lead = words.length - words.trimStart().length
      return { start: start + lead, end: start + words.trimEnd().length }
    })
    .filter(({ start, end }) => end > start)
}

const closing = (closer: string): RegExp => (closer === '’' ? /’(?!\p{L})/u : new RegExp(`[${closer}]`, 'u'))
