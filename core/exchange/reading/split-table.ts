import { parse } from 'csv-parse/sync'
import { RowFault } from './imported'
import { separatorIn } from './separator'
import { LineCutter, longestRow, tooLong } from './split-lines'

/** A row of a table: its cells, or why it is none. */
export type TableRow = { line: number } & ({ cells: readonly string[] } | { fault: RowFault })

type CutLine = ReturnType<LineCutter['end']>[number]
type Line = Pick<CutLine, 'number' | 'text'>

const quotesIn = (text: string) => {
  let count = 0
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1
  return count
}

/**
 * Rows of a table (RFC 4180: cells may be quoted, and then hold lines). The first row names the columns; each other must have
 * as many cells; a line `sep=;` before it is for Excel. Rows of empty cells are left out. Where quotation marks are wrong only the line with the wrong one is given up, and reading goes on after it.
 */
export class TableSplitter {
  readonly #delimiter: string
  readonly #lines = new LineCutter()
  /** Lines of a row that is not complete. */
  #open: Line[] = []
  #length = 0
  #isQuoted = false
  #columns: readonly string[] | null = null

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** Names of the columns, once the first row has come. */
  get columns(): readonly string[] | null {
    return this.#columns
  }

  push(chunk: string): TableRow[] {
    return this.#read(this.#lines.push(chunk))
  }

  end(): TableRow[] {
    const rows = this.#read(this.#lines.end())
    while (this.#open.length > 0) rows.push(...this.#giveUpFirst('has a quotation mark that is never closed'))
    return rows
  }

  #read(lines: readonly CutLine[]): TableRow[] {
    const whole: Line[][] = []
    const rows: TableRow[] = []
    const flush = () => rows.push(...this.#parse(whole.splice(0)))
    for (const { number, text, isTooLong } of lines) {
      if (number === 1 && separatorIn(text) !== null) continue
      if (isTooLong) {
        flush()
        rows.push({ line: number, fault: tooLong() })
        continue
      }
      const record = this.#add({ number, text })
      if (record) whole.push(record)
      if (this.#columns === null && whole.length > 0) flush()
      if (this.#length > longestRow) {
        flush()
        rows.push(...this.#giveUpFirst('has a quotation mark that is never closed'))
      }
    }
    flush()
    return rows
  }

  /** The record that a line completes. */
  #add(line: Line): Line[] | null {
    this.#open.push(line)
    this.#length += line.text.length
    if (quotesIn(line.text) % 2 === 1) this.#isQuoted = !this.#isQuoted
    if (this.#isQuoted) return null
    const record = this.#open
    this.#clear()
    return record.length === 1 && line.text.trim() === '' ? null : record
  }

  #clear(): void {
    this.#open = []
    this.#length = 0
    this.#isQuoted = false
  }

  /** Of an open row gives its first line up and reads the others anew. */
  #giveUpFirst(why: string): TableRow[] {
    const [first, ...others] = this.#open
    this.#clear()
    return first ? this.#withoutFirst(first, others, why) : []
  }

  #withoutFirst(first: Line, others: readonly Line[], why: string): TableRow[] {
    const rows: TableRow[] = [{ line: first.number, fault: new RowFault(`The row ${why}.`) }]
    for (const line of others) {
      const record = this.#add(line)
      if (record) rows.push(...this.#parse([record]))
    }
    return rows
  }

  /** All at once, as a parser of its own for each would cost more than the reading; one by one where something is wrong. */
  #parse(records: readonly Line[][]): TableRow[] {
    if (records.length === 0) return []
    const cells = this.#cellsOf(records.flat())
    if (cells !== null && cells.length === records.length && cells.every((row) => this.#fits(row)))
      return records.flatMap((record, index) => this.#rowOf(record, cells[index] ?? []))
    if (records.length > 1) return records.flatMap((record) => this.#parse([record]))
    const [record = []] = records
    const [first, ...others] = record
    if (!first) return []
    const [row] = cells ?? []
    const expected = this.#columns?.length ?? 0
    const why =
      row && cells?.length === 1
        ? `has ${row.length} ${row.length === 1 ? 'cell' : 'cells'}; ${expected} were expected, as in the first row`
        : 'has a quotation mark inside of a cell that should be doubled'
    return this.#withoutFirst(first, others, why)
  }

  #rowOf(record: readonly Line[], cells: readonly string[]): TableRow[] {
    if (isBlank(cells)) return []
    if (this.#columns !== null) return [{ line: record[0]?.number ?? 0, cells }]
    this.#columns = cells.map((cell, index) => (index === 0 ? cell.replace(/^\uFEFF/, '') : cell).trim())
    return []
  }

  #fits(row: readonly string[]): boolean {
    const width = this.#columns?.length ?? row.length
    return row.length === width || isBlank(row.length > width ? row.slice(width) : row)
  }

  #cellsOf(lines: readonly Line[]): string[][] | null {
    try {
      return parse(lines.map(({ text }) => text.replace(/\r$/, '')).join('\n'), {
        bom: this.#columns === null,
        delimiter: this.#delimiter,
        relax_column_count: true,
        record_delimiter: '\n',
        skip_empty_lines: true,
      })
    } catch {
      return null
    }
  }
}

/** Spreadsheets write the rows below the last one as delimiters alone. */
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')

/** Cells by the names of their columns. */
export function byColumn(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? '']))
}
