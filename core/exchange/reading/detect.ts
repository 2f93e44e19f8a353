import { acledColumns } from './acled'
import { areArticleColumns } from './article-rows'
import { gdeltColumns } from './gdelt'
import { ownTableColumns } from './table'
import { separatorIn, type Separator } from './separator'
import { timelineJsColumns } from './timelinejs'

/** Every format that can be read, and what it is. */
export const importFormats = {
  json: 'our own JSON (events.json)',
  'timelinejs.json': 'TimelineJS JSON',
  'timelinejs.csv': 'the table of TimelineJS',
  csv: 'any table, with --map',
  ics: 'iCalendar',
  acled: 'CSV of ACLED',
  gdelt: 'GDELT 2.0 event rows (61 columns parted by tabs)',
  'articles.csv': 'a table of articles (url, date, title, text)',
  'articles.jsonl': 'articles, a JSON object a line',
  feed: 'RSS, RDF, Atom or JSON Feed',
  article: 'one article, plain text or HTML',
} as const
export type ImportFormat = keyof typeof importFormats

export const isImportFormat = (name: string): name is ImportFormat => Object.hasOwn(importFormats, name)

/** The cells of a table's first line, as far as they can be known without reading quotation marks of several lines. */
export function headerCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

const firstLine = (head: string) => head.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''

/** The first line of a table that is one of it. */
function headerLine(head: string): string {
  const lines = head.replace(/^\uFEFF/, '').split(/\r?\n/, 20)
  return lines.slice(separatorIn(lines[0] ?? '') === null ? 0 : 1).find((line) => line.trim() !== '') ?? ''
}

/** What parts the cells of a table: what it says itself, else whichever its first line has most of. */
export function delimiterOf(head: string): Separator {
  const said = separatorIn(firstLine(head))
  if (said !== null) return said
  const line = headerLine(head)
  const count = (sign: string) => line.split(sign).length
  if (count('\t') > count(',') && count('\t') > count(';')) return '\t'
  return count(';') > count(',') ? ';' : ','
}

function formatOfJson(head: string, name: string): ImportFormat | null {
  // Also where a program has put the members in another order: then it is refused as ours, by what is missing.
  if (/^\s*\{\s*"format"\s*:\s*"sanad"/.test(head) || /"citations"\s*:\s*\[/.test(head)) return 'json'
  if (/"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(head)) return 'feed'
  const line = firstLine(head)
  const isWhole = line.startsWith('{') && line.endsWith('}') && head.trimStart().includes('\n')
  if (/\.(?:jsonl|ndjson)$/.test(name) || (isWhole && !/"(?:start_date|events)"/.test(line)))
    return 'articles.jsonl'
  return /"(?:events|start_date|title)"\s*:/.test(head) ? 'timelinejs.json' : null
}

function formatOfTable(head: string, hasMap: boolean): ImportFormat | null {
  const line = headerLine(head)
  if (line.split('\t').length === gdeltColumns && /^\d+\t\d{8}\t/.test(line)) return 'gdelt'
  const columns = headerCells(line, delimiterOf(head))
  const has = (wanted: readonly string[]) => wanted.every((name) => columns.includes(name))
  if (hasMap) return 'csv'
  // Releases before 2018 shout.
  if (acledColumns.every((name) => columns.some((column) => column.toLowerCase() === name))) return 'acled'
  if (has(timelineJsColumns)) return 'timelinejs.csv'
  if (has(ownTableColumns)) return 'csv'
  return areArticleColumns(columns) ? 'articles.csv' : null
}

/** The format of a file by its beginning (some thousand characters) and its name; null when it is none that is known. */
export function detectFormat(head: string, fileName: string, hasMap: boolean): ImportFormat | null {
  const name = fileName.toLowerCase()
  const start = head.replace(/^\uFEFF/, '').trimStart()
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics'
  if (start.startsWith('{')) return formatOfJson(start, name)
  // None of ours begins with a list.
  if (start.startsWith('[')) return null
  if (start.startsWith('<') && /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start.slice(0, 2000))) return 'feed'
  if (/\.(?:txt|text|html?|xhtml)$/.test(name)) return hasMap && name.endsWith('.txt') ? 'csv' : 'article'
  const table = formatOfTable(start, hasMap)
  if (table !== null) return table
  return /^<(?:!doctype html|html)/i.test(start) ? 'article' : null
}
