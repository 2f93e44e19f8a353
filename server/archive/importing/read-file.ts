import { isAscii as isAsciiText, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { refuseOther, refusePacked, type Encoding } from './encodings'
import { systemCode } from '../../runtime/refusal'
import { FileFault, unreadable } from './file-fault'
import { FoldMender } from './folded-bytes'

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

/** What the system says of a file, for people; any other error as it is. */
function faultOf(error: unknown): unknown {
  const code = systemCode(error)
  return code === null ? error : unreadable(code)
}

interface Chunk {
  /** As the file has them. */
  raw: Buffer
  /** Without what only looks like a fault. */
  bytes: Buffer
}

/** The bytes of a file in chunks. @throws {FileFault} */
async function* chunksOf(file: string): AsyncGenerator<Chunk> {
  let mender: FoldMender | null = null
  let isFirst = true
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: chunkSize })) {
      const raw: Buffer = Buffer.from(chunk)
      if (isFirst && /^(?:\u00ef\u00bb\u00bf)?\s*BEGIN:VCALENDAR/i.test(raw.toString('latin1', 0, 100)))
        mender = new FoldMender()
      isFirst = false
      yield { raw, bytes: mender ? mender.push(raw) : raw }
    }
  } catch (error) {
    throw faultOf(error)
  }
  if (mender) yield { raw: Buffer.alloc(0), bytes: mender.end() }
}

/** Programs of old Macs end lines with CR alone. */
const hasOldLines = (beginning: string) => beginning.includes('\r') && !beginning.includes('\n')

async function statOf(file: string) {
  try {
    return await stat(file)
  } catch (error) {
    throw faultOf(error)
  }
}

/**
 * Reads a file once: its hash, its beginning, and whether all of it is text.
 * @throws {FileFault} when it is none, or not in the encoding.
 */
export async function inspect(file: string, encoding: Encoding): Promise<Inspected> {
  const found = await statOf(file)
  if (!found.isFile())
    throw new FileFault(
      'This is a pipe or a device, and a file is read twice: save what comes out of it as a file.',
    )
  const { size } = found
  if (size === 0) throw new FileFault('The file is empty.')
  const hash = createHash('sha256')
  const begun: Buffer[] = []
  let begunLength = 0
  let lines = 0
  let isAscii = true
  let couldBeUtf8 = true
  let rest: Buffer = Buffer.alloc(0)
  for await (const { raw, bytes } of chunksOf(file)) {
    hash.update(raw)
    if (begunLength === 0) {
      refusePacked(raw)
      refuseOther(raw, encoding)
    }
    if (begunLength < headLength) {
      begun.push(bytes)
      begunLength += bytes.length
    }
    if (encoding.startsWith('utf-16') || !couldBeUtf8) continue
    const joined = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    const open = unfinished(joined)
    const whole = joined.subarray(0, joined.length - open)
    if (!isUtf8(whole)) {
      if (encoding === 'utf-8') throw faultIn(whole, lines)
      couldBeUtf8 = false
      continue
    }
    isAscii &&= open === 0 && isAsciiText(whole)
    lines += newlinesIn(whole)
    rest = joined.subarray(joined.length - open)
  }
  if (rest.length > 0 && encoding === 'utf-8') throw faultIn(rest, lines)
  if (encoding.startsWith('windows') && couldBeUtf8 && !isAscii && rest.length === 0)
    throw new FileFault('All of this file is UTF-8; leave --encoding out.')
  const head = new TextDecoder(encoding).decode(Buffer.concat(begun).subarray(0, headLength))
  return { sha256: hash.digest('hex'), size, head: hasOldLines(head) ? head.replaceAll('\r', '\n') : head }
}

/** The text of a file in chunks, without a byte-order mark; `onBytes` is told how far reading has come. */
export async function* textOf(
  file: string,
  encoding: Encoding,
  onBytes: (done: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  let done = 0
  let isOld: boolean | null = null
  for await (const { raw, bytes } of chunksOf(file)) {
    done += raw.length
    onBytes(done)
    const text = decoder.decode(bytes, { stream: true })
    isOld ??= hasOldLines(text)
    yield isOld ? text.replaceAll('\r', '\n') : text
  }
  yield decoder.decode()
}
