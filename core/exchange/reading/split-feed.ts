import { RowFault } from './imported'
import { JsonListSplitter } from './split-json'
import type { Piece } from './split-lines'

/** A feed in pieces: `head + entry + tail` is a feed of one entry. */
export interface CutFeed {
  head: string
  entries: Piece[]
  tail: string
}

const marks = /<!\[CDATA\[|<!--|<(item|entry)(?=[\s>/])|<\/(?:item|entry)\s*>/g

/** What ends a stretch in which nothing is a mark; without that end it is none. */
const endings = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const

/** Where the entries of RSS, RDF or Atom begin and end; one that does not end goes to the next, or to the end. */
function stretchesOf(text: string): { start: number; end: number; isWhole: boolean }[] {
  const found: { start: number; end: number; isWhole: boolean }[] = []
  let open: number | null = null
  let past = 0
  const waiting = new Map<string, string>(endings)
  for (const { 0: mark, 1: begins, index } of text.matchAll(marks)) {
    if (index < past) continue
    if (mark.startsWith('<!')) {
      const ending = waiting.get(mark)
      const end = ending === undefined ? -1 : text.indexOf(ending, index + mark.length)
      // Where none follows, none follows later either.
      if (end === -1) waiting.delete(mark)
      else past = end
      continue
    }
    const isWhole = begins === undefined
    if (open !== null) found.push({ start: open, end: isWhole ? index + mark.length : index, isWhole })
    open = begins === undefined ? null : index
  }
  return open === null ? found : [...found, { start: open, end: text.length, isWhole: false }]
}

function tailOf(head: string): string {
  const rdf = /<((?:\w+:)?RDF)[\s>]/.exec(head)?.[1]
  if (rdf !== undefined) return `</${rdf}>`
  return /<rss[\s>]/i.test(head) ? '</channel></rss>' : '</feed>'
}

function entriesOfJson(text: string): Piece[] {
  const splitter = new JsonListSplitter('items')
  try {
    return [...splitter.push(text), ...splitter.end()]
  } catch {
    return []
  }
}

/** Cuts a feed at its entries. Whatever it is, it is cut somehow: whether it is a feed others say. */
export function cutFeed(text: string): CutFeed {
  if (text.trimStart().startsWith('{')) return { head: '', entries: entriesOfJson(text), tail: '' }
  const stretches = stretchesOf(text)
  const head = text.slice(0, stretches[0]?.start ?? 0)
  let [line, lineStart, counted] = [1, 0, 0]
  const entries = stretches.map(({ start, end, isWhole }): Piece => {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) {
      line += 1
      lineStart = at + 1
    }
    counted = start
    const place = { line, column: start - lineStart + 1 }
    if (isWhole) return { ...place, text: text.slice(start, end) }
    return { ...place, text: '', fault: new RowFault('The entry does not end; a closing tag was expected.') }
  })
  return { head, entries, tail: tailOf(head) }
}
