import { createWriteStream } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { editionOf } from '@/components/language/edition'
import { exchangeOf } from '@/components/language/exchange-of'
import { writeCsv } from '@/core/exchange/csv'
import type { Exchange, Writer } from '@/core/exchange/exchange'
import { writeCalendar } from '@/core/exchange/icalendar'
import { writeJson } from '@/core/exchange/json'
import { writeJsonLd } from '@/core/exchange/json-ld'
import { writeMarkdown } from '@/core/exchange/markdown'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import { readView } from '@/core/query/read-view'
import { locales, type Filter } from '@/core/query/view'
import { checkView } from '@/server/archive/check-view'
import { closeDatabase } from '@/server/archive/database'
import { streamEvents } from '@/server/archive/stream-events'
import { streamWholeEvents } from '@/server/archive/stream-whole-events'
import { readConfiguration } from '@/server/runtime/configuration'
import { openDatabase } from '@/server/runtime/database-server'
import { migrate } from '@/server/runtime/migrations'

type Pieces = (filter: Filter, exchange: Exchange) => AsyncGenerator<string>

const records =
  (writer: Writer): Pieces =>
  (filter, exchange) =>
    writer(streamEvents(filter), exchange)

const formats: Readonly<Record<string, Pieces>> = {
  json: (filter, exchange) => writeJson(streamWholeEvents(filter), exchange),
  csv: records(writeCsv),
  md: records(writeMarkdown),
  ics: records(writeCalendar),
  jsonld: records(writeJsonLd),
  'timelinejs.json': records(writeTimelineJs),
  'timelinejs.csv': records(writeTimelineJsTable),
}

const USAGE = `Usage: npm run -s export -- --format F [--out FILE] [--query 'actor=…&lang=ar'] [--site https://…]
Writes the events of a view, as the site's address of it would, to a file or (without --out, or with -) to standard output.
  --format  ${Object.keys(formats).join(', ')}
  --query   the query of the view's page; lang says in which language dates and names are written
  --site    where links lead; http://localhost:3000 without it
`

class Usage extends Error {}

function readArguments() {
  const { values } = parseArgs({
    options: {
      format: { type: 'string' },
      out: { type: 'string', default: '-' },
      query: { type: 'string', default: '' },
      site: { type: 'string', default: 'http://localhost:3000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const known = Object.keys(formats).join(', ')
  if (values.format === undefined) throw new Usage(`--format is missing: one of ${known}.`)
  const written = formats[values.format]
  if (!written) throw new Usage(`There is no format “${values.format}”: one of ${known} was expected.`)
  if (!URL.canParse(values.site)) throw new Usage(`--site needs an address, not “${values.site}”.`)
  const parameters = new URLSearchParams(values.query.replace(/^\?/, ''))
  const locale = locales.find((each) => each === parameters.get('lang')) ?? 'ar'
  const { view, problems } = readView(parameters, locale)
  return { written, out: values.out, site: new URL(values.site).origin, locale, view, problems }
}

/** 0: written; 1: the database or the file was out of reach; 2: wrong usage. */
async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) {
    process.stdout.write(USAGE)
    return 0
  }
  const { written, out, site, locale, view } = asked
  const root = path.resolve(import.meta.dirname, '..')
  let server: Awaited<ReturnType<typeof openDatabase>> | undefined
  try {
    server = await openDatabase(readConfiguration(), root)
    process.env.DATABASE_URL = server.url
    await migrate(server.url, path.join(root, 'prisma', 'migrations'))
    const [problem] = [...asked.problems, ...(await checkView(view))]
    if (problem)
      throw new Usage(`--query: ${problem.parameter}=${problem.value} cannot be used (${problem.reason}).`)
    const pieces = written(view.filter, exchangeOf(editionOf(locale, view), site))
    if (out === '-') await pipeline(Readable.from(pieces), process.stdout, { end: false })
    else await pipeline(Readable.from(pieces), createWriteStream(path.resolve(out)))
    return 0
  } finally {
    await closeDatabase()
    await server?.stop()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error)
  const wrong = error instanceof Usage || (error instanceof TypeError && 'code' in error)
  process.stderr.write(`export: ${reason}\n${wrong ? USAGE : ''}`)
  process.exitCode = wrong ? 2 : 1
}
