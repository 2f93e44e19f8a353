import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

/** Megabytes of old space within which so many events must be written, which together take many times as much. */
const room = 60
const events = 20_000

const root = path.resolve(import.meta.dirname, '../../..')

const program = buildSync({
  stdin: {
    contents: `
      import { parentPort, workerData } from 'node:worker_threads'
      import { writeCsv } from './core/exchange/csv'
      import { writeCalendar } from './core/exchange/icalendar'
      import { writeJsonLd } from './core/exchange/json-ld'
      import { writeMarkdown } from './core/exchange/markdown'
      import { writeTimelineJs, writeTimelineJsTable } from './core/exchange/timelinejs'
      import { exchange, record } from './tests/core/exchange/records'

      const writers = { writeCsv, writeCalendar, writeJsonLd, writeMarkdown, writeTimelineJs, writeTimelineJsTable }
      async function* many() {
        for (let index = 0; index < workerData.events; index++)
          yield record('e' + index, { edtf: '2022-12-19', title: 'حدث '.repeat(500) + index })
      }
      let characters = 0
      for await (const piece of writers[workerData.writer](many(), exchange)) characters += piece.length
      parentPort.postMessage(characters)`,
    resolveDir: root,
    loader: 'ts',
  },
  alias: { '@': root },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(path.join(root, 'package.json'))});`,
  },
}).outputFiles[0]?.text

const writtenWithin = (writer: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program ?? '')}`), {
      workerData: { writer, events },
      resourceLimits: { maxOldGenerationSizeMb: room },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

test.each([
  'writeCsv',
  'writeCalendar',
  'writeJsonLd',
  'writeMarkdown',
  'writeTimelineJs',
  'writeTimelineJsTable',
])(
  '%s writes any number of events in little memory',
  async (writer) => {
    expect(await writtenWithin(writer)).toBeGreaterThan(events * 2000)
  },
  240_000,
)
