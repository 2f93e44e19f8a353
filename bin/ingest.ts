import process from 'node:process'
import { parseArgs } from 'node:util'
import { dayFromIso } from '@/core/chronology/day'
import { ingestFiles, type FileOutcome } from '@/server/archive/ingest-files'
import { withArchive } from './with-archive'

const USAGE = `Usage: npm run ingest -- [--published YYYY-MM-DD] [--language ar|en|fr] FILE|FOLDER…
Reads articles (plain text or HTML, UTF-8) into the archive: that of DATABASE_URL, else the embedded one.
`

const saidOf = {
  added: 'added',
  known: 'known already, nothing changed',
  renewed: 'read anew by newer rules',
  edited: 'left as it is: people have worked on its events',
}

const noteWords = {
  'no-date': 'it does not say when it was published, so relative dates could not be counted',
  'no-event': 'nothing in it could be put on a timeline',
}

function lineOf(outcome: FileOutcome): string {
  if (outcome.outcome === 'refused') return `${outcome.file}: refused: ${outcome.reason}`
  const events = `${outcome.events} ${outcome.events === 1 ? 'event' : 'events'}`
  const notes = outcome.notes.map((note) => `; ${noteWords[note]}`).join('')
  return `${outcome.file}: ${saidOf[outcome.outcome]}, ${events}${notes}`
}

function report(outcome: FileOutcome, done: number, total: number): void {
  const stream = outcome.outcome === 'refused' ? process.stderr : process.stdout
  stream.write(`[${done}/${total}] ${lineOf(outcome)}\n`)
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return { usage: '' }
    if (values.published !== undefined && dayFromIso(values.published) === null)
      return { usage: `--published needs a calendar date such as 2022-12-19, not “${values.published}”.` }
    if (positionals.length === 0) return { usage: 'Name at least one file or folder.' }
    return { paths: positionals, publishedOn: values.published, language: values.language }
  } catch (error) {
    return { usage: error instanceof Error ? error.message : String(error) }
  }
}

/** 0: all were read; 1: some were refused, or the database was out of reach; 2: wrong usage. */
async function main(): Promise<number> {
  const read = readArguments()
  if (read.paths === undefined) {
    process.stderr.write(read.usage === '' ? USAGE : `ingest: ${read.usage}\n${USAGE}`)
    return read.usage === '' ? 0 : 2
  }
  const { paths } = read
  try {
    const outcomes = await withArchive(() => ingestFiles(paths, { ...read, report }))
    const refused = outcomes.filter(({ outcome }) => outcome === 'refused').length
    if (outcomes.length === 0) process.stderr.write('ingest: no text or HTML file was found\n')
    return refused === 0 ? 0 : 1
  } catch (error) {
    process.stderr.write(`ingest: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

process.exitCode = await main()
