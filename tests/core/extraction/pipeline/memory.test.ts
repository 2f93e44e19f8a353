import fs from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

/** Megabytes of old space within which a text of so many bytes of UTF-8 must be read. */
const room = 150
const bytes = 5_000_000

const root = path.resolve(import.meta.dirname, '../../../..')
const fixtures = path.join(root, 'tests/fixtures/gold')

/** The articles of one language one after the other, as often as fills `bytes`. */
function longText(language: string): string {
  const articles = fs
    .readdirSync(fixtures)
    .filter((file) => file.startsWith(language) && file.endsWith('.txt'))
    .map((file) => fs.readFileSync(path.join(fixtures, file), 'utf8'))
    .join('\n\n')
  return `${articles}\n\n`.repeat(Math.ceil(bytes / Buffer.byteLength(articles)))
}

const program = buildSync({
  stdin: {
    contents: `
      import { parentPort, workerData } from 'node:worker_threads'
      import { extract } from './core/extraction/extract'
      parentPort.postMessage(extract(workerData, { publishedOn: '2024-05-01' }).events.length)`,
    resolveDir: root,
    loader: 'ts',
  },
  alias: { '@': root },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
}).outputFiles[0]?.text

const eventsWithin = (text: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(program ?? '', {
      eval: true,
      workerData: text,
      resourceLimits: { maxOldGenerationSizeMb: room },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
  })

test.each(['ar', 'en'])(
  'five megabytes (%s) are read in little memory',
  async (language) => {
    expect(await eventsWithin(longText(language))).toBeGreaterThan(1000)
  },
  240_000,
)
