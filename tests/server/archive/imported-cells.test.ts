import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { stringify } from 'csv-stringify/sync'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMap } from '@/core/exchange/reading/table'
import { rebuildCells } from '@/server/archive/cells'
import { database } from '@/server/archive/database'
import { ExtractionPool } from '@/server/archive/importing/extraction-pool'
import { sourcesOf } from '@/server/archive/importing/files'
import { importSource, type ImportOptions } from '@/server/archive/importing/import-file'
import { ingestArticle } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import {
  actorIds,
  anyArticle,
  anyEdtf,
  derived,
  forgetAll,
  makeCellsOfFew,
  someTypes,
} from './random-archive'

useDatabase()

let client: Client
let folder: string
beforeAll(async () => {
  await makeCellsOfFew()
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  folder = await mkdtemp(path.join(os.tmpdir(), 'sanad-cells-'))
})
afterAll(async () => {
  await options.pool.close()
  await client.end()
  await rm(folder, { recursive: true, force: true })
})

const options: ImportOptions = {
  format: null,
  map: readMap('title=title,date=date,type=type,actors=actors,location=location,publisher=publisher'),
  encoding: 'utf-8',
  publisher: null,
  pool: new ExtractionPool(),
  context: {
    language: 'en',
    dateOrder: null,
    typeOf: (word) => someTypes.find((type) => type === word) ?? null,
  },
}

/** A row of a table: an event of its own, the same one only where all its words are, as in the rows that a table repeats. */
const anyRow = fc
  .record({
    title: fc.integer({ min: 0, max: 25 }).map((number) => `Told of ${number}`),
    date: anyEdtf,
    type: fc.constantFrom(...someTypes),
    actors: fc.uniqueArray(fc.constantFrom(...actorIds), { maxLength: 3 }).map((actors) => actors.join(';')),
    location: fc.constantFrom('', 'cairo', 'dublin'),
    publisher: fc.constantFrom('Gazette', 'الديار'),
  })
  .map((row) => [row.title, row.date, row.type, row.actors, row.location, row.publisher])
const columns = ['title', 'date', 'type', 'actors', 'location', 'publisher']
const anyTable = fc
  .array(anyRow, { minLength: 1, maxLength: 20 })
  .map((rows) => [...rows, ...rows.slice(rows.length / 2)])
  .map((rows) => ({ name: 'table.csv', text: stringify([columns, ...rows]) }))

/** A row of GDELT: one number is one event, whatever is told of it and on which day. */
const anyGdeltRow = fc
  .record({
    number: fc.integer({ min: 0, max: 7 }),
    day: fc.integer({ min: 1, max: 28 }),
    actors: fc.tuple(fc.constantFrom('ADA', 'BEN', ''), fc.constantFrom('ADA', 'EGYPT', '')),
    code: fc.constantFrom('040', '195'),
    mentions: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ number, day, actors, code, mentions }) => {
    const cells = { 0: number, 1: 20210600 + day, 6: actors[0], 16: actors[1], 26: code, 31: mentions }
    return Object.assign(
      Array.from({ length: 61 }, () => ''),
      cells,
    ).join('\t')
  })
const anyGdelt = fc
  .array(anyGdeltRow, { minLength: 5, maxLength: 20 })
  .map((rows) => ({ name: 'gdelt.tsv', text: rows.join('\n') }))

let files = 0

async function imported({ name, text }: { name: string; text: string }) {
  const file = path.join(folder, `${files++}-${name}`)
  await writeFile(file, text)
  const {
    sources: [source],
  } = await sourcesOf(file)
  return importSource(client, source!, options, { row: () => {}, progress: () => {} })
}

it('totals and cells are after any imports and ingests what they are made anew', async () => {
  const seen = { cells: 0, pairs: 0, added: 0, known: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyTable, anyGdelt, anyArticle), { minLength: 2, maxLength: 5 }),
      async (steps) => {
        await forgetAll()
        await database().$executeRaw`TRUNCATE import`
        for (const step of steps)
          if ('extraction' in step) await ingestArticle(step)
          else {
            const { kept, added, refused } = await imported(step)
            expect(refused).toBe(0)
            seen.added += added
            seen.known += kept - added
          }
        const kept = await derived()
        await rebuildCells()
        const anew = await derived()
        expect(kept).toEqual(anew)
        seen.cells += anew.cells.length
        seen.pairs += anew.cells.filter(({ beside }) => beside.startsWith('pair:')).length
      },
    ),
    { numRuns: 20 },
  )
  expect(seen.cells).toBeGreaterThan(500)
  expect(seen.pairs).toBeGreaterThan(50)
  expect(seen.added).toBeGreaterThan(50)
  expect(seen.known).toBeGreaterThan(80)
}, 240_000)
