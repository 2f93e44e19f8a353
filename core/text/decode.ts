/** Why the bytes are no article; the caller knows the file's name. */
export type DecodeProblem = 'empty' | 'too-big' | 'binary' | 'not-utf-8'

export type Decoded = { ok: true; text: string } | { ok: false; problem: DecodeProblem }

/** The largest file that is read, in bytes: a long book is 5 MB of text. */
export const MAX_ARTICLE_BYTES = 50 * 1024 * 1024

/** One sentence for people, to follow the file's name. */
export const decodeProblemMessage: Record<DecodeProblem, string> = {
  empty: 'the file is empty',
  'too-big': 'the file is larger than 50 MB',
  binary: 'this is not a text but a binary file',
  'not-utf-8': 'the text is not UTF-8; save it as UTF-8 and try again',
}

const signatures = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  '\u007fELF',
]

/** Bytes looked at for the signs of a binary file. */
const HEAD = 64 * 1024

/** Control characters that texts do not hold, as a share of the head, from which on a file counts as binary. */
const MAX_CONTROL_SHARE = 0.02

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD)
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (signatures.some((signature) => start.startsWith(signature))) return true
  let controls = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  return controls > Math.max(4, head.length * MAX_CONTROL_SHARE)
}

/**
 * The text of an article file, or why it is none. UTF-8 only, never guessed. A byte order mark stays in the text as U+FEFF
 * at offset 0, as in `fs.readFileSync(file, 'utf8')`, so that offsets mean the same to every reader of the file.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES) return { ok: false, problem: 'too-big' }
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (looksBinary(bytes)) return { ok: false, problem: 'binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text }
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, problem: 'not-utf-8' }
    throw error
  }
}
