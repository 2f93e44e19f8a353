import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ingestLock } from '@/server/archive/cells'
import { database } from '@/server/archive/database'
import { useDatabase } from '@/tests/support/database'
import { forgetAll } from './random-archive'

useDatabase()

const root = path.resolve(import.meta.dirname, '../../..')
const corpus = path.resolve(root, '../shared/corpus')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sanad-killed-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  await forgetAll()
  await database().$executeRaw`TRUNCATE import`
})

/** The command as people give it. */
function importing(...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/import.ts', ...words], {
    cwd: root,
    env: { ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('close', (status) => resolve(status)))
  return { child, ended, output: () => output, errors: () => errors }
}

/** Waits until so many rows are checkpointed. */
async function untilRead(rows: number, child: ReturnType<typeof importing>['child']): Promise<void> {
  while (child.exitCode === null) {
    const { _sum } = await database().import.aggregate({ _sum: { rows: true } })
    if ((_sum.rows ?? 0) >= rows) return
    await delay(20)
  }
}

/** Kills an import with SIGKILL after so many rows and gives the same command again. */
async function killedAt(rows: number, ...words: string[]) {
  const first = importing(...words)
  await untilRead(rows, first.child)
  first.child.kill('SIGKILL')
  expect(await first.ended).toBeNull()
  const left = await database().article.count()
  const second = importing(...words)
  expect(await second.ended, second.errors()).toBe(0)
  return { left, output: second.output(), errors: second.errors() }
}

async function until(
  child: ReturnType<typeof importing>['child'],
  is: () => Promise<boolean>,
): Promise<void> {
  while (!(await is())) {
    expect(child.exitCode).toBeNull()
    await delay(5)
  }
}

/**
 * Kills an import with SIGKILL when all but the count, which is written last, is written: the count is held meanwhile. Nothing
 * is written before `hasBegun`.
 */
async function killedBeforeItCounts(words: string[], hasBegun: () => Promise<boolean>): Promise<void> {
  const holder = new Client({ connectionString: process.env.DATABASE_URL })
  await holder.connect()
  await holder.query('SELECT pg_advisory_lock($1)', [ingestLock])
  const { child, ended } = importing(...words)
  await until(child, hasBegun)
  await holder.query('BEGIN')
  await holder.query('SELECT FROM import FOR UPDATE')
  await holder.query('SELECT pg_advisory_unlock($1)', [ingestLock])
  await until(child, async () => {
    const waiting = await database().$queryRaw<unknown[]>`
      SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'transactionid'`
    return waiting.length > 0
  })
  child.kill('SIGKILL')
  expect(await ended).toBeNull()
  await holder.query('COMMIT')
  await holder.end()
}

/** Ends an import while its rows wait to become events, in whatever way. */
async function endedWhileShowing(
  command: string[],
  end: (child: ReturnType<typeof importing>['child']) => Promise<unknown>,
) {
  const holder = new Client({ connectionString: process.env.DATABASE_URL })
  await holder.connect()
  await holder.query('SELECT pg_advisory_lock($1)', [ingestLock])
  const { child, ended, errors } = importing(...command)
  await until(child, async () => {
    const waiting = await database().$queryRaw<unknown[]>`
      SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'`
    return waiting.length > 0
  })
  await end(child)
  const status = await ended
  await holder.end()
  return { status, errors: errors() }
}

async function writtenArticles(name: string, count: number): Promise<string> {
  const articles = Array.from({ length: count }, (_, n) => ({
    url: `https://news.example/${n}`,
    date: '2022-12-19',
    title: `Report number ${n}`,
    text: `Vladimir Putin visited Minsk on ${(n % 28) + 1} November 2022. A strike hit port number ${n} the day after.`,
  }))
  const file = path.join(folder, name)
  await writeFile(file, articles.map((article) => JSON.stringify(article)).join('\n'))
  return file
}

const distinctTexts = () => database().article.findMany({ distinct: ['sha256'], select: { id: true } })

describe('an import that is killed', () => {
  it('goes on where it was: each article once', async () => {
    const file = await writtenArticles('articles.jsonl', 300)
    const { left, output } = await killedAt(5, file)
    expect(left).toBeGreaterThanOrEqual(5)
    expect(left).toBeLessThan(300)
    expect(output).toMatch(
      /articles\.jsonl, 300 rows: 300 kept \(300 new, 0 known\).* an earlier run had read \d+/,
    )
    expect(await database().article.count()).toBe(300)
    expect(await distinctTexts()).toHaveLength(300)
    const events = await database().event.count()
    const again = importing(file)
    expect(await again.ended).toBe(0)
    expect(again.output()).toContain('imported before (300 rows, 300 of them new then); nothing to do')
    expect(await database().event.count()).toBe(events)
  }, 300_000)

  it('in the middle of a batch leaves nothing of the batch, and counts nothing of it', async () => {
    const file = await writtenArticles('batch.jsonl', 20)
    await killedBeforeItCounts([file], async () => (await database().import.count()) > 0)
    expect(await database().import.findFirst({ where: { name: 'batch.jsonl' } })).toMatchObject({ rows: 0 })
    expect(await database().article.count()).toBe(0)
    const second = importing(file)
    expect(await second.ended, second.errors()).toBe(0)
    expect(second.output()).toContain('20 kept (20 new, 0 known)')
    expect(await database().article.count()).toBe(20)
  }, 300_000)

  it('while rows become events leaves none of them, and has them all when it is given again', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `Talks number ${n},2022-11-${String((n % 28) + 1).padStart(2, '0')}`,
    )
    const file = path.join(folder, 'talks.csv')
    await writeFile(file, ['Headline,When', ...rows].join('\n'))
    const command = ['--map', 'title=Headline,date=When', file]
    await killedBeforeItCounts(
      command,
      async () => (await database().import.count({ where: { state: 'showing' } })) > 0,
    )
    expect(await database().event.count()).toBe(0)
    expect(await database().eventTotal.count()).toBe(0)
    expect(await database().importRow.count()).toBe(30)
    const second = importing(...command)
    expect(await second.ended, second.errors()).toBe(0)
    expect(second.output()).toContain('30 kept (30 new, 0 known)')
    expect(await database().event.count()).toBe(30)
    const total = await database().eventTotal.findFirst({ where: { beside: '', facet: '' } })
    expect(total?.count).toBe(30)
  }, 300_000)

  it('or told to stop, or loses its database, says that it goes on, and does', async () => {
    const file = path.join(folder, 'stopped.csv')
    await writeFile(file, 'Headline,When\nTalks,2022-12-19\nMore talks,2022-12-20\n')
    const command = ['--map', 'title=Headline,date=When', file]
    const stopped = await endedWhileShowing(command, async (child) => void child.kill('SIGINT'))
    expect(stopped).toMatchObject({ status: 130 })
    expect(stopped.errors).toContain('Stopped; the same command goes on from here.')
    const lost = await endedWhileShowing(
      command,
      () => database().$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'advisory'`,
    )
    expect(lost).toMatchObject({ status: 1 })
    expect(lost.errors).toMatch(/^import: .*the same command goes on from here\.$/m)
    expect(lost.errors).not.toMatch(/^ +at /m)
    const last = importing(...command)
    expect(await last.ended, last.errors()).toBe(0)
    expect(last.output()).toContain('2 kept (2 new, 0 known)')
  }, 300_000)

  it.skipIf(!existsSync(corpus))(
    'takes in the whole Wikinews corpus, none twice (skipped without ../shared/corpus)',
    async () => {
      const { left, errors } = await killedAt(140, corpus)
      expect(left).toBeGreaterThanOrEqual(140)
      expect(left).toBeLessThan(295)
      expect(await database().article.count()).toBe(295)
      expect(await distinctTexts()).toHaveLength(295)
      expect(await database().event.count({ where: { citations: { none: {} } } })).toBe(0)
      expect(errors).not.toContain('refused')
    },
    1_200_000,
  )
})

describe('the command', () => {
  it('says what is wrong with how it was called, or with a file, by its exit status', async () => {
    const wrong = importing('--format', 'word', 'x')
    expect(await wrong.ended).toBe(2)
    expect(wrong.errors()).toMatch(/there is no “word”; one of json, timelinejs\.json, .* was expected/)
    const odd = importing('--language', 'Arabic (modern)', 'x')
    expect(await odd.ended).toBe(2)
    expect(odd.errors()).toContain(
      '--language: “Arabic (modern)” was given; a tag such as ar or en was expected.',
    )
    const file = path.join(folder, 'bad.csv')
    await writeFile(file, 'Headline,When\nTalks,2022-12-19\nTalks,soon\n')
    const mixed = await mkdtemp(path.join(folder, 'mixed-'))
    await writeFile(path.join(mixed, 'a.csv'), 'Nothing,else\n1,2\n')
    await writeFile(path.join(mixed, 'b.csv'), 'Headline,When\nMore talks,2022-12-20\n')
    await writeFile(path.join(mixed, 'c.pdf'), '%PDF')
    const some = importing('--map', 'title=Headline,date=When', file, mixed)
    expect(await some.ended).toBe(1)
    expect(some.errors()).toContain(`${file}:3: row 2 refused: column “When” has “soon”; a date was expected`)
    expect(some.errors()).toContain(`${mixed}: left, as the name tells of no format: c.pdf;`)
    expect(some.errors()).toContain(
      `${path.join(mixed, 'a.csv')}:1: refused: There is no column “Headline”, “When”; the table has “Nothing”, “else”.`,
    )
    expect(await database().event.count()).toBe(2)
  }, 120_000)
})
