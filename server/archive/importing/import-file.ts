import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Client } from 'pg'
import { detectFormat, importFormats, type ImportFormat } from '@/core/exchange/reading/detect'
import { RowFault, type ReadingContext } from '@/core/exchange/reading/imported'
import type { TableMap } from '@/core/exchange/reading/table'
import { rowsOfFiles } from './article-files'
import { hasItsRows, restart, saveProgress, saveProgressIn, withCheckpoint } from './checkpoint'
import type { ExtractionPool } from './extraction-pool'
import type { Source } from './files'
import { importArticles } from './import-articles'
import { checkVersion, importJson } from './import-json'
import { importRecords } from './import-records'
import type { Encoding } from './encodings'
import { FileFault } from './file-fault'
import { inspect, textOf, type Inspected } from './read-file'
import { readRows, type Row } from './read-rows'
import { reportOf, type Listener, type Progress, type Summary } from './report'
import type { Tally } from './store-found'

export interface ImportOptions {
  /** Null: found out by the file's beginning and name. */
  format: ImportFormat | null
  map: TableMap | null
  encoding: Encoding
  context: ReadingContext
  /** Who publishes what does not say it; null: the file's name. */
  publisher: string | null
  /** The threads that read articles, of whoever closes them. */
  pool: ExtractionPool
}

const formatList = Object.entries(importFormats)
  .map(([name, what]) => `${name} (${what})`)
  .join(', ')

/** @throws {FileFault} that lists the known formats when it is none of them. */
function formatOf(file: string, { head }: Inspected, { format, map }: ImportOptions): ImportFormat {
  const found = format ?? detectFormat(head, path.basename(file), map !== null)
  if (found === null)
    throw new FileFault(
      `The format is not known; say --format with one of: ${formatList}. A table needs --map title=…,date=….`,
    )
  return found
}

/** What the same file read in the same way has in common. */
const keyOf = (sha256: string, format: string, { map, encoding, context, publisher }: ImportOptions) =>
  createHash('sha256')
    .update(JSON.stringify([sha256, format, map, encoding, context.language, context.dateOrder, publisher]))
    .digest('hex')

/** The rows of a file, while `listener` hears how much of it has been read. */
async function* rowsOf(
  file: string,
  { size, head }: Inspected,
  format: ImportFormat,
  { map, context, encoding }: ImportOptions,
  skip: number,
  listener: Listener,
): AsyncGenerator<Row[]> {
  let rowsRead = 0
  const chunks = textOf(file, encoding, (done) =>
    listener.progress({ file, stage: 'reading', done, total: size, rows: rowsRead }),
  )
  for await (const rows of readRows(chunks, { format, map, context, skip, head })) {
    rowsRead = rows.at(-1)?.row ?? rowsRead
    yield rows
  }
}

function checkHead(format: ImportFormat, head: string): void {
  if (format === 'ics' && !/^\uFEFF?\s*BEGIN:V/i.test(head))
    throw new FileFault('BEGIN:VCALENDAR was expected at the beginning.', 1)
  if (format !== 'json') return
  try {
    checkVersion(head)
  } catch (error) {
    if (error instanceof RowFault) throw new FileFault(error.message, 1)
    throw error
  }
}

interface Opened {
  file: string
  format: ImportFormat
  inspected: Inspected
}

async function opened(file: string, options: ImportOptions): Promise<Opened> {
  const inspected = await inspect(file, options.encoding)
  const format = formatOf(file, inspected, options)
  checkHead(format, inspected.head)
  return { file, format, inspected }
}

/** Hears how many of the articles of a folder are done. */
const filesDone =
  ({ name, files }: Source, listener: Listener) =>
  (done: number) =>
    listener.progress({ file: name, stage: 'finding', done, total: files.length, rows: done })

/** Whether each file is an article of its own. */
const holdsArticles = ({ kind }: Source, options: ImportOptions, format?: ImportFormat) =>
  kind === 'folder of articles' || options.format === 'article' || format === 'article'

/** Reads a source without writing anything, and tells of every row what would become of it. @throws {FileFault} */
export async function examine(source: Source, options: ImportOptions, listener: Listener): Promise<Summary> {
  const started = performance.now()
  const file = source.files[0] ?? source.name
  const one = holdsArticles(source, options) ? null : await opened(file, options)
  const areFiles = one === null || holdsArticles(source, options, one.format)
  const format = areFiles ? 'article' : one.format
  const all = areFiles
    ? rowsOfFiles(source.files, options.encoding, filesDone(source, listener))
    : rowsOf(file, one.inspected, one.format, options, 0, listener)
  const summary = {
    file: source.name,
    format,
    rows: 0,
    kept: 0,
    added: 0,
    refused: 0,
    before: false,
    resumedAt: 0,
  }
  for await (const rows of all)
    for (const row of rows) {
      const report = reportOf(source.name, row)
      if (report === null) continue
      summary.rows += 1
      if (report.fate === 'kept') summary.kept += 1
      if (report.fate === 'refused') summary.refused += 1
      listener.row(report)
    }
  return { ...summary, seconds: { reading: (performance.now() - started) / 1000, showing: 0 } }
}

/** Articles that are files are known by their texts: they need no checkpoint. */
async function importFiles(source: Source, options: ImportOptions, listener: Listener) {
  const { name } = source
  const rows = rowsOfFiles(source.files, options.encoding)
  const { publisher, context, pool } = options
  const tally: Tally = { counts: { rows: 0, kept: 0, refused: 0, added: 0 }, save: async () => {} }
  const onStored = filesDone(source, listener)
  const job = { file: name, publisher, language: context.language, rows, tally, pool, onStored }
  const reading = await importArticles(job, listener)
  const summary = { file: name, format: 'article', before: false, resumedAt: 0 }
  return { ...summary, ...tally.counts, rows: source.files.length, seconds: { reading, showing: 0 } }
}

/** A collection in one file, with a checkpoint in the transaction of each batch. */
async function importCollection(
  client: Client,
  { checkpoint, ...job }: Job,
  { publisher, context, pool }: ImportOptions,
  listener: Listener,
): Promise<Summary['seconds']> {
  const { file, read } = job
  // How many rows are to come nobody knows: the share of those that have come, of what has been read.
  const onStored = (rows: number, come: number) =>
    listener.progress({
      file,
      stage: 'finding',
      done: come === 0 ? 0 : (read.done * rows) / come,
      total: read.total,
      rows,
    })
  const tally: Tally = {
    counts: checkpoint,
    save: (tx, counts) => saveProgressIn(tx, { ...checkpoint, ...counts }),
  }
  const reading = await importArticles(
    { ...job, publisher, language: context.language, tally, pool, onStored },
    listener,
  )
  Object.assign(checkpoint, tally.counts, { state: 'done' })
  await saveProgress(client, checkpoint)
  return { reading, showing: 0 }
}

/**
 * Imports a source, or goes on where an earlier run of the same file was killed. `client` is a connection of its own.
 * @throws {FileFault} when nothing of it can be read.
 */
export async function importSource(
  client: Client,
  source: Source,
  options: ImportOptions,
  listener: Listener,
): Promise<Summary> {
  if (holdsArticles(source, options)) return importFiles(source, options, listener)
  const file = source.files[0] ?? source.name
  const { format, inspected } = await opened(file, options)
  if (holdsArticles(source, options, format)) return importFiles(source, options, listener)
  const name = path.basename(file)
  const key = keyOf(inspected.sha256, format, options)
  return withCheckpoint(
    client,
    { key, name, format },
    async (checkpoint) => {
      const nothing = { reading: 0, showing: 0 }
      if (checkpoint.state === 'done')
        return { file, format, ...checkpoint, before: true, resumedAt: 0, seconds: nothing }
      if (isDataSet(format) && !(await hasItsRows(client, checkpoint))) await restart(client, checkpoint)
      const resumedAt = checkpoint.rows
      const read = { done: 0, total: inspected.size }
      const hearing = isCollection(format)
        ? { ...listener, progress: ({ done }: Progress) => void (read.done = done) }
        : listener
      const rows = rowsOf(file, inspected, format, options, resumedAt, hearing)
      const job = { file, name, checkpoint, rows, read }
      const seconds = await importRows(client, format, job, options, listener)
      return { file, format, ...checkpoint, before: false, resumedAt, seconds }
    },
    () => listener.waiting?.(file),
  )
}

const isCollection = (format: ImportFormat) => ['articles.csv', 'articles.jsonl', 'feed'].includes(format)

/** Whether its rows are copied in before they become events. */
const isDataSet = (format: ImportFormat) => format !== 'json' && !isCollection(format)

type Job = Parameters<typeof importJson>[0] & {
  name: string
  /** Bytes of the file that have been read. */
  read: { done: number; total: number }
}

async function importRows(
  client: Client,
  format: ImportFormat,
  job: Job,
  options: ImportOptions,
  listener: Listener,
): Promise<Summary['seconds']> {
  if (format === 'json') return importJson(job, listener)
  if (isCollection(format)) return importCollection(client, job, options, listener)
  return importRecords(client, { ...job, given: { publisher: options.publisher ?? job.name } }, listener)
}
