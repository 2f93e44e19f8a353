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
import { load } from './load'

/** A server for measuring: our own in a temporary folder, or the one of BENCH_DATABASE_URL. */
export interface BenchServer {
  /** Makes a database of so many events, has `database()` use it, and gives its address. */
  fill(count: number, say: (line: string) => void): Promise<string>
  /** Stops the server and starts it again with nothing in its memory; null when it is not ours. */
  restart: (() => Promise<void>) | null
  /** Removes the database of that many events. */
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

export async function startServer(): Promise<BenchServer> {
  const given = process.env.BENCH_DATABASE_URL
  const home = given ? null : await fs.mkdtemp(path.join(os.tmpdir(), 'sanad-bench-postgres-'))
  let embedded: EmbeddedDatabase | null = home === null ? null : await startEmbeddedPostgres(home)
  const url = () => embedded?.url ?? given ?? ''
  const urlOf = (count: number) => url().replace(/\/[^/?]*(\?.*)?$/, `/${nameOf(count)}$1`)
  // What is lost with the machine was made up: nothing needs to reach the disk at once.
  if (embedded)
    await asked(embedded.url, async (client) => {
      for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
        await client.query(`ALTER SYSTEM SET ${setting} = 'off'`)
      await client.query(`ALTER SYSTEM SET max_wal_size = '8GB'`)
      await client.query('SELECT pg_reload_conf()')
    })
  let current = 0
  return {
    async fill(count, say) {
      await asked(url(), async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${nameOf(count)}`)
        await client.query(`CREATE DATABASE ${nameOf(count)}`)
      })
      current = count
      process.env.DATABASE_URL = urlOf(count)
      await migrate(urlOf(count), path.join(root, 'prisma', 'migrations'))
      await asked(urlOf(count), (client) => load(client, count, say))
      const started = performance.now()
      await rebuildCells({ derived: false })
      say(`  totals and cells in ${((performance.now() - started) / 1000).toFixed(1)} s`)
      await asked(urlOf(count), (client) => client.query('VACUUM ANALYZE'))
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
      await asked(url(), (client) => client.query(`DROP DATABASE IF EXISTS ${nameOf(count)}`))
    },
    async stop() {
      await closeDatabase()
      await embedded?.stop()
      if (home !== null) await fs.rm(home, { recursive: true, force: true })
    },
  }
}
