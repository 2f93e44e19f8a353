import { RowFault } from './imported'
import type { Piece, Splitter } from './split-lines'

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const newline = 10

/** Members beside the list are titles and numbers; longer ones are let go. */
const longestMember = 100_000

/**
 * The elements of one list of a JSON document, which is the member `list` of the object that it is, each as its text. Only
 * brackets and quotation marks are looked at: what is wrong within an element stays its own fault.
 */
export class JsonListSplitter implements Splitter {
  /** The other members of the object as they came, as JSON. */
  readonly members = new Map<string, string>()
  readonly #list: string
  #depth = 0
  #inString = false
  #escaped = false
  #inList = false
  #line = 1
  #column = 0
  /** Text since the beginning of what is read now: an element, a name or a member's value. */
  #kept = ''
  #keeping = false
  #begin = { line: 1, column: 1 }
  #name: string | null = null
  #found = false

  constructor(list: string) {
    this.#list = list
  }

  push(chunk: string): Piece[] {
    const pieces: Piece[] = []
    let from = this.#keeping ? 0 : -1
    const keep = (at: number) => {
      this.#keeping = true
      this.#begin = { line: this.#line, column: this.#column }
      from = at
    }
    const kept = (to: number) => {
      const text = this.#kept + (from === -1 ? '' : chunk.slice(from, to))
      this.#kept = ''
      this.#keeping = false
      from = -1
      return text
    }
    const elementDepth = 2
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at)
      if (code === newline) {
        this.#line += 1
        this.#column = 0
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
        if (this.#keeping) pieces.push({ ...this.#begin, text: kept(at) })
        if (code === closeBracket) {
          this.#inList = false
          this.#depth -= 1
        }
        continue
      }
      if (this.#inList && !this.#keeping) keep(at)
      if (!this.#inList && this.#depth === 1) {
        if (code === comma || code === closeBrace) this.#endMember(this.#keeping ? kept(at) : '')
        else if (code === colon && this.#name === null) this.#name = nameOf(kept(at))
        else if (code === openBracket && this.#name === this.#list) {
          this.#inList = true
          this.#found = true
          this.#name = null
          kept(at)
        } else if (!this.#keeping) keep(at)
      }
      if (code === quote) this.#inString = true
      else if (code === openBrace || code === openBracket) this.#depth += 1
      else if (code === closeBrace || code === closeBracket) this.#depth -= 1
    }
    if (this.#keeping) this.#kept += chunk.slice(Math.max(from, 0))
    if (this.#keeping && !this.#inList && this.#kept.length > longestMember) this.#kept = ''
    return pieces
  }

  /** An element that does not end is given as it is. @throws {RowFault} when the document ends early or has no such list. */
  end(): Piece[] {
    if (this.#keeping && this.#inList) {
      const open = { ...this.#begin, text: this.#kept }
      this.#keeping = false
      return [open]
    }
    if (!this.#found)
      throw new RowFault(
        `An object with a list "${this.#list}" was expected; none was found until line ${this.#line}.`,
      )
    if (this.#depth !== 0)
      throw new RowFault(
        `The file ends at line ${this.#line}, column ${this.#column}; “${this.#inList ? ']' : '}'}” was expected.`,
      )
    return []
  }

  #endMember(value: string): void {
    if (this.#name !== null && value !== '') this.members.set(this.#name, value)
    this.#name = null
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
