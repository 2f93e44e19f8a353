import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { timelineWords } from '@/components/language/timeline-words'
import { importFormats, isImportFormat } from '@/core/exchange/reading/detect'
import { MapError, readMap } from '@/core/exchange/reading/table'
import { eventTypes } from '@/core/extraction/extraction'
import { locales } from '@/core/query/view'
import { isUnavailable } from '@/server/archive/availability'
import { ExtractionPool } from '@/server/archive/importing/extraction-pool'
import { sourcesOf } from '@/server/archive/importing/files'
import { examine, importSource, type ImportOptions } from '@/server/archive/importing/import-file'
import { encodings } from '@/server/archive/importing/encodings'
import { FileFault } from '@/server/archive/importing/file-fault'
import type { Listener, RowReport, Summary } from '@/server/archive/importing/report'
import { ProgressLine } from './import-progress'
import { withArchive } from './with-archive'

const USAGE = `Usage: npm run import -- [--format F] [--dry-run] [--map title=…,date=…] FILE|FOLDER…
Imports events and articles into the archive: that of DATABASE_URL, else the embedded one. A killed import goes on when the
same command is given again; what the archive has is not imported twice.
  --format     how to read the files, where they do not show it themselves:
${Object.entries(importFormats)
  .map(([name, what]) => `               ${name.padEnd(15)} ${what}`)
  .join('\n')}
  --map        which column of a table is what: title, date, end, text, url, publisher, agency, published, type, language,
               actors, location, id
  --dates      dmy or mdy: how to read 03/04/2022
  --encoding   ${encodings.join(', ')}; utf-8 without it
  --language   BCP 47, of what is read; found out without it
  --publisher  who publishes it, where the file does not say
  --dry-run    writes nothing, and tells of each row what would become of it
  --report     a file for the fate of each row, as a JSON object a line
`

class Usage extends Error {}

const known = (names: readonly string[]) => names.join(', ')

function chosen<Choice extends string>(
  option: string,
  given: string | undefined,
  choices: readonly Choice[],
) {
  if (given === undefined) return null
  const found = choices.find((choice) => choice === given)
  if (found === undefined)
    throw new Usage(`--${option}: there is no “${given}”; one of ${known(choices)} was expected.`)
  return found
}

/** Types by their own names and by the words of the interface, which our other formats write. */
const typesByWord = new Map(
  eventTypes.flatMap((type) =>
    [type, ...locales.map((locale) => timelineWords(locale).types[type])].map((word) => [word, type]),
  ),
)

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      map: { type: 'string', multiple: true },
      dates: { type: 'string' },
      encoding: { type: 'string' },
      language: { type: 'string' },
      publisher: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  if (values.format !== undefined && !isImportFormat(values.format))
    throw new Usage(
      `--format: there is no “${values.format}”; one of ${known(Object.keys(importFormats))} was expected.`,
    )
  if (positionals.length === 0) throw new Usage('Name at least one file or folder.')
  const options: ImportOptions = {
    format: values.format ?? null,
    map: values.map ? readMap(values.map.join(',')) : null,
    encoding: chosen('encoding', values.encoding, encodings) ?? 'utf-8',
    publisher: values.publisher ?? null,
    pool: new ExtractionPool(),
    context: {
      language: values.language ?? null,
      dateOrder: chosen('dates', values.dates, ['dmy', 'mdy'] as const),
      typeOf: (word) => typesByWord.get(word.trim()) ?? null,
    },
  }
  return { options, paths: positionals, isDry: values['dry-run'], report: values.report }
}

function lineOf({ file, row, line, column, fate, words, remark }: RowReport): string {
  const place = column > 1 ? `${line}:${column}` : String(line)
  return `${file}:${place}: row ${row} ${fate}: ${words.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}${remark ? ` (${remark})` : ''}\n`
}

const count = (number: number) => number.toLocaleString('en')

function sumOf(summary: Summary, isDry: boolean): string {
  const { file, format, rows, kept, added, refused, before, resumedAt, seconds } = summary
  if (before)
    return `${file}: imported before (${count(kept)} rows, ${count(added)} of them new then); nothing to do\n`
  const took = seconds.reading + seconds.showing
  const rate = took > 0 ? `, ${count(Math.round((rows - resumedAt) / took))} a second` : ''
  const parts =
    seconds.showing > 0
      ? ` (${seconds.reading.toFixed(1)} s to copy in, ${seconds.showing.toFixed(1)} s to show)`
      : ''
  const resumed = resumedAt > 0 ? `; an earlier run had read ${count(resumedAt)}` : ''
  const fates = isDry
    ? `${count(kept)} would be kept, ${count(refused)} refused`
    : `${count(kept)} kept (${count(added)} new, ${count(kept - added)} known), ${count(refused)} refused`
  return `${file}: ${format}, ${count(rows)} rows: ${fates} in ${took.toFixed(1)} s${rate}${parts}${resumed}\n`
}

interface Asked {
  options: ImportOptions
  paths: string[]
  isDry: boolean
  report: string | undefined
}

/** Imports or examines everything named; false when anything was refused. */
async function run({ options, paths, isDry, report }: Asked, client: Client | null): Promise<boolean> {
  const progress = new ProgressLine(process.stderr)
  const file = report === undefined ? null : openSync(path.resolve(report), 'w')
  let isFine = true
  const listener: Listener = {
    row: (told) => {
      if (told.fate === 'refused') isFine = false
      // At once, so that fates of millions of rows do not wait in memory.
      if (file !== null) writeSync(file, `${JSON.stringify(told)}\n`)
      if (told.fate === 'refused') progress.say(lineOf(told))
      else if (isDry) process.stdout.write(lineOf(told))
    },
    progress: (state) => progress.show(state),
    waiting: (name) => progress.say(`${name}: another import of this file is under way; waiting for it\n`),
  }
  for (const name of paths)
    try {
      for (const source of await sourcesOf(name)) {
        progress.begin()
        const summary = client
          ? await importSource(client, source, options, listener)
          : await examine(source, options, listener)
        progress.clear()
        process.stdout.write(sumOf(summary, isDry))
      }
    } catch (error) {
      if (!(error instanceof FileFault)) throw error
      isFine = false
      progress.say(`${name}${error.line === null ? '' : `:${error.line}`}: refused: ${error.message}\n`)
    }
  if (file !== null) closeSync(file)
  return isFine
}

async function runOn(url: string, asked: Asked): Promise<boolean> {
  const client = new Client({ connectionString: url })
  // Whoever asks next hears that the connection is gone.
  client.on('error', () => {})
  try {
    await client.connect()
    // What a crash of the server takes back is imported again: nothing needs to wait for the disk.
    await client.query(`SET synchronous_commit = off; SET work_mem = '64MB'; SET jit = off`)
    return await run(asked, client)
  } finally {
    await asked.options.pool.close()
    await client.end()
  }
}

/** 0: everything was read; 1: something was refused, or the database was out of reach; 2: wrong usage. */
async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) {
    process.stdout.write(USAGE)
    return 0
  }
  return (await (asked.isDry
    ? run(asked, null)
    : withArchive((url) => runOn(url, asked), 'Stopped; the same command goes on from here.')))
    ? 0
    : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  const said = error instanceof Error ? error.message : String(error)
  const reason = isUnavailable(error)
    ? `${said}. When the database is back, the same command goes on from here.`
    : said
  const isWrong =
    error instanceof Usage || error instanceof MapError || (error instanceof TypeError && 'code' in error)
  process.stderr.write(`import: ${reason}\n${isWrong ? USAGE : ''}`)
  process.exitCode = isWrong ? 2 : 1
}
