/** A file that cannot be read at all; the message says what is wrong, where, and what to do. */
export class FileFault extends Error {
  readonly line: number | null

  constructor(message: string, line: number | null = null) {
    super(message)
    this.name = 'FileFault'
    this.line = line
  }
}
