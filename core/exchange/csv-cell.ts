import { printable } from '../text/printable'

/**
 * What begins a formula at the beginning of a cell, also in full width or after spaces; and of a line or after a semicolon,
 * which elsewhere than in English begin a cell for Excel whatever stands around them (OWASP, CSV injection).
 */
const formula = /^(?=[\t\r])|(?<=^|[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g

/** RFC 4180: rows end with both signs of a line's end, and a cell that holds either of them is quoted. */
export const csvDialect = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const

/**
 * What a file begins with, `extension` being `csv` or that of another format: a byte-order mark where a table is asked for
 * with one (`bom=1`), as spreadsheets of one maker take a table for Latin letters unless it begins so.
 */
export const beginningOf = (extension: string, parameters: URLSearchParams): string =>
  /(?:^|\.)csv$/.test(extension) && parameters.get('bom') === '1' ? '\uFEFF' : ''

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export const inertCell = (text: string) => printable(text).replace(formula, "'")

const guarded = /'(?=[^\S\t\r\n]{0,40}[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g

/** A cell as it was before `inertCell`. */
export const plainCell = (cell: string): string =>
  cell.includes("'")
    ? cell.replace(guarded, (mark, at: number) =>
        at === 0 || ';\t\r\n'.includes(cell[at - 1] ?? '') ? '' : mark,
      )
    : cell
