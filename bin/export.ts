import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { feedOf, readFeedRequest } from '@/app/api/v1/feed'
import { readPictureRequest, pictureOf, tooLarge } from '@/app/api/v1/picture'
import { paperOf } from '@/app/api/v1/paper'
import type { RequestProblem } from '@/app/api/v1/problem'
import { editionOf } from '@/components/language/edition'
import { exchangeOf } from '@/components/language/exchange-of'
import { writeCsv } from '@/core/exchange/csv'
import { beginningOf } from '@/core/exchange/csv-cell'
import type { Exchange, Writer } from '@/core/exchange/exchange'
import { writeCalendar } from '@/core/exchange/icalendar'
import { writeJson } from '@/core/exchange/json'
import { writeJsonLd } from '@/core/exchange/json-ld'
import { writeMarkdown } from '@/core/exchange/markdown'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import type { Filter } from '@/core/query/view'
import { streamEvents, streamEventsInCharacters } from '@/server/archive/stream-events'
import { streamWholeEvents } from '@/server/archive/stream-whole-events'
import { drawPng } from '@/server/pictures/draw-png'
import { svgFile } from '@/server/pictures/svg-file'
import { closePrinter, printPdf } from '@/server/printing/print-pdf'
import { withArchive } from './with-archive'

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
  jsonld: (filter, exchange) => writeJsonLd(streamEventsInCharacters(filter), exchange),
  'timelinejs.json': records(writeTimelineJs),
  'timelinejs.csv': records(writeTimelineJsTable),
}

/** What is made at once and not piece by piece. */
const wholeFormats = ['atom', 'svg', 'png', 'pdf'] as const

const known = [...Object.keys(formats), ...wholeFormats].join(', ')

const USAGE = `Usage: npm run -s export -- --format F [--out FILE] [--query 'actor=…&lang=ar'] [--site https://…]
Writes the events of a view, as the site's address of it would, to a file or (without --out, or with -) to standard output.
  --format  ${known}
  --query   the query of the view's page; lang says in which language dates and names are written; bom=1 that a csv begins
            with a byte-order mark; width, height and scale how large an svg or png is; page which of an atom feed
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
  if (values.format === undefined) throw new Usage(`--format is missing: one of ${known}.`)
  const { format } = values
  const written = Object.hasOwn(formats, format) ? formats[format] : undefined
  const whole = wholeFormats.find((each) => each === format)
  if (!written && !whole) throw new Usage(`There is no format “${format}”: one of ${known} was expected.`)
  if (!URL.canParse(values.site)) throw new Usage(`--site needs an address, not “${values.site}”.`)
  const parameters = new URLSearchParams(values.query.replace(/^\?/, ''))
  return { format, written, whole, out: values.out, site: new URL(values.site).origin, parameters }
}
type Asked = NonNullable<ReturnType<typeof readArguments>>

function usable<Request extends object>(asked: Request | { problems: RequestProblem[] }): Request {
  if (!('problems' in asked)) return asked
  const said = asked.problems.map(
    ({ parameter, value, detail }) => `${parameter}=${value} cannot be used. ${detail}`,
  )
  throw new Usage(`--query: ${said.join(' ')}`)
}

async function* beginningWith(beginning: string, pieces: AsyncIterable<string>) {
  if (beginning !== '') yield beginning
  yield* pieces
}

/** What the format makes of the view, piece by piece. */
async function piecesOf({
  format,
  written,
  whole,
  parameters,
  site,
}: Asked): Promise<AsyncIterable<string | Uint8Array>> {
  if (whole === 'atom')
    return Readable.from([await feedOf(usable(await readFeedRequest(parameters)), parameters, site)])
  const asked = usable(await readPictureRequest(parameters))
  const { view, locale } = asked
  if (written) {
    const pieces = written(view.filter, exchangeOf(editionOf(locale, view), site))
    return beginningWith(beginningOf(format, parameters), pieces)
  }
  if (whole === 'pdf') return Readable.from([await printPdf(await paperOf(view, locale, site))])
  const sheet = await pictureOf(asked, site)
  if (whole === 'svg') return Readable.from([svgFile(sheet)])
  const excess = tooLarge(sheet, asked.size)
  if (excess) usable({ problems: [excess] })
  return Readable.from([await drawPng(sheet, asked.size.scale)])
}

/** The file stands when all of it is written; what fails leaves none, and one that stood before as it was. */
async function writeWhole(file: string, pieces: Readable): Promise<void> {
  const part = `${file}.part`
  try {
    await pipeline(pieces, createWriteStream(part))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** 0: written; 1: the database or the file was out of reach; 2: wrong usage. */
async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) {
    process.stdout.write(USAGE)
    return 0
  }
  try {
    await withArchive(async () => {
      const pieces = Readable.from(await piecesOf(asked))
      if (asked.out === '-') await pipeline(pieces, process.stdout, { end: false })
      else await writeWhole(path.resolve(asked.out), pieces)
    })
    return 0
  } finally {
    await closePrinter()
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
