import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { TextDecoder } from 'node:util'

/** What files may be written in. UTF-8 is checked; the others must be asked for, as every byte means something in them. */
export const encodings = ['utf-8', 'windows-1256', 'windows-1252', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

/** A file that cannot be read at all; the message says what is wrong, where, and what to do. */
export class FileFault extends Error {
  readonly line: number | null

  constructor(message: string, line: number | null = null) {
    super(message)
    this.name = 'FileFault'
    this.line = line
  }
}

const chunkSize = 1 << 18
/** Characters by which a format is known. */
const headLength = 65_536

export interface Inspected {
  sha256: string
  /** Bytes. */
  size: number
  /** The beginning as text. */
  head: string
}

const packed: readonly (readonly [start: string, what: string])[] = [
  ['504b0304', 'a ZIP archive'],
  ['1f8b', 'a gzip archive'],
  ['25504446', 'a PDF file'],
  ['d0cf11e0', 'an old Office file'],
  ['89504e47', 'a picture'],
]

function refusePacked(start: Buffer): void {
  const hex = start.subarray(0, 8).toString('hex')
  const found = packed.find(([signature]) => hex.startsWith(signature))
  if (found) throw new FileFault(`This is ${found[1]}; text was expected: unpack or export it first.`)
  if (hex.startsWith('fffe') || hex.startsWith('feff'))
    throw new FileFault('This is UTF-16; save it as UTF-8, or say --encoding utf-16le.', 1)
}

/** Bytes at the end that begin a character of which the rest has not come. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

const newlinesIn = (bytes: Buffer) => {
  let count = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1
  return count
}

/** Line and byte of the first character that is none. */
function faultIn(bytes: Buffer, linesBefore: number): FileFault {
  let line = linesBefore + 1
  for (let from = 0; from <= bytes.length; line++) {
    const newline = bytes.indexOf(10, from)
    const to = newline === -1 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(from, to))) {
      let at = from
      while (at < to && isUtf8(bytes.subarray(from, at + 1 + unfinishedAt(bytes, at, to)))) at += 1
      return new FileFault(
        `Byte ${at - from + 1} of the line is not UTF-8 (0x${(bytes[at] ?? 0).toString(16)}); save the file as UTF-8, or say --encoding windows-1256.`,
        line,
      )
    }
    if (newline === -1) break
    from = newline + 1
  }
  return new FileFault('The file ends inside of a character; it is not complete.', line)
}

/** Further bytes of the character that begins or goes on at a place. */
function unfinishedAt(bytes: Buffer, at: number, to: number): number {
  let more = 0
  while (at + 1 + more < to && ((bytes[at + 1 + more] ?? 0) & 0xc0) === 0x80) more += 1
  return more
}

/**
 * Reads a file once: its hash, its beginning, and whether all of it is text.
 * @throws {FileFault} when it is none, or not in the encoding.
 */
export async function inspect(file: string, encoding: Encoding): Promise<Inspected> {
  const { size } = await stat(file)
  if (size === 0) throw new FileFault('The file is empty.')
  const hash = createHash('sha256')
  const begun: Buffer[] = []
  let begunLength = 0
  let lines = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) {
    const bytes: Buffer = Buffer.from(chunk)
    hash.update(bytes)
    if (begunLength === 0 && encoding !== 'utf-16le') refusePacked(bytes)
    if (begunLength < headLength) {
      begun.push(bytes)
      begunLength += bytes.length
    }
    if (encoding !== 'utf-8') continue
    const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    const open = unfinished(joined)
    const whole = joined.subarray(0, joined.length - open)
    if (!isUtf8(whole)) throw faultIn(whole, lines)
    lines += newlinesIn(whole)
    rest = joined.subarray(joined.length - open)
  }
  if (rest.length > 0) throw faultIn(rest, lines)
  const head = new TextDecoder(encoding).decode(Buffer.concat(begun).subarray(0, headLength))
  return { sha256: hash.digest('hex'), size, head }
}

/** The text of a file in chunks, without a byte-order mark; `onBytes` is told how far reading has come. */
export async function* textOf(
  file: string,
  encoding: Encoding,
  onBytes: (done: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  let done = 0
  for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) {
    const bytes: Buffer = Buffer.from(chunk)
    done += bytes.length
    onBytes(done)
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder.decode()
}
