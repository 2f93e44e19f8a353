import { expect, it } from 'vitest'
import { database } from '@/server/archive/database'
import { useDatabase } from '@/tests/support/database'

useDatabase()

it('has an index on every foreign key', async () => {
  const uncovered = await database().$queryRaw`
    SELECT conrelid::regclass::text AS table, conname::text AS name FROM pg_constraint c
    WHERE contype = 'f' AND NOT EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = c.conrelid
        AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`
  expect(uncovered).toEqual([])
})
