/** Stretch between two quotation marks, marks left out. UTF-16 units of the text that was scanned. */
export interface Marked {
  start: number
  end: number
}

export interface Marks {
  /** Outermost quotations, in order. */
  closed: Marked[]
  /** What follows a mark that opens and never closes, up to the end. */
  open: Marked | null
}

const closers: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '"': '"',
  '‹': '›',
  '‘': '’',
  '”': '”“',
}
interface Opened {
  at: number
  closer: string
  own: string
  depth: number
}

/** A longer stretch without its closing mark is no quotation. */
const MAX_LENGTH = 4000

const marks = /["'«»‘-›]/

/** Whether a UTF-16 unit may be a quotation mark; quick to say no. */
const isMark = (unit: number): boolean =>
  unit === 0x22 || unit === 0x27 || unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x203a)

/** Outermost quotations of one paragraph; a mark without its partner opens nothing. */
export const markedStretches = (paragraph: string): Marked[] => scanMarks(paragraph).closed

/** Quotations of one paragraph and the one that it leaves open, in one pass. */
export function scanMarks(paragraph: string): Marks {
  if (!marks.test(paragraph)) return { closed: [], open: null }
  const closes = closerPositions(paragraph)
  const closed: Marked[] = []
  let open: Opened | null = null
  let left = -1
  for (let at = 0; at < paragraph.length; at++) {
    if (!isMark(paragraph.charCodeAt(at))) continue
    const char = paragraph[at] ?? ''
    if (char === "'") {
      const end = open === null ? endOfSingle(paragraph, at) : -1
      if (end < 0) continue
      closed.push({ start: at + 1, end })
      at = end
    } else if (open === null) {
      const closer = closers[char]
      if (closer === undefined || isFoot(paragraph, at) || looksLike(paragraph, at) === 'closing') continue
      const next = Math.min(...Array.from(closer, (each) => closes.after(each, at)))
      if (next - at <= MAX_LENGTH) open = { at, closer, own: char, depth: 0 }
      else if (char !== '”') left = at
    } else if (closesHere(paragraph, at, open.closer)) {
      if (open.depth > 0) open.depth--
      else {
        closed.push({ start: open.at + 1, end: at })
        open = null
      }
    } else if (char === '"' && open.own === '"' && looksLike(paragraph, at) === 'opening')
      // the one before was never closed
      open = { at, closer: open.closer, own: open.own, depth: 0 }
    else if (char === open.own) open.depth++
  }
  if (open) left = open.at
  const rest =
    left >= (closed.at(-1)?.end ?? 0) && left >= 0 ? { start: left + 1, end: paragraph.length } : null
  const whole = (each: Marked) => trimmed(paragraph, each)
  return {
    closed: closed.map(whole).filter(({ start, end }) => end > start),
    open: rest && whole(rest).end > whole(rest).start ? whole(rest) : null,
  }
}

/** Words in straight single marks are few. */
const MAX_SINGLE = 200
/** `'em`, `'til`: a letter left out. */
const elided = /(?:em|n|til|tis|twas|cause|bout|round|ere|s)\b/iy

/** Where `'…'` that opens at `at` closes; −1 for an apostrophe. */
function endOfSingle(text: string, at: number): number {
  if (!/[\s([{—–:]/.test(text[at - 1] ?? ' ') || !/\p{L}/u.test(text[at + 1] ?? '')) return -1
  elided.lastIndex = at + 1
  if (elided.test(text)) return -1
  for (let end = at + 2; end < text.length && end - at <= MAX_SINGLE; end++) {
    const char = text[end] ?? ''
    if (char === '"') return -1
    if (char !== "'" || /[\p{L}\p{N}]/u.test(text[end + 1] ?? '') || /\s/.test(text[end - 1] ?? '')) continue
    // "the 'workers' council' met"
    const again = text.indexOf("'", end + 1)
    const possessive = text[end - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(end + 1, end + 3))
    const closesLater =
      again > 0 &&
      again - at <= MAX_SINGLE &&
      !/[\p{L}\s]/u.test(text[again - 1] === ' ' ? ' ' : (text[again + 1] ?? '.'))
    if (!possessive || !closesLater) return end
  }
  return -1
}

const closesHere = (text: string, at: number, closer: string): boolean => {
  const char = text[at] ?? ''
  if (!closer.includes(char)) return false
  if (char === '’') return !/\p{L}/u.test(text[at + 1] ?? '') && !isPossessive(text, at)
  return char !== '"' || looksLike(text, at) !== 'opening'
}

/** How far an apostrophe looks for the mark that closes. */
const MAX_APOSTROPHE = 400

/** `‘The families’ courage got us here.’`: a genitive in words whose closing mark is still to come. */
function isPossessive(text: string, at: number): boolean {
  if (text[at - 1] !== 's' || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  const rest = text.slice(at + 1, at + MAX_APOSTROPHE)
  const [open, close] = [rest.indexOf('‘'), rest.search(/[.,!?]’/u)]
  return close >= 0 && (open < 0 || close < open)
}

/** `6'2"`: a length in feet and inches. */
const isFoot = (text: string, at: number): boolean =>
  text[at] === '"' && /\d/.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + 1] ?? '')

/** What the neighbours of a straight mark say about it. */
function looksLike(text: string, at: number): 'opening' | 'closing' | 'either' {
  if (text[at] !== '"') return 'either'
  const spaceBefore = /[\s([{]/.test(text[at - 1] ?? ' ')
  const spaceAfter = /[\s.,;:!?؟،؛)\]}]/.test(text[at + 1] ?? ' ')
  if (spaceBefore === spaceAfter) return 'either'
  return spaceBefore ? 'opening' : 'closing'
}

/** Where each closing mark stands next; to be asked with ascending offsets only. */
function closerPositions(text: string): { after: (closer: string, at: number) => number } {
  const next = new Map<string, number>()
  const after = (closer: string, at: number): number => {
    let found = next.get(closer) ?? -1
    while (found <= at || (found < text.length && !closesHere(text, found, closer))) {
      const further = text.indexOf(closer, Math.max(found, at) + 1)
      found = further < 0 ? Infinity : further
    }
    next.set(closer, found)
    return found
  }
  return { after }
}

function trimmed(text: string, { start, end }: Marked): Marked {
  const words = text.slice(start, end)
  return { start: start + (words.length - words.trimStart().length), end: start + words.trimEnd().length }
}
