import { randomBytes } from 'node:crypto'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '@/server/archive/database'
import { migrate } from '@/server/runtime/migrations'

export const migrationsFolder = path.resolve(import.meta.dirname, '../../prisma/migrations')

/** Creates an empty database on the run's server and returns its address. */
export async function createDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new Client({ connectionString: inject('postgres') })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return inject('postgres').replace(/\/[^/]*$/, `/${name}`)
}

/** A migrated database of its own for the test file, behind `database()`; it goes with the run's server. */
export function useDatabase() {
  beforeAll(async () => {
    process.env.DATABASE_URL = await createDatabase()
    await migrate(process.env.DATABASE_URL, migrationsFolder)
  })
  afterAll(() => closeDatabase())
}
