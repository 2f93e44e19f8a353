import { printable } from '../text/printable'

/**
 * What begins a formula at the beginning of a cell, also in full width; and of a line or after a semicolon, which elsewhere
 * than in English begin a cell for Excel whatever stands around them (OWASP, CSV injection).
 */
const formula =
  /^(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])|(?<=[;\t\r\n])(?=[^\S\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export const inertCell = (text: string) => printable(text).replace(formula, "'")
