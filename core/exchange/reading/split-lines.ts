/** A piece of a file and where it begins; lines and columns count from 1. */
export interface Piece {
  line: number
  column: number
  text: string
}

/** Cuts text that comes in chunks into pieces, with as much memory as the longest piece needs. */
export interface Splitter {
  push(chunk: string): Piece[]
  end(): Piece[]
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** Lines, whatever they end with; empty ones are left out. */
export class LineSplitter implements Splitter {
  #rest = ''
  #line = 0

  push(chunk: string): Piece[] {
    const lines = (this.#rest + chunk).split('\n')
    this.#rest = lines.pop() ?? ''
    return lines.flatMap((text) => this.#piece(text))
  }

  end(): Piece[] {
    const last = this.#rest
    this.#rest = ''
    return last === '' ? [] : this.#piece(last)
  }

  #piece(written: string): Piece[] {
    this.#line += 1
    const text = withoutReturn(written)
    return text.trim() === '' ? [] : [{ line: this.#line, column: 1, text }]
  }
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

  #take({ line, text }: Piece): Piece[] {
    const word = text.trim().toUpperCase()
    const open = this.#entry
    if (word === 'BEGIN:VEVENT') {
      this.#entry = { line, column: 1, text }
      return open ? [open] : []
    }
    if (!open) return []
    // Strings grow as ropes: adding a line to a long entry does not copy it.
    open.text += `\r\n${text}`
    if (word !== 'END:VEVENT') return []
    this.#entry = null
    return [open]
  }
}
