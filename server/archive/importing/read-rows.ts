import { acledColumns, readAcled } from '@/core/exchange/reading/acled'
import {
  isTextColumn,
  readArticleObject,
  readArticleRow,
  type ImportedArticle,
} from '@/core/exchange/reading/article-rows'
import { delimiterOf, type ImportFormat } from '@/core/exchange/reading/detect'
import { readFeed } from '@/core/exchange/reading/feed'
import { readGdelt } from '@/core/exchange/reading/gdelt'
import { readCalendarEntry, repeats } from '@/core/exchange/reading/icalendar'
import { RowFault, type ImportedEvent, type ReadingContext } from '@/core/exchange/reading/imported'
import { jsonFault } from '@/core/exchange/reading/json-fault'
import { JsonListSplitter } from '@/core/exchange/reading/split-json'
import { EntrySplitter, LineSplitter, type Piece, type Splitter } from '@/core/exchange/reading/split-lines'
import { byColumn, TableSplitter, type TableRow } from '@/core/exchange/reading/split-table'
import { ownTable, ownTableColumns, readTableRow, type TableMap } from '@/core/exchange/reading/table'
import { readSlide, readSlideRow, timelineJsColumns } from '@/core/exchange/reading/timelinejs'
import { FileFault } from './file-fault'

/** What became of a row on being read. */
export type RowFate =
  | { kind: 'event'; event: ImportedEvent; remark?: string }
  | { kind: 'article'; article: ImportedArticle }
  /** An event of our own format, to be checked by whoever knows its articles. */
  | { kind: 'whole'; value: unknown }
  | { kind: 'left'; why: string }
  | { kind: 'refused'; why: string }
  /** Read by an earlier run. */
  | { kind: 'done' }

export interface Row {
  /** Number of the row, from 1. */
  row: number
  line: number
  column: number
  /** Where each row is a file: which. */
  file?: string
  fate: RowFate
}

export interface RowsOptions {
  format: ImportFormat
  map: TableMap | null
  context: ReadingContext
  /** Rows that an earlier run has read: they are counted, not looked at. */
  skip: number
  /** The beginning of the file. */
  head: string
}

/** A row that is to be read; its own fault is its fate, anything else is a fault of ours. */
function rowOf(
  row: number,
  { line, column }: Pick<Piece, 'line' | 'column'>,
  skip: number,
  read: () => RowFate,
): Row {
  if (row <= skip) return { row, line, column, fate: { kind: 'done' } }
  try {
    return { row, line, column, fate: read() }
  } catch (error) {
    if (!(error instanceof RowFault)) throw error
    return { row, line, column, ...error.place, fate: { kind: 'refused', why: error.message } }
  }
}

/** @throws {RowFault} that names the place in the file at which the text stops being JSON. */
function parsedJson({ text, line, column }: Piece): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { offset, expected } = jsonFault(text) ?? { offset: 0, expected: 'JSON' }
    const before = text.slice(0, offset).split('\n')
    const found = text[offset]
    throw new RowFault(
      `${found === undefined ? 'Nothing more is there' : `“${found}” stands there`}; ${expected} was expected.`,
      {
        line: line + before.length - 1,
        column: before.length === 1 ? column + offset : (before.at(-1)?.length ?? 0) + 1,
      },
    )
  }
}

async function* piecesOf(chunks: AsyncIterable<string>, splitter: Splitter): AsyncGenerator<Piece[]> {
  for await (const chunk of chunks) {
    const pieces = splitter.push(chunk)
    if (pieces.length > 0) yield pieces
  }
  const last = splitter.end()
  if (last.length > 0) yield last
}

async function* rowsOfPieces(
  chunks: AsyncIterable<string>,
  splitter: Splitter,
  skip: number,
  read: (piece: Piece) => RowFate,
): AsyncGenerator<Row[]> {
  let row = 0
  try {
    for await (const pieces of piecesOf(chunks, splitter))
      yield pieces.map((piece) =>
        rowOf(++row, piece, skip, () => {
          if (piece.fault) throw piece.fault
          return read(piece)
        }),
      )
  } catch (error) {
    if (error instanceof RowFault) throw new FileFault(error.message)
    throw error
  }
}

const rowsOfJson = (chunks: AsyncIterable<string>, skip: number, read: (value: unknown) => RowFate) =>
  rowsOfPieces(chunks, new JsonListSplitter('events'), skip, (piece) => read(parsedJson(piece)))

type ReadRow = (row: Record<string, string>) => RowFate

/** @throws {FileFault} that names the columns which are not there, or not once. */
function requireColumns(columns: readonly string[], needed: readonly string[]): void {
  const has = columns.map((column) => `“${column}”`).join(', ')
  const missing = needed.filter((name) => !columns.includes(name))
  if (missing.length > 0)
    throw new FileFault(`There is no column “${missing.join('”, “')}”; the table has ${has}.`, 1)
  const twice = needed.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name))
  if (twice !== undefined)
    throw new FileFault(`Two columns are named “${twice}”; names that differ were expected.`, 1)
}

/** Rows by the names of their columns; `reader` looks at the names before the first row. */
async function* rowsOfTable(
  chunks: AsyncIterable<string>,
  { skip, head, format }: RowsOptions,
  reader: (columns: readonly string[]) => ReadRow,
): AsyncGenerator<Row[]> {
  const splitter = new TableSplitter(delimiterOf(head))
  let row = 0
  let columns: readonly string[] | null = null
  let read: ReadRow | null = null
  const taken = (rows: readonly TableRow[]): Row[] => {
    if (splitter.columns && !read) {
      columns = format === 'acled' ? splitter.columns.map((name) => name.toLowerCase()) : splitter.columns
      read = reader(columns)
    }
    return rows.map((found) =>
      rowOf(++row, { line: found.line, column: 1 }, skip, () => {
        if ('fault' in found) throw found.fault
        if (!columns || !read) throw new RowFault('The first row, which names the columns, cannot be read.')
        return read(byColumn(columns, found.cells))
      }),
    )
  }
  for await (const chunk of chunks) {
    const rows = taken(splitter.push(chunk))
    if (rows.length > 0) yield rows
  }
  const last = taken(splitter.end())
  if (last.length > 0) yield last
  if (row === 0 && !columns)
    throw new FileFault('The file has no rows; a first row that names the columns was expected.', 1)
}

function tableReader(columns: readonly string[], { map, context }: RowsOptions): ReadRow {
  const isOwn = ownTableColumns.every((name) => columns.includes(name))
  const used = map ?? (isOwn ? ownTable : null)
  if (!used)
    throw new FileFault(
      `The columns of a table must be named: --map title=…,date=…; it has ${columns.join(', ')}.`,
      1,
    )
  requireColumns(columns, Object.values(used))
  return (row) => ({ kind: 'event', event: readTableRow(row, used, context) })
}

/** A reader for tables that have columns of certain names. */
const readerFor = (needed: readonly string[], read: ReadRow) => (columns: readonly string[]) => {
  requireColumns(columns, needed)
  return read
}

async function* rowsOfFeed(
  chunks: AsyncIterable<string>,
  { skip, context }: RowsOptions,
): AsyncGenerator<Row[]> {
  let text = ''
  for await (const chunk of chunks) {
    text += chunk
    if (text.length > 50_000_000) throw new FileFault('A feed of at most 50 MB was expected.')
  }
  let entries: ReturnType<typeof readFeed>
  try {
    entries = readFeed(text, context)
  } catch (error) {
    if (error instanceof RowFault) throw new FileFault(error.message)
    throw error
  }
  yield entries.map((entry, index) =>
    rowOf(index + 1, entry, skip, () => {
      if ('fault' in entry) throw entry.fault
      return { kind: 'article', article: entry.article }
    }),
  )
}

const eventFate = (event: ImportedEvent): RowFate => ({ kind: 'event', event })
const repeatedRemark = 'it repeats: only the first time was taken'

/**
 * The rows of a file in any format but `article`, some hundred at a time, with what each says or why it cannot be used.
 * @throws {FileFault} when the file as a whole is not of the format.
 */
export function readRows(chunks: AsyncIterable<string>, options: RowsOptions): AsyncGenerator<Row[]> {
  const { format, context, skip } = options
  switch (format) {
    case 'json':
      return rowsOfJson(chunks, skip, (value) => ({ kind: 'whole', value }))
    case 'timelinejs.json':
      return rowsOfJson(chunks, skip, (value) => eventFate(readSlide(value, context)))
    case 'timelinejs.csv':
      return rowsOfTable(
        chunks,
        options,
        readerFor(timelineJsColumns, (row) => {
          const event = readSlideRow(row, context)
          return typeof event === 'string' ? { kind: 'left', why: event } : eventFate(event)
        }),
      )
    case 'csv':
      return rowsOfTable(chunks, options, (columns) => tableReader(columns, options))
    case 'acled':
      return rowsOfTable(
        chunks,
        options,
        readerFor(acledColumns, (row) => eventFate(readAcled(row))),
      )
    case 'articles.csv':
      return rowsOfTable(chunks, options, (columns) => {
        if (!columns.some(isTextColumn)) requireColumns(columns, ['text'])
        return (row) => ({ kind: 'article', article: readArticleRow(row, context) })
      })
    case 'gdelt':
      return rowsOfPieces(chunks, new LineSplitter(), skip, ({ text }) =>
        eventFate(readGdelt(text.split('\t'))),
      )
    case 'ics':
      return rowsOfPieces(chunks, new EntrySplitter(), skip, ({ text }) => {
        const event = readCalendarEntry(text, context)
        return repeats(text) ? { kind: 'event', event, remark: repeatedRemark } : eventFate(event)
      })
    case 'articles.jsonl':
      return rowsOfPieces(chunks, new LineSplitter(), skip, (piece) => ({
        kind: 'article',
        article: readArticleObject(parsedJson(piece), context),
      }))
    case 'feed':
      return rowsOfFeed(chunks, options)
    case 'article':
      break
  }
  throw new FileFault('An article has no rows.')
}
