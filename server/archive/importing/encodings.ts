import { FileFault } from './file-fault'

/** What files may be written in. UTF-8 is checked; the others must be asked for, as every byte means something in them. */
export const encodings = ['utf-8', 'windows-1256', 'windows-1252', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

const packed: readonly (readonly [start: string, what: string])[] = [
  ['504b0304', 'a ZIP archive'],
  ['1f8b', 'a gzip archive'],
  ['25504446', 'a PDF file'],
  ['d0cf11e0', 'an old Office file'],
  ['89504e47', 'a picture'],
]

/** @throws {FileFault} when the first bytes are those of no text. */
export function refusePacked(start: Buffer): void {
  const hex = start.subarray(0, 8).toString('hex')
  const found = packed.find(([signature]) => hex.startsWith(signature))
  if (found) throw new FileFault(`This is ${found[1]}; text was expected: unpack or export it first.`)
}

/** The encoding that a byte-order mark names. */
function markedAs(start: Buffer): Encoding | null {
  const hex = start.subarray(0, 3).toString('hex')
  return hex === 'efbbbf'
    ? 'utf-8'
    : hex.startsWith('fffe')
      ? 'utf-16le'
      : hex.startsWith('feff')
        ? 'utf-16be'
        : null
}

/** UTF-16 without a mark: every other byte of the Latin letters, digits and separators in it is nothing. */
function seemsUtf16(start: Buffer): Encoding | null {
  const nothings = [0, 0]
  const length = Math.min(start.length, 1000)
  for (let at = 0; at < length; at++) if (start[at] === 0) nothings[at % 2] = (nothings[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nothings
  if (even + odd < Math.max(8, length / 10)) return null
  return odd > 4 * even ? 'utf-16le' : even > 4 * odd ? 'utf-16be' : null
}

const howToSay = (encoding: Encoding) =>
  encoding === 'utf-8' ? 'leave --encoding out' : `say --encoding ${encoding}`

/** @throws {FileFault} when the first bytes say that the file is in another encoding. */
export function refuseOther(start: Buffer, encoding: Encoding): void {
  const marked = markedAs(start)
  const meant = marked ?? (encoding.startsWith('utf-16') ? null : seemsUtf16(start))
  if (meant === null || meant === encoding) return
  const is = meant === 'utf-8' ? 'UTF-8' : 'UTF-16'
  const orSave = encoding === 'utf-8' ? 'save it as UTF-8, or ' : ''
  throw new FileFault(`This is ${is}; ${orSave}${howToSay(meant)}.`, 1)
}
