import { RowFault } from './imported'
import { longestRow, tooLong, type Piece, type Splitter } from './split-lines'

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const newline = 10

/** Characters; what is longer is no name of a member. */
const longestName = 1000
/** Open brackets around an element of the list. */
const elementDepth = 2

/** Where the next line has an object that begins in this column; -1 where none does. */
function nextObject(text: string, column: number): number {
  for (const { 0: beginning, index } of text.matchAll(/\n[ \t]*\{/g))
    if (beginning.length === column + 1) return index + column
  return -1
}

/**
 * The elements of one list of a JSON document, which is the member `list` of the object that it is, each as its text. Only
 * brackets and quotation marks are looked at: what is wrong within an element stays its own fault. An element whose brackets
 * never close is given up, and the next is the one that begins a line in the same column.
 */
export class JsonListSplitter implements Splitter {
  readonly #list: string
  #depth = 0
  #inString = false
  #escaped = false
  #inList = false
  #line = 1
  #column = 0
  /** Nothing but spaces stands before, on the line. */
  #isLineBlank = true
  /** Text since the beginning of what is read now: an element or the name of a member. */
  #kept = ''
  #keeping = false
  #begin = { line: 1, column: 1, isFirst: false }
  /** The element is longer than any may be: no more of it is kept. */
  #isTooLong = false
  #name: string | null = null
  #found = false

  constructor(list: string) {
    this.#list = list
  }

  push(chunk: string): Piece[] {
    const pieces = this.#scan(chunk)
    while (this.#keeping && this.#inList && this.#kept.length > longestRow && !this.#isTooLong) {
      const next = this.#giveUp(this.#kept)
      if (next) pieces.push(next.piece, ...this.#scan(next.rest))
      else this.#isTooLong = true
    }
    if (this.#isTooLong) this.#kept = ''
    return pieces
  }

  /** An element that does not end is given as it is, and a document that does not as a fault. @throws {RowFault} without the list. */
  end(): Piece[] {
    const pieces: Piece[] = []
    let isWhole = true
    while (this.#keeping && this.#inList) {
      const text = this.#kept
      const next = this.#giveUp(text)
      isWhole = next === null && this.#depth === elementDepth
      pieces.push(next?.piece ?? this.#element(text), ...this.#scan(next?.rest ?? ''))
    }
    if (!this.#found)
      throw new RowFault(
        `An object with a list "${this.#list}" was expected; none was found until line ${this.#line}.`,
      )
    // Where brackets are wrong in an element, the end cannot tell.
    if (this.#depth === 0 || !isWhole) return pieces
    const fault = new RowFault(`The file ends here; “${this.#inList ? ']' : '}'}” was expected.`)
    return [...pieces, { line: this.#line, column: this.#column + 1, text: '', fault }]
  }

  #scan(chunk: string): Piece[] {
    const pieces: Piece[] = []
    let from = this.#keeping ? 0 : -1
    const keep = (at: number) => {
      this.#keeping = true
      this.#begin = { line: this.#line, column: this.#column, isFirst: this.#isLineBlank }
      from = at
    }
    const kept = (to: number) => {
      const text = this.#kept + (from === -1 ? '' : chunk.slice(from, to))
      this.#kept = ''
      this.#keeping = false
      from = -1
      return text
    }
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at)
      if (code === newline) {
        this.#line += 1
        this.#column = 0
        this.#isLineBlank = true
        // No string goes on over a line: its end was forgotten.
        this.#inString = false
        this.#escaped = false
        continue
      }
      this.#column += 1
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (code === backslash) this.#escaped = true
        else if (code === quote) this.#inString = false
        continue
      }
      if (code <= 32) continue
      if (this.#inList && this.#depth === elementDepth && (code === comma || code === closeBracket)) {
        if (this.#keeping) {
          const text = kept(at)
          const next = this.#isTooLong ? null : this.#giveUp(text)
          if (next) return [...pieces, next.piece, ...this.#scan(next.rest + chunk.slice(at))]
          pieces.push(this.#element(text))
        }
        if (code === closeBracket) {
          this.#inList = false
          this.#depth -= 1
        }
        this.#isLineBlank = false
        continue
      }
      if (this.#isTooLong && code === openBrace && this.#beginsAsElement()) {
        pieces.push(this.#element(kept(at)))
        this.#depth = elementDepth
      }
      if (this.#inList && !this.#keeping) keep(at)
      if (!this.#inList && this.#depth === 1) {
        if (code === comma || code === closeBrace) {
          this.#name = null
          kept(at)
        } else if (code === colon && this.#name === null) this.#name = nameOf(kept(at))
        else if (code === openBracket && this.#name === this.#list) {
          this.#inList = true
          this.#found = true
          this.#name = null
          kept(at)
        } else if (!this.#keeping && this.#name === null) keep(at)
      }
      this.#isLineBlank = false
      if (code === quote) this.#inString = true
      else if (code === openBrace || code === openBracket) this.#depth += 1
      // A bracket too many is its element's fault: the list goes on.
      else if (
        (code === closeBrace || code === closeBracket) &&
        !(this.#inList && this.#depth === elementDepth)
      )
        this.#depth -= 1
    }
    if (this.#keeping) this.#kept += chunk.slice(Math.max(from, 0))
    if (this.#keeping && !this.#inList && this.#kept.length > longestName) this.#kept = ''
    return pieces
  }

  /** The element that has ended, by its text. */
  #element(text: string): Piece {
    this.#keeping = false
    const { line, column } = this.#begin
    if (!this.#isTooLong) return { line, column, text }
    this.#isTooLong = false
    return { line, column, text: '', fault: tooLong() }
  }

  /** Whether the elements of the list stand on lines of their own, and here may be one. */
  #beginsAsElement(): boolean {
    return this.#begin.isFirst && this.#isLineBlank && this.#column === this.#begin.column
  }

  /**
   * Of an element that does not end, or only where others end: what stands before the next that begins as it does, and the rest,
   * to be read anew. Null where lines do not tell elements apart, and where all of it is one.
   */
  #giveUp(text: string): { piece: Piece; rest: string } | null {
    const { line, column, isFirst } = this.#begin
    if (!isFirst) return null
    const next = nextObject(text, column)
    if (next === -1 || isJson(text)) return null
    const before = text.slice(0, next)
    this.#line = line + before.split('\n').length - 1
    this.#column = column - 1
    this.#isLineBlank = true
    this.#kept = ''
    this.#keeping = false
    this.#inString = false
    this.#escaped = false
    this.#depth = elementDepth
    return { piece: { line, column, text: before.trimEnd().replace(/,$/, '') }, rest: text.slice(next) }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function nameOf(written: string): string {
  try {
    const name: unknown = JSON.parse(written)
    return typeof name === 'string' ? name : ''
  } catch {
    return ''
  }
}
