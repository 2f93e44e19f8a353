import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Client } from 'pg'
import type { ImportedArticle } from '@/core/exchange/reading/article-rows'
import { titleOf } from '@/core/exchange/reading/record'
import { looksLikeHtml } from '@/core/extraction/article/html'
import type { Extraction } from '@/core/extraction/extraction'
import { isUnavailable } from '../availability'
import { database } from '../database'
import { articleIdOf, ingestArticle } from '../ingest'
import { saveProgress, type Checkpoint } from './checkpoint'
import { ExtractionPool, ThreadError } from './extraction-pool'
import type { Row } from './read-rows'
import { reportOf, type Listener } from './report'

interface Job {
  file: string
  /** Base name of the file, where articles have no file of their own. */
  name?: string
  publisher: string | null
  language: string | null
  rows: AsyncGenerator<Row[]>
  /** Null for a folder of files, each of which is known by its text. */
  checkpoint: Checkpoint | null
}

/** Whether the archive has a text; a page of HTML is known only by what is read out of it. */
async function isKnown(text: string): Promise<boolean> {
  if (looksLikeHtml(text)) return false
  const id = articleIdOf(createHash('sha256').update(text).digest('hex'))
  return (await database().article.findUnique({ where: { id }, select: { id: true } })) !== null
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

interface Under {
  row: Row
  article: ImportedArticle | null
  /** Null: the archive has it. */
  found: Promise<Extraction | null> | null
}

/**
 * Finds what articles tell and stores it, one after the other while the next are being read by other threads. An article
 * that the archive has is left as it is: `npm run ingest` reads by newer rules.
 */
export async function importArticles(
  client: Client,
  { file, name, publisher, language, rows, checkpoint }: Job,
  listener: Listener,
): Promise<{ reading: number; showing: number; kept: number; added: number; refused: number }> {
  const started = performance.now()
  const pool = new ExtractionPool()
  const under: Under[] = []
  const counts = { kept: 0, added: 0, refused: 0 }

  const extraction = async (article: ImportedArticle): Promise<Extraction | null> => {
    if (await isKnown(article.text)) return null
    return pool.extract(article.text, {
      publishedOn: article.publishedOn ?? undefined,
      language: article.language ?? language ?? undefined,
    })
  }
  const fateOf = async ({ row, article, found }: Under): Promise<'added' | 'known' | Row> => {
    try {
      const extracted = await found
      if (!article || extracted === null) return article ? 'known' : row
      const text = extracted.document.text ?? article.text
      const stored = await ingestArticle({
        name: path.basename(row.file ?? name ?? file),
        text,
        extraction: withGiven(extracted, article, publisher),
      })
      return stored.outcome === 'added' ? 'added' : 'known'
    } catch (error) {
      if (isUnavailable(error) || error instanceof ThreadError) throw error
      const why = error instanceof Error ? error.message : String(error)
      return { ...row, fate: { kind: 'refused', why } }
    }
  }
  const finish = async (next: Under) => {
    const fate = await fateOf(next)
    const row = typeof fate === 'string' ? next.row : fate
    const report = reportOf(file, row)
    if (row.fate.kind === 'article') counts.kept += 1
    if (row.fate.kind === 'refused') counts.refused += 1
    if (fate === 'added') counts.added += 1
    if (report) listener.row(fate === 'known' ? { ...report, fate: 'known' } : report)
    if (checkpoint === null) return
    checkpoint.rows = row.row
    if (row.fate.kind === 'article') checkpoint.kept += 1
    if (row.fate.kind === 'refused') checkpoint.refused += 1
    if (fate === 'added') checkpoint.added += 1
    await saveProgress(client, checkpoint)
  }
  try {
    for await (const batch of rows)
      for (const row of batch) {
        if (row.fate.kind === 'done') continue
        const article = row.fate.kind === 'article' ? row.fate.article : null
        const found = article && extraction(article)
        // Who waits for it comes later: until then a failure is nobody's.
        found?.catch(() => {})
        under.push({ row, article, found })
        const next = under.length > pool.capacity ? under.shift() : undefined
        if (next) await finish(next)
      }
    for (const next of under) await finish(next)
    if (checkpoint) {
      checkpoint.state = 'done'
      await saveProgress(client, checkpoint)
    }
  } finally {
    await pool.close()
  }
  return { reading: (performance.now() - started) / 1000, showing: 0, ...counts }
}
