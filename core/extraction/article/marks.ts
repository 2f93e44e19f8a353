import type { Stretch } from './sentences'

const closerOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‟': '”' }
const openersOf: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '‟', '„'],
  '»': ['«'],
  '“': ['„'],
}

/** Whether a UTF-16 unit may be a quotation mark; quick to say no. */
const isMark = (unit: number): boolean =>
  unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201f)

function holdsMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isMark(text.charCodeAt(at))) return true
  return false
}

/**
 * Outermost stretches between paired quotation marks of one paragraph, marks included, in one pass. A mark that has no
 * partner in the paragraph is left out, so that a stray one swallows nothing.
 */
export function quotedStretches(text: string, start: number, end: number): Stretch[] {
  if (!holdsMark(text, start, end)) return []
  const open = new Map<string, number[]>()
  const pairs: Stretch[] = []
  const close = (openers: readonly string[], at: number) => {
    for (const opener of openers) {
      const begun = open.get(opener)?.pop()
      if (begun === undefined) continue
      pairs.push({ start: begun, end: at + 1 })
      return true
    }
    return false
  }
  const begin = (mark: string, at: number) => {
    const begun = open.get(mark)
    if (begun) begun.push(at)
    else open.set(mark, [at])
  }
  for (let at = start; at < end; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    const mark = text[at] ?? ''
    if (mark === '"') {
      const looks = looksLike(text, at, start, end)
      const isOpen = (open.get('"')?.length ?? 0) > 0
      if (isOpen && looks !== 'opening') close(['"'], at)
      else if (looks !== 'closing') open.set('"', [at])
    } else if (openersOf[mark] && close(openersOf[mark], at)) continue
    else if (closerOf[mark]) begin(mark, at)
  }
  return outermost(pairs)
}

/** What the neighbours of a straight mark say about it. */
function looksLike(text: string, at: number, start: number, end: number): 'opening' | 'closing' | 'either' {
  const before = at > start ? (text[at - 1] ?? ' ') : ' '
  const after = at + 1 < end ? (text[at + 1] ?? ' ') : ' '
  const spaceBefore = /[\s([{]/.test(before)
  const spaceAfter = /[\s.,;:!?؟،؛)\]}]/.test(after)
  if (spaceBefore && !spaceAfter) return 'opening'
  if (!spaceBefore && spaceAfter) return 'closing'
  return 'either'
}

function outermost(pairs: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const pair of pairs.toSorted((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || pair.start >= last.end) kept.push(pair)
  }
  return kept
}
