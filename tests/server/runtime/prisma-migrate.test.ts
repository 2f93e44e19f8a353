import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { migrate } from '@/server/runtime/migrations'
import { createDatabase, migrationsFolder } from '../../support/database'

const root = path.resolve(import.meta.dirname, '../../..')
const engine = path.resolve(root, '../shared/tools/schema-engine.mjs')
const given = process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? (existsSync(engine) ? engine : null)

/** The unmodified Prisma CLI; throws with its words when it ends badly. */
function prisma(url: string, ...args: string[]): string {
  return execFileSync(process.execPath, ['node_modules/prisma/build/index.js', 'migrate', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: given ?? '',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
}

async function ledgerOf(url: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    `select migration_name, checksum, finished_at is not null as finished, rolled_back_at, applied_steps_count, logs
     from _prisma_migrations order by migration_name`,
  )
  const { rows: columns } = await client.query(
    `select column_name, data_type, is_nullable, character_maximum_length, column_default
     from information_schema.columns where table_name = '_prisma_migrations' order by column_name`,
  )
  await client.end()
  return { rows, columns }
}

// Skipped where no schema engine can be had: Prisma downloads it, which needs the network.
describe.skipIf(given === null)('Prisma’s own migrate and our runner', () => {
  test('Prisma finds nothing to do after our runner', async () => {
    const url = await createDatabase()
    expect((await migrate(url, migrationsFolder)).length).toBeGreaterThan(0)
    expect(prisma(url, 'status')).toContain('Database schema is up to date')
    expect(prisma(url, 'deploy')).toContain('No pending migrations to apply')
  })

  test('our runner finds nothing to do after Prisma, and both leave the same rows', async () => {
    const [ours, theirs] = [await createDatabase(), await createDatabase()]
    await migrate(ours, migrationsFolder)
    prisma(theirs, 'deploy')
    expect(await migrate(theirs, migrationsFolder)).toEqual([])
    expect(await ledgerOf(ours)).toEqual(await ledgerOf(theirs))
  })
})
