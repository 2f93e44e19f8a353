import process from 'node:process'
import { afterEach, expect, it } from 'vitest'
import { isTooSlow, isUnavailable } from '@/server/archive/availability'
import { archiveSize } from '@/server/archive/count-events'
import { closeDatabase, database } from '@/server/archive/database'
import { useDatabase } from '@/tests/support/database'

useDatabase()
afterEach(closeDatabase)

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

it('tells a database out of reach from a bad request', async () => {
  const url = process.env.DATABASE_URL
  expect(isUnavailable(await failure(database().$queryRaw`SELECT 1 / 0`))).toBe(false)
  process.env.DATABASE_URL = 'postgresql://nobody:none@127.0.0.1:1/none'
  expect(isUnavailable(await failure(archiveSize()))).toBe(true)
  delete process.env.DATABASE_URL
  expect(isUnavailable(await failure(Promise.resolve().then(archiveSize)))).toBe(true)
  process.env.DATABASE_URL = url
  expect(await archiveSize()).toMatchObject({ articles: 0, events: 0, earliest: null })
})

it('tells a statement that takes too long from one that is wrong', async () => {
  const slow = database().$transaction([
    database().$executeRaw`SET LOCAL statement_timeout = 20`,
    database().$executeRaw`SELECT pg_sleep(5)`,
  ])
  const error = await failure(slow)
  expect(isTooSlow(error)).toBe(true)
  expect(isUnavailable(error)).toBe(false)
  expect(isTooSlow(await failure(database().$queryRaw`SELECT 1 / 0`))).toBe(false)
})
