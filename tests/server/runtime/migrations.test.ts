import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { migrate } from '@/server/runtime/migrations'
import { createDatabase } from '../../support/database'
import { temporaryFolder } from '../../support/temporary'

const folders: string[] = []

afterAll(() => Promise.all(folders.map((folder) => fs.rm(folder, { recursive: true }))))

async function folderOf(migrations: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder('migrations')
  folders.push(folder)
  for (const [name, sql] of Object.entries(migrations)) {
    await fs.mkdir(path.join(folder, name))
    await fs.writeFile(path.join(folder, name, 'migration.sql'), sql)
  }
  return folder
}

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const one = 'create table one (id int primary key);'

describe('the migration runner', () => {
  test('applies each migration once, though several run at the same time, and records its checksum', async () => {
    const url = await createDatabase()
    const folder = await folderOf({ '1_one': one, '2_two': 'create table two (id int);' })
    const applied = await Promise.all([1, 2, 3].map(() => migrate(url, folder)))
    expect(applied.flat()).toEqual(['1_one', '2_two'])
    const rows = await query(url, 'select * from _prisma_migrations order by migration_name')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      checksum: createHash('sha256').update(one).digest('hex'),
      finished_at: expect.any(Date),
      applied_steps_count: 1,
    })
  })

  test('refuses a migration that was changed after it had been applied', async () => {
    const url = await createDatabase()
    await migrate(url, await folderOf({ '1_one': one }))
    await expect(migrate(url, await folderOf({ '1_one': `${one} -- later` }))).rejects.toThrow(
      /1_one was changed/,
    )
  })

  test('leaves nothing behind of a migration that fails', async () => {
    const url = await createDatabase()
    await expect(migrate(url, await folderOf({ '1_one': `${one} select nonsense;` }))).rejects.toThrow(
      /1_one failed/,
    )
    expect(await query(url, "select to_regclass('one') as found")).toEqual([{ found: null }])
    expect(await migrate(url, await folderOf({ '1_one': one }))).toEqual(['1_one'])
  })
})
