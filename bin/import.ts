import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { timelineWords } from '@/components/language/timeline-words'
import { importFormats, isImportFormat } from '@/core/exchange/reading/detect'
import { languageTag } from '@/core/exchange/reading/language-tag'
import { MapError, readMap } from '@/core/exchange/reading/table'
import { eventTypes } from '@/core/extraction/extraction'
import { locales } from '@/core/query/view'
import { isUnavailable } from '@/server/archive/availability'
import { ExtractionPool } from '@/server/archive/importing/extraction-pool'
import { sourcesOf } from '@/server/archive/importing/files'
import { examine, importSource, type ImportOptions } from '@/server/archive/importing/import-file'
import { encodings } from '@/server/archive/importing/encodings'
import { FileFault } from '@/server/archive/importing/file-fault'
import type { Listener } from '@/server/archive/importing/report'
import { systemCode } from '@/server/runtime/refusal'
import { ProgressLine } from './import-progress'
import { lineOf, othersIn, sumOf } from './import-words'
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

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

class Usage extends Error {}

/** What ends the import at some file or other. */
class FatalError extends Error {
  /** The database is out of reach. */
  readonly isGone: boolean

  constructor(file: string, cause: unknown) {
    super(cause instanceof FatalError ? cause.message : `${file}: ${wordsOf(cause)}`, { cause })
    this.isGone = isUnavailable(cause) || (cause instanceof FatalError && cause.isGone)
  }
}

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

/** @throws {Usage} unless it is a tag such as `ar` or `en-GB`. */
function languageOf(tag: string | undefined): string | null {
  if (tag === undefined) return null
  const language = languageTag(tag)
  if (language === null)
    throw new Usage(`--language: “${tag}” was given; a tag such as ar or en was expected.`)
  return language
}

/** The file of the report, opened for writing. @throws {Usage} */
function openReport(name: string | undefined): number | null {
  if (name === undefined) return null
  const file = path.resolve(name)
  try {
    return openSync(file, 'w')
  } catch (error) {
    throw new Usage(`--report: ${file} cannot be written (${systemCode(error) ?? 'unknown'}).`)
  }
}

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
      language: languageOf(values.language),
      dateOrder: chosen('dates', values.dates, ['dmy', 'mdy'] as const),
      typeOf: (word) => typesByWord.get(word.trim()) ?? null,
    },
  }
  return { options, paths: positionals, isDry: values['dry-run'], report: openReport(values.report) }
}

interface Asked {
  options: ImportOptions
  paths: string[]
  isDry: boolean
  /** Descriptor of an open file. */
  report: number | null
}

/** Imports or examines everything named; false when anything was refused. */
async function run({ options, paths, isDry, report }: Asked, client: Client | null): Promise<boolean> {
  const progress = new ProgressLine(process.stderr)
  let isFine = true
  const listener: Listener = {
    row: (told) => {
      if (told.fate === 'refused') isFine = false
      // At once, so that fates of millions of rows do not wait in memory.
      if (report !== null) writeSync(report, `${JSON.stringify(told)}\n`)
      if (told.fate === 'refused') progress.say(lineOf(told))
      else if (isDry) process.stdout.write(lineOf(told))
    },
    progress: (state) => progress.show(state),
    waiting: (name) => progress.say(`${name}: another import of this file is under way; waiting for it\n`),
  }
  /** What is wrong with one file is not the next one's fault. */
  const trying = async (name: string, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof FileFault)) throw new FatalError(name, error)
      isFine = false
      progress.say(`${name}${error.line === null ? '' : `:${error.line}`}: refused: ${error.message}\n`)
    }
  }
  for (const name of paths)
    await trying(name, async () => {
      const { sources, others } = await sourcesOf(name)
      if (others.length > 0) progress.say(othersIn(name, others))
      for (const source of sources)
        await trying(source.name, async () => {
          progress.begin()
          const summary = client
            ? await importSource(client, source, options, listener)
            : await examine(source, options, listener)
          progress.clear()
          process.stdout.write(sumOf(summary, isDry))
        })
    })
  if (report !== null) closeSync(report)
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
  const isGone = error instanceof FatalError && error.isGone
  const goesOn = isGone ? '. When the database is back, the same command goes on from here.' : ''
  const isWrong =
    error instanceof Usage || error instanceof MapError || (error instanceof TypeError && 'code' in error)
  process.stderr.write(`import: ${wordsOf(error)}${goesOn}\n${isWrong ? USAGE : ''}`)
  process.exitCode = isWrong ? 2 : 1
}
