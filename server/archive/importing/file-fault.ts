/** A file that cannot be read at all; the message says what is wrong, where, and what to do. */
export class FileFault extends Error {
  readonly line: number | null

  constructor(message: string, line: number | null = null) {
    super(message)
    this.name = 'FileFault'
    this.line = line
  }
}

/** Why a file cannot be read, by the error code of the system. */
export function unreadable(code: string): FileFault {
  if (code === 'ENOENT') return new FileFault('There is no such file or folder.')
  if (code === 'EACCES' || code === 'EPERM') return new FileFault('It may not be read (permission denied).')
  return new FileFault(`It cannot be read (${code}).`)
}
