import { readFile, stat } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { decodeArticle, decodeProblemMessage } from '@/core/text/decode'
import { longestArticleBytes } from '../ingest-files'
import type { Encoding } from './read-file'
import type { Row, RowFate } from './read-rows'

async function fateOf(file: string, encoding: Encoding): Promise<RowFate> {
  if ((await stat(file)).size > longestArticleBytes)
    return { kind: 'refused', why: 'It is larger than 5 MB, too long for an article.' }
  const bytes = await readFile(file)
  if (encoding !== 'utf-8')
    return { kind: 'article', article: { ...bare, text: new TextDecoder(encoding).decode(bytes) } }
  const decoded = decodeArticle(bytes)
  return decoded.ok
    ? { kind: 'article', article: { ...bare, text: decoded.text } }
    : { kind: 'refused', why: `${decodeProblemMessage[decoded.problem]}.` }
}

/** Of a file nothing is known but its text. */
const bare = { title: null, url: null, publisher: null, publishedOn: null, language: null }

/** Files that hold an article each, as rows; `onFile` is told before each which one it is. */
export async function* rowsOfFiles(
  files: readonly string[],
  encoding: Encoding,
  onFile: (done: number) => void,
): AsyncGenerator<Row[]> {
  for (const [index, file] of files.entries()) {
    yield [{ row: index + 1, line: 1, column: 1, file, fate: await fateOf(file, encoding) }]
    onFile(index + 1)
  }
}
