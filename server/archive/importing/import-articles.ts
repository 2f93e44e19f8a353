import { createHash } from 'node:crypto'
import path from 'node:path'
import type { ImportedArticle } from '@/core/exchange/reading/article-rows'
import { titleOf } from '@/core/exchange/reading/record'
import { looksLikeHtml } from '@/core/extraction/article/html'
import type { Extraction } from '@/core/extraction/extraction'
import { queryIds, sql } from '../database'
import { articleIdOf } from '../ingest'
import type { ExtractionPool } from './extraction-pool'
import type { Row } from './read-rows'
import { reportOf, type Listener } from './report'
import { isGeneral, refused, storeFound, type Read, type Tally } from './store-found'

/**
 * Articles that are stored in one transaction: totals and cells are brought up to date once for all of them. At least `fewest`,
 * and up to `most` where that many have been read while the transaction before was written.
 */
const atOnce = { fewest: 50, most: 200, characters: 2_000_000 }

interface Job {
  file: string
  /** Base name of the file, where articles have no file of their own. */
  name?: string
  publisher: string | null
  language: string | null
  rows: AsyncGenerator<Row[]>
  tally: Tally
  pool: ExtractionPool
  /** Told up to which row the articles are stored, and up to which they have come. */
  onStored: (row: number, come: number) => void
}

/** The texts that the archive has; a page of HTML is known only by what is read out of it. */
async function knownOf(rows: readonly Row[]): Promise<Set<string>> {
  const ids = new Map(
    rows.flatMap(({ fate }) =>
      fate.kind === 'article' && !looksLikeHtml(fate.article.text)
        ? [[articleIdOf(createHash('sha256').update(fate.article.text).digest('hex')), fate.article.text]]
        : [],
    ),
  )
  if (ids.size === 0) return new Set()
  const stored = await queryIds(sql`SELECT id FROM article WHERE id = ANY(${[...ids.keys()]})`)
  return new Set(stored.flatMap((id) => ids.get(id) ?? []))
}

/** What the collection says of an article goes before what its text seems to say. */
function withGiven(
  { document, ...found }: Extraction,
  article: ImportedArticle,
  publisher: string | null,
): Extraction {
  const title = article.title === null ? '' : titleOf(article.title)
  return {
    ...found,
    document: {
      ...document,
      title: title || document.title,
      url: article.url ?? document.url,
      publisher: publisher ?? document.publisher ?? article.publisher,
    },
  }
}

interface Waiting {
  read: Promise<Read>
  isRead: boolean
  length: number
}

/** Rows under way, in order. */
class Queue {
  readonly #rows: Waiting[] = []
  #characters = 0

  add(read: Promise<Read>, length: number): void {
    const row: Waiting = { read, isRead: false, length }
    // Who takes it comes later: until then a failure is nobody's.
    const settled = () => {
      row.isRead = true
    }
    read.then(settled, settled)
    this.#rows.push(row)
    this.#characters += length
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0
  }

  /** Whether a batch can be taken and something is still left for the threads to read meanwhile, which bounds the memory. */
  get isFull(): boolean {
    return this.#rows.length >= atOnce.most + atOnce.fewest || this.#characters >= 2 * atOnce.characters
  }

  take(): Promise<Read>[] {
    let [count, characters] = [0, 0]
    for (const { length, isRead } of this.#rows) {
      if (count >= (isRead ? atOnce.most : atOnce.fewest)) break
      if (count > 0 && characters + length > atOnce.characters) break
      count += 1
      characters += length
    }
    this.#characters -= characters
    return this.#rows.splice(0, count).map(({ read }) => read)
  }
}

/**
 * Finds what articles tell and stores it, some at once while the next are being read by other threads. An article that the
 * archive has is left as it is: `npm run ingest` reads by newer rules.
 */
export async function importArticles(
  { file, name, publisher, language, rows, tally, pool, onStored }: Job,
  listener: Listener,
): Promise<number> {
  const started = performance.now()
  const queue = new Queue()
  let [stored, come] = [0, 0]
  let writing = Promise.resolve()

  const read = async (row: Row, isKnown: boolean): Promise<Read> => {
    if (row.fate.kind !== 'article') return { row, incoming: 'none' }
    if (isKnown) return { row, incoming: 'known' }
    const { article } = row.fate
    try {
      const found = await pool.extract(article.text, {
        publishedOn: article.publishedOn ?? undefined,
        language: article.language ?? language ?? undefined,
      })
      const extraction = withGiven(found, article, publisher)
      const text = extraction.document.text ?? article.text
      return { row, incoming: { name: path.basename(row.file ?? name ?? file), text, extraction } }
    } catch (error) {
      if (isGeneral(error)) throw error
      return { row: refused(row, error), incoming: 'none' }
    }
  }
  const write = async (batch: Promise<Read>[]) => {
    for (const { row, outcome } of await storeFound(await Promise.all(batch), tally)) {
      const report = reportOf(file, row)
      if (report) listener.row(outcome === 'known' ? { ...report, fate: 'known' } : report)
      stored = row.row
    }
    onStored(stored, come)
  }
  /** Never after what could not be written: the count would claim that. */
  const writeNext = async () => {
    await writing
    writing = write(queue.take())
    writing.catch(() => {})
  }
  const writeRest = async () => {
    while (!queue.isEmpty) await writeNext()
    await writing
  }
  try {
    for await (const batch of rows) {
      const known = await knownOf(batch)
      for (const row of batch) {
        come = row.row
        if (row.fate.kind === 'done') {
          stored = row.row
          continue
        }
        if (row.row === 1) onStored(0, 1)
        const text = row.fate.kind === 'article' ? row.fate.article.text : ''
        queue.add(read(row, known.has(text)), text.length)
        while (queue.isFull) await writeNext()
      }
    }
  } finally {
    // What was read before a fault of the file counts.
    await writeRest()
  }
  return (performance.now() - started) / 1000
}
