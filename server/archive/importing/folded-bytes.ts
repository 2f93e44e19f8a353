/** Bytes in which a character that a fold of a line cuts through can end: three of it, CR, LF and the space, one that follows. */
const reach = 7

/**
 * Calendars may be folded in the middle of a character (RFC 5545, 3.1: lines are counted in bytes). Puts such a fold before the
 * character, so that the bytes are UTF-8 and lines keep their numbers.
 */
export class FoldMender {
  #rest = ''

  push(chunk: Buffer): Buffer {
    const bytes = mended(this.#rest + chunk.toString('latin1'))
    const end = Math.max(0, bytes.length - reach)
    this.#rest = bytes.slice(end)
    return Buffer.from(bytes.slice(0, end), 'latin1')
  }

  end(): Buffer {
    return Buffer.from(this.#rest, 'latin1')
  }
}

/** A byte a letter. After the space of a fold no byte can go on a character but one that began before it. */
const mended = (bytes: string) =>
  bytes.replace(/([\xc0-\xff][\x80-\xbf]{0,2})(\r?\n[ \t])(?=[\x80-\xbf])/g, '$2$1')
