import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { z } from 'zod'
import { Refusal } from './refusal'

interface Migration {
  name: string
  sql: string
  /** Plain sha256 of migration.sql in hex, as Prisma records it. */
  checksum: string
}

const recorded = z.object({
  migration_name: z.string(),
  checksum: z.string(),
  finished_at: z.date().nullable(),
  rolled_back_at: z.date().nullable(),
})

/** The key under which Prisma's own `migrate` takes its lock, so that the two exclude each other. */
const advisoryLock = 72_707_369

/** The table as Prisma's schema engine creates it. */
const ledger = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`

/**
 * Applies what is missing of `folder` (prisma/migrations), in order of name, each migration in a transaction of its own,
 * and records it as `prisma migrate deploy` does. Safe when several run at once.
 * @returns the names that were applied now.
 * @throws {Refusal} when the database holds a changed, failed or unknown migration; nothing is applied then.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock])
    await client.query(ledger)
    const { rows } = await client.query(
      'select migration_name, checksum, finished_at, rolled_back_at from "_prisma_migrations" order by started_at',
    )
    const missing = missingOf(migrations, z.array(recorded).parse(rows))
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await fs.readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

function missingOf(migrations: Migration[], rows: z.infer<typeof recorded>[]): Migration[] {
  const kept = rows.filter((row) => row.rolled_back_at === null)
  for (const row of kept) {
    const migration = migrations.find(({ name }) => name === row.migration_name)
    if (!migration)
      throw new Refusal(
        `The database is newer than this version of Sanad: it holds the migration ${row.migration_name}.`,
      )
    if (row.finished_at === null)
      throw new Refusal(`The migration ${row.migration_name} failed earlier and must be resolved first.`)
    if (row.checksum !== migration.checksum) {
      throw new Refusal(
        `The migration ${row.migration_name} was changed after it had been applied: restore its file.`,
      )
    }
  }
  const done = new Set(kept.map((row) => row.migration_name))
  return migrations.filter(({ name }) => !done.has(name))
}

async function apply(client: Client, { name, sql, checksum }: Migration) {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Refusal(
      `The migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}.`,
      { cause },
    )
  }
}
