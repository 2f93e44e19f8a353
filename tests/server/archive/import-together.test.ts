import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { readMap } from '@/core/exchange/reading/table'
import { database } from '@/server/archive/database'
import { ExtractionPool } from '@/server/archive/importing/extraction-pool'
import { importSource, type ImportOptions } from '@/server/archive/importing/import-file'
import { useDatabase } from '@/tests/support/database'

useDatabase()

it('a file that two processes import at the same time comes in once', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sanad-together-'))
  const file = path.join(folder, 'talks.csv')
  const rows = Array.from({ length: 300 }, (_, n) => `Talks number ${n},2022-12-19`)
  await writeFile(file, ['Headline,When', ...rows].join('\n'))
  const options: ImportOptions = {
    format: null,
    map: readMap('title=Headline,date=When'),
    encoding: 'utf-8',
    publisher: null,
    pool: new ExtractionPool(),
    context: { language: null, dateOrder: null, typeOf: () => null },
  }
  const clients = [1, 2].map(() => new Client({ connectionString: process.env.DATABASE_URL }))
  await Promise.all(clients.map((client) => client.connect()))
  const waited: string[] = []
  const listener = { row: () => {}, progress: () => {}, waiting: (name: string) => waited.push(name) }
  const source = { name: file, files: [file], kind: 'file' as const }
  const both = await Promise.all(clients.map((client) => importSource(client, source, options, listener)))
  await Promise.all(clients.map((client) => client.end()))
  await rm(folder, { recursive: true })
  expect(waited).toEqual([file])
  expect(both.map(({ before, kept }) => `${before} ${kept}`).toSorted()).toEqual(['false 300', 'true 300'])
  expect(await database().event.count()).toBe(300)
})
