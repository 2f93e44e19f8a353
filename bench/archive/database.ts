import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { closeDatabase } from '@/server/archive/database'
import { rebuildCells } from '@/server/archive/cells'
import { startEmbeddedPostgres, type EmbeddedDatabase } from '@/server/runtime/embedded-postgres'
import { migrate } from '@/server/runtime/migrations'
import { root } from '../paths'
import { fieldEvents } from './field'
import { load } from './load'

/**
 * A server for measuring: the one of BENCH_DATABASE_URL, or our own in the folder SANAD_BENCH_DATA, where its databases are
 * kept for the next run, or else in a temporary folder.
 */
export interface BenchServer {
  /** Makes a database of so many events, unless one is kept, has `database()` use it, and gives its address. */
  fill(count: number, say: (line: string) => void): Promise<string>
  /** Stops the server and starts it again with nothing in its memory; null when it is not ours. */
  restart: (() => Promise<void>) | null
  /** Removes the database of that many events, unless it is to be kept. */
  drop(count: number): Promise<void>
  stop(): Promise<void>
}

const nameOf = (count: number) => `sanad_bench_${count}`

async function asked<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** What a database was filled with: other events than those of today's generator are not kept. */
function contentOf(count: number): string {
  const hash = createHash('sha256')
  for (const event of fieldEvents(Math.min(count, 1000))) hash.update(JSON.stringify(event))
  return `${count} events ${hash.digest('hex').slice(0, 16)}`
}

/** The note that a filled database carries, null without one or without a database. */
async function noteOf(client: Client, name: string): Promise<string | null> {
  const { rows } = await client.query<{ note: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') AS note FROM pg_database WHERE datname = $1`,
    [name],
  )
  return rows[0]?.note ?? null
}

/** What is lost with the machine was made up: nothing needs to reach the disk at once, nor to be written twice. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  autovacuum: 'off',
}

async function startOwn(home: string): Promise<EmbeddedDatabase> {
  const embedded = await startEmbeddedPostgres(home)
  const settled = await asked(embedded.url, async (client) => {
    const { rows } = await client.query<{ wal_level: string }>('SHOW wal_level')
    if (rows[0]?.wal_level === settings.wal_level) return true
    for (const [name, value] of Object.entries(settings))
      await client.query(`ALTER SYSTEM SET ${name} = '${value}'`)
    return false
  })
  if (settled) return embedded
  await embedded.stop()
  return startEmbeddedPostgres(home)
}

export async function startServer(): Promise<BenchServer> {
  const given = process.env.BENCH_DATABASE_URL
  const kept = process.env.SANAD_BENCH_DATA
  const home = given
    ? null
    : kept
      ? path.resolve(kept)
      : await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-bench-postgres-'))
  let embedded: EmbeddedDatabase | null = home === null ? null : await startOwn(home)
  const url = () => embedded?.url ?? given ?? ''
  const urlOf = (count: number) => url().replace(/\/[^/?]*(\?.*)?$/, `/${nameOf(count)}$1`)
  let current = 0
  return {
    async fill(count, say) {
      const [name, content] = [nameOf(count), contentOf(count)]
      current = count
      process.env.DATABASE_URL = urlOf(count)
      if ((await asked(url(), (client) => noteOf(client, name))) === content) {
        say('  kept from an earlier run')
        const changes = await migrate(urlOf(count), path.join(root, 'prisma', 'migrations'))
        if (changes.length > 0) await asked(urlOf(count), (client) => client.query('VACUUM ANALYZE'))
        return urlOf(count)
      }
      await asked(url(), async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name}`)
        await client.query(`CREATE DATABASE ${name}`)
      })
      await migrate(urlOf(count), path.join(root, 'prisma', 'migrations'))
      await load(urlOf(count), count, say)
      const started = performance.now()
      await rebuildCells({ derived: false })
      say(`  totals and cells in ${((performance.now() - started) / 1000).toFixed(1)} s`)
      await asked(urlOf(count), async (client) => {
        await client.query('VACUUM ANALYZE')
        await client.query(`COMMENT ON DATABASE ${name} IS '${content}'`)
        // Or it would be written out while something is measured.
        await client.query('CHECKPOINT')
      })
      await closeDatabase()
      return urlOf(count)
    },
    restart:
      home === null
        ? null
        : async () => {
            await closeDatabase()
            await embedded?.stop()
            embedded = await startEmbeddedPostgres(home)
            process.env.DATABASE_URL = urlOf(current)
          },
    async drop(count) {
      await closeDatabase()
      if (!kept) await asked(url(), (client) => client.query(`DROP DATABASE IF EXISTS ${nameOf(count)}`))
    },
    async stop() {
      await closeDatabase()
      await embedded?.stop()
      if (home !== null && !kept) await fs.rm(home, { recursive: true, force: true })
    },
  }
}
