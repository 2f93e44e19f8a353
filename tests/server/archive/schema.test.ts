import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { database } from '@/server/archive/database'
import { useDatabase } from '@/tests/support/database'
import { sqlFromDatabaseTo } from './schema-engine'

useDatabase()

/** Tables with a foreign key that no index begins with. */
const uncovered = () => database().$queryRaw`
      SELECT conrelid::regclass::text AS table FROM pg_constraint
      WHERE contype = 'f' AND NOT EXISTS (
        SELECT FROM pg_index WHERE indrelid = conrelid AND (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`

describe('the migrations', () => {
  it('make exactly what the schema says', async () => {
    const file = path.resolve(import.meta.dirname, '../../../prisma/schema.prisma')
    const schema = await readFile(file, 'utf8')
    expect(await sqlFromDatabaseTo(schema, process.env.DATABASE_URL!)).toMatch(
      /^\s*(-- This is an empty migration\.)?\s*$/,
    )
    const changed = schema.replace(/^(\s+salience\s+)Float/m, '$1Int')
    expect(await sqlFromDatabaseTo(changed, process.env.DATABASE_URL!)).toContain('ALTER TABLE "event"')
  })

  it('put an index on every foreign key', async () => {
    expect(await uncovered()).toEqual([])
    await database().$executeRaw`DROP INDEX quote_event_id_idx`
    expect(await uncovered()).toEqual([{ table: 'quote' }])
    await database().$executeRaw`CREATE INDEX quote_event_id_idx ON quote(event_id)`
  })
})
