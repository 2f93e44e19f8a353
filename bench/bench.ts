import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { measureArchive } from './archive/measure'
import { archiveTable } from './archive/table'
import { measureExtraction } from './extraction/measure'
import { extractionTable } from './extraction/table'
import { figures, results } from './paths'
import { timelineCharts } from './timeline/charts'
import { measureTimelines } from './timeline/measure'
import { servedTable, timelineTable } from './timeline/table'
import { measureThroughServer } from './timeline/through-server'

const USAGE = `Usage: npm run bench -- [--json] [--quick] [--ten-million] [extraction] [timeline] [server] [archive]
Measures Sanad against the libraries in bench/package.json; tables, pictures and numbers go to bench/results/.
  extraction   speed, linearity and memory of reading articles
  timeline     drawing and moving 1,000 to 100,000 events in a browser
  server       the same through the site itself, from PostgreSQL: 10,000 and 1,000,000 events
  archive      asking 10,000 to 1,000,000 events of a PostgreSQL for windows (of its own, or BENCH_DATABASE_URL)
  --ten-million  10,000,000 as well: hours, and 80 GB on the disk, unless SANAD_BENCH_DATA names a folder that has them
  --quick      smaller sizes and fewer rounds, for a first look
  --only NAME  of the timelines only those whose names begin so
  --json       one JSON object on standard output, all else on standard error
`
const parts = ['extraction', 'timeline', 'server', 'archive'] as const
type Part = (typeof parts)[number]

interface Options {
  parts: readonly Part[]
  json: boolean
  quick: boolean
  /** Beginning of the names of the libraries that draw timelines; empty for all. */
  only: string
  tenMillion: boolean
}

const say = (line: string) => void process.stderr.write(`${line}\n`)

function readOptions(): Options | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      'ten-million': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const chosen = positionals.map((name) => {
    const part = parts.find((one) => one === name)
    if (!part) throw new TypeError(`There is no part “${name}”: ${parts.join(' or ')} was expected.`)
    return part
  })
  return {
    parts: chosen.length > 0 ? chosen : parts,
    json: values.json,
    quick: values.quick,
    only: values.only,
    tenMillion: values['ten-million'],
  }
}

function keep(name: string, content: string, folder = results): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), content)
}

const machine = () =>
  `Node ${process.versions.node}, ${os.cpus()[0]?.model.trim() ?? 'unknown processor'} × ${os.availableParallelism()}, ${process.platform}`

async function main(options: Options): Promise<void> {
  const extraction = options.parts.includes('extraction') ? await measureExtraction(options.quick, say) : null
  const rows = options.parts.includes('timeline')
    ? await measureTimelines(options.quick, options.only, say)
    : null
  const served = options.parts.includes('server') ? await measureThroughServer(options.quick, say) : null
  const archive = options.parts.includes('archive') ? await measureArchive(options, say) : null
  const summary = {
    machine: machine(),
    quick: options.quick,
    extraction: extraction?.extraction ?? [],
    linearity: extraction?.linearity ?? [],
    heapMB: extraction ? Math.max(...extraction.heap.map(({ peakMB }) => peakMB)) : null,
    heap: extraction?.heap ?? [],
    rows: [...(rows ?? []), ...(served ?? []).filter(({ events }) => events >= 1_000_000)],
    served: served ?? [],
    archive,
  }
  const report = [`# Benchmarks\n\n${machine()}${options.quick ? ', quick' : ''}`]
  if (extraction) report.push(extractionTable(extraction))
  if (rows) {
    report.push(timelineTable(rows))
    const complete = !options.quick && options.only === ''
    for (const [name, picture] of timelineCharts(rows)) {
      keep(name, picture)
      // What the README shows is never a part of the field, nor a hasty look.
      if (complete) keep(name, picture, figures)
    }
  }
  if (served) report.push(servedTable(served))
  if (archive) report.push(archiveTable(archive))
  const markdown = `${report.join('\n\n')}\n`
  const name = options.parts.length === parts.length ? 'bench' : options.parts.join('-')
  const json = `${JSON.stringify(summary, null, 2)}\n`
  keep(`${name}.json`, json)
  keep(`${name}.md`, markdown)
  process.stdout.write(options.json ? json : markdown)
}

try {
  const options = readOptions()
  if (options) await main(options)
  else process.stdout.write(USAGE)
} catch (error) {
  const usage =
    error instanceof TypeError && (!('code' in error) || String(error.code).startsWith('ERR_PARSE'))
  const reason = error instanceof Error ? (usage ? error.message : error.stack) : String(error)
  process.stderr.write(`bench: ${reason}\n${usage ? USAGE : ''}`)
  process.exitCode = usage ? 2 : 1
}
