import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMap } from '@/core/exchange/reading/table'
import { ExtractionPool } from '@/server/archive/importing/extraction-pool'
import { sourcesOf } from '@/server/archive/importing/files'
import { importSource, type ImportOptions } from '@/server/archive/importing/import-file'
import type { Progress } from '@/server/archive/importing/report'
import { useDatabase } from '@/tests/support/database'

useDatabase()

let client: Client
let folder: string
const pool = new ExtractionPool()
beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  folder = await mkdtemp(path.join(os.tmpdir(), 'sanad-progress-'))
})
afterAll(async () => {
  await pool.close()
  await client.end()
  await rm(folder, { recursive: true, force: true })
})

const options: ImportOptions = {
  format: null,
  map: null,
  encoding: 'utf-8',
  publisher: null,
  pool,
  context: { language: null, dateOrder: null, typeOf: () => null },
}

/** What is told of how far an import is. */
async function progressOf(name: string, given: Partial<ImportOptions> = {}): Promise<Progress[]> {
  const told: Progress[] = []
  const { sources } = await sourcesOf(name)
  for (const source of sources) {
    const listener = { row: () => {}, progress: (progress: Progress) => told.push(progress) }
    await importSource(client, source, { ...options, ...given }, listener)
  }
  return told
}

/** From nothing to everything, by what is stored and not by what is read. */
function expectWhole(told: readonly Progress[], stage: Progress['stage'], rows: number, steps: number) {
  const of = told.filter((progress) => progress.stage === stage)
  expect(of.length).toBeGreaterThan(steps)
  expect(of[0]).toMatchObject({ rows: 0, done: 0 })
  expect(of.at(-1)).toMatchObject({ rows, done: of.at(-1)?.total })
  for (const [index, { rows: now }] of of.entries())
    expect(now).toBeGreaterThanOrEqual(of[index - 1]?.rows ?? 0)
}

const text = (n: number) =>
  `Vladimir Putin visited Minsk on ${(n % 28) + 1} November 2022, for the time number ${n}.`

it('articles of a collection and of a folder are counted as they are stored', async () => {
  const lines = Array.from({ length: 300 }, (_, n) => JSON.stringify({ title: `Report ${n}`, text: text(n) }))
  const file = path.join(folder, 'articles.jsonl')
  await writeFile(file, lines.join('\n'))
  expectWhole(await progressOf(file), 'finding', 300, 2)

  const articles = await mkdtemp(path.join(folder, 'articles-'))
  for (let n = 0; n < 60; n++) await writeFile(path.join(articles, `${n}.txt`), `Folder ${n}\n\n${text(n)}`)
  expectWhole(await progressOf(articles), 'finding', 60, 1)
}, 120_000)

it('rows are counted as they are read, and as they become events', async () => {
  const file = path.join(folder, 'table.csv')
  await writeFile(file, 'Headline,When\nTalks,2022-12-19\nMore talks,2022-12-20\n')
  const told = await progressOf(file, { map: readMap('title=Headline,date=When') })
  expect(told.map(({ stage }) => stage)).toEqual(['reading', 'showing', 'showing'])
  expectWhole(told, 'showing', 2, 1)
})
