import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { readPictureRequest, pictureOf, svgFile, tooLarge } from '@/app/api/v1/picture'
import { paperOf } from '@/app/api/v1/paper'
import { editionOf } from '@/components/language/edition'
import { exchangeOf } from '@/components/language/exchange-of'
import { writeCsv } from '@/core/exchange/csv'
import type { Exchange, Writer } from '@/core/exchange/exchange'
import { writeCalendar } from '@/core/exchange/icalendar'
import { writeJson } from '@/core/exchange/json'
import { writeJsonLd } from '@/core/exchange/json-ld'
import { writeMarkdown } from '@/core/exchange/markdown'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import type { Filter } from '@/core/query/view'
import { streamEvents } from '@/server/archive/stream-events'
import { streamWholeEvents } from '@/server/archive/stream-whole-events'
import { drawPng } from '@/server/pictures/draw-png'
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
  jsonld: records(writeJsonLd),
  'timelinejs.json': records(writeTimelineJs),
  'timelinejs.csv': records(writeTimelineJsTable),
}

/** What is one whole, of a part of which nobody could make anything. */
const drawnFormats = ['svg', 'png', 'pdf'] as const

const known = [...Object.keys(formats), ...drawnFormats].join(', ')

const USAGE = `Usage: npm run -s export -- --format F [--out FILE] [--query 'actor=…&lang=ar'] [--site https://…]
Writes the events of a view, as the site's address of it would, to a file or (without --out, or with -) to standard output.
  --format  ${known}
  --query   the query of the view's page; lang says in which language dates and names are written; width, height and
            scale how large an svg or png is
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
  const written = formats[values.format]
  const drawn = drawnFormats.find((format) => format === values.format)
  if (!written && !drawn)
    throw new Usage(`There is no format “${values.format}”: one of ${known} was expected.`)
  if (!URL.canParse(values.site)) throw new Usage(`--site needs an address, not “${values.site}”.`)
  const parameters = new URLSearchParams(values.query.replace(/^\?/, ''))
  return { written, drawn, out: values.out, site: new URL(values.site).origin, parameters }
}
type Asked = NonNullable<ReturnType<typeof readArguments>>

/** What the format makes of the view, piece by piece. */
async function piecesOf({
  written,
  drawn,
  parameters,
  site,
}: Asked): Promise<AsyncIterable<string | Uint8Array>> {
  const asked = await readPictureRequest(parameters)
  if ('problems' in asked)
    throw new Usage(
      `--query: ${asked.problems.map(({ parameter, value, detail }) => `${parameter}=${value} cannot be used. ${detail}`).join(' ')}`,
    )
  const { view, locale } = asked
  if (written) return written(view.filter, exchangeOf(editionOf(locale, view), site))
  if (drawn === 'pdf') return Readable.from([await printPdf(await paperOf(view, locale, site))])
  const sheet = await pictureOf(asked, site)
  if (drawn === 'svg') return Readable.from([svgFile(sheet)])
  const excess = tooLarge(sheet, asked.size)
  if (excess) throw new Usage(`--query: ${excess.parameter}=${excess.value} cannot be used. ${excess.detail}`)
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
