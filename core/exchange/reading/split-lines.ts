import { RowFault } from './imported'

/** Characters; a quotation mark or a bracket that is still open then was never meant to open. */
export const longestRow = 5_000_000

export const tooLong = () =>
  new RowFault(`The row has more than ${longestRow.toLocaleString('en')} characters.`)

/** A piece of a file and where it begins; lines and columns count from 1. */
export interface Piece {
  line: number
  column: number
  text: string
  /** Why it cannot be read, whatever its text. */
  fault?: RowFault
}

/** Cuts text that comes in chunks into pieces, with as much memory as the longest piece needs. */
export interface Splitter {
  push(chunk: string): Piece[]
  end(): Piece[]
}

/** Lines of a text that comes in chunks, as an editor numbers them; of one that is too long nothing is kept. */
export class LineCutter {
  #rest = ''
  #number = 0
  #isTooLong = false

  push(chunk: string): { number: number; text: string; isTooLong: boolean }[] {
    const lines = (this.#rest + chunk).split('\n')
    this.#rest = lines.pop() ?? ''
    const cut = lines.map((text) => this.#line(text))
    if (this.#rest.length > longestRow) {
      this.#isTooLong = true
      this.#rest = ''
    }
    return cut
  }

  end(): { number: number; text: string; isTooLong: boolean }[] {
    const last = this.#rest
    this.#rest = ''
    return last === '' && !this.#isTooLong ? [] : [this.#line(last)]
  }

  #line(written: string) {
    const isTooLong = this.#isTooLong || written.length > longestRow
    this.#isTooLong = false
    this.#number += 1
    return { number: this.#number, text: isTooLong ? '' : written, isTooLong }
  }
}

type CutLine = ReturnType<LineCutter['end']>[number]

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** Lines, whatever they end with; empty ones are left out. */
export class LineSplitter implements Splitter {
  readonly #lines = new LineCutter()

  push(chunk: string): Piece[] {
    return piecesOf(this.#lines.push(chunk))
  }

  end(): Piece[] {
    return piecesOf(this.#lines.end())
  }
}

function piecesOf(lines: readonly CutLine[]): Piece[] {
  const pieces: Piece[] = []
  for (const { number: line, text: written, isTooLong } of lines) {
    const text = withoutReturn(written)
    if (isTooLong) pieces.push({ line, column: 1, text: '', fault: tooLong() })
    else if (text.trim() !== '') pieces.push({ line, column: 1, text })
  }
  return pieces
}

/** The entries of a calendar, from BEGIN:VEVENT to END:VEVENT; what stands around them is left out. */
export class EntrySplitter implements Splitter {
  readonly #lines = new LineSplitter()
  #entry: Piece | null = null

  push(chunk: string): Piece[] {
    return this.#lines.push(chunk).flatMap((line) => this.#take(line))
  }

  /** An entry that does not end is given as it is: its reader says what is missing. */
  end(): Piece[] {
    const rest = this.#lines.end().flatMap((line) => this.#take(line))
    const open = this.#entry
    this.#entry = null
    return open ? [...rest, open] : rest
  }

  #take({ line, text, fault }: Piece): Piece[] {
    const word = text.trim().toUpperCase()
    const open = this.#entry
    if (open && (fault || open.text.length > longestRow)) open.fault = tooLong()
    if (word === 'BEGIN:VEVENT') {
      this.#entry = { line, column: 1, text }
      return open ? [open] : []
    }
    if (!open) return []
    // Strings grow as ropes: adding a line to a long entry does not copy it.
    if (!open.fault) open.text += `\r\n${text}`
    if (word !== 'END:VEVENT') return []
    this.#entry = null
    return [open]
  }
}
