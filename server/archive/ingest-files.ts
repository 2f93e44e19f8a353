import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { extract } from '@/core/extraction/extract'
import { decodeArticle, decodeProblemMessage } from '@/core/text/decode'
import { isUnavailable } from './availability'
import { ingestArticle, type Ingested } from './ingest'
import { systemCode } from '../runtime/refusal'
import { visibleFiles } from './visible-files'

/** A news article is some kilobytes; more than this is a book or a mistake, and would keep the others waiting. */
export const longestArticleBytes = 5 * 1024 * 1024

const extensions = ['.txt', '.text', '.html', '.htm', '.xhtml']

/** What became of one file. A refused one says why in a sentence for people; nothing of it was written. */
export type FileOutcome = { file: string } & (Ingested | { outcome: 'refused'; reason: string })

export interface IngestOptions {
  /** Called after each file, with its place in the whole. */
  report?: (outcome: FileOutcome, done: number, total: number) => void
  /** ISO 8601; for articles that do not say it themselves. */
  publishedOn?: string
  /** BCP 47; overrides detection. */
  language?: string
}

/** A file that is no article, with a sentence for people. */
class Refused extends Error {}

function reasonOf(error: unknown): string {
  const code = systemCode(error)
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES') return 'it may not be read (permission denied)'
  return error instanceof Error ? error.message : String(error)
}

/** Reads at most what is allowed, also from files that grow or claim no size. */
async function readLimited(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const info = await handle.stat()
    if (!info.isFile()) throw new Refused('this is not a file')
    if (info.size > longestArticleBytes) throw new Refused('it is larger than 5 MB, too long for an article')
    const bytes = new Uint8Array(info.size)
    const { bytesRead } = await handle.read(bytes, 0, info.size, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const isArticle = (file: string) => extensions.includes(path.extname(file).toLowerCase())

/** The articles of a folder and of the folders in it, in order of name. */
const articlesIn = async (folder: string): Promise<string[]> => (await visibleFiles(folder)).filter(isArticle)

/** Reads one file into the archive. A file that is no article is refused; a database that fails throws. */
export async function ingestFile(file: string, options: IngestOptions = {}): Promise<FileOutcome> {
  let bytes: Uint8Array
  try {
    bytes = await readLimited(file)
  } catch (error) {
    return { file, outcome: 'refused', reason: reasonOf(error) }
  }
  const decoded = decodeArticle(bytes)
  if (!decoded.ok) return { file, outcome: 'refused', reason: decodeProblemMessage[decoded.problem] }
  try {
    const { publishedOn, language } = options
    const extraction = extract(decoded.text, { publishedOn, language })
    const text = extraction.document.text ?? decoded.text
    return { file, ...(await ingestArticle({ name: path.basename(file), text, extraction })) }
  } catch (error) {
    if (isUnavailable(error)) throw error
    return { file, outcome: 'refused', reason: reasonOf(error) }
  }
}

/**
 * Reads files and folders into the archive, one after the other; one bad file never stops the others. A folder gives its
 * text and HTML files (.txt, .text, .html, .htm, .xhtml), also those in folders inside it.
 */
export async function ingestFiles(paths: string[], options: IngestOptions = {}): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  const files: string[] = []
  const add = (outcome: FileOutcome, total: number) => {
    outcomes.push(outcome)
    options.report?.(outcome, outcomes.length, total)
  }
  for (const each of paths) {
    try {
      if ((await stat(each)).isDirectory()) files.push(...(await articlesIn(each)))
      else files.push(each)
    } catch (error) {
      add({ file: each, outcome: 'refused', reason: reasonOf(error) }, paths.length)
    }
  }
  const total = outcomes.length + files.length
  for (const file of files) add(await ingestFile(file, options), total)
  return outcomes
}

/** Reads a folder into the archive. */
export function ingestFolder(folder: string, options: IngestOptions = {}): Promise<FileOutcome[]> {
  return ingestFiles([folder], options)
}
