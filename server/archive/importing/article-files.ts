import { readFile } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { decodeArticle, decodeProblemMessage } from '@/core/text/decode'
import { longestArticleBytes } from '../ingest-files'
import type { Encoding } from './encodings'
import { FileFault } from './file-fault'
import { inspect } from './read-file'
import type { Row, RowFate } from './read-rows'

const refused = (why: string): RowFate => ({ kind: 'refused', why })
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** @throws {FileFault} when it cannot be read, or is in another encoding. */
async function read(file: string, encoding: Encoding): Promise<RowFate> {
  const { size } = await inspect(file, encoding)
  if (size > longestArticleBytes) return refused('It is larger than 5 MB, too long for an article.')
  const bytes = await readFile(file)
  const decoded = decodeArticle(
    encoding === 'utf-8' ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes)),
  )
  if (decoded.ok) return { kind: 'article', article: { ...bare, text: decoded.text } }
  return refused(sentence(decodeProblemMessage[decoded.problem]))
}

async function fateOf(file: string, encoding: Encoding): Promise<{ line: number; fate: RowFate }> {
  try {
    return { line: 1, fate: await read(file, encoding) }
  } catch (error) {
    if (error instanceof FileFault) return { line: error.line ?? 1, fate: refused(error.message) }
    throw error
  }
}

/** Of a file nothing is known but its text. */
const bare = { title: null, url: null, publisher: null, publishedOn: null, language: null }

/** Files that hold an article each, as rows; `onFile` is told how many have been read. */
export async function* rowsOfFiles(
  files: readonly string[],
  encoding: Encoding,
  onFile: (done: number) => void = () => {},
): AsyncGenerator<Row[]> {
  for (const [index, file] of files.entries()) {
    yield [{ row: index + 1, column: 1, file, ...(await fateOf(file, encoding)) }]
    onFile(index + 1)
  }
}
