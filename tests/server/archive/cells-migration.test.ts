import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { emptyFilter } from '@/core/query/defaults'
import { countTypes } from '@/server/archive/count-events'
import { closeDatabase, database } from '@/server/archive/database'
import { migrate } from '@/server/runtime/migrations'
import { createDatabase, migrationsFolder } from '@/tests/support/database'
import { temporaryFolder } from '@/tests/support/temporary'

afterAll(() => closeDatabase())

/** What an archive held before there were totals: three events, told by two articles. */
const before = `
  INSERT INTO article (id, sha256, text, language, title, publisher, source_name, extraction_digest) VALUES
    ('a', 'a', 'Told.', 'en', 'News', 'Gazette', 'a.txt', ''), ('b', 'b', 'Told!', 'en', 'Tidings', NULL, 'b.txt', '');
  INSERT INTO actor (id, type) VALUES ('ada', 'person'), ('cairo', 'place');
  INSERT INTO event (id, title, language, type, edtf, earliest, latest, precision, basis, salience, status, search_text)
  VALUES ('one', 'One', 'en', 'strike', '2021-06-14', 18792, 18792, 'day', 'stated', 0.5, 'published', 'one'),
    ('two', 'Two', 'en', 'meeting', '2021-06', 18779, 18808, 'month', 'stated', 0.5, 'published', 'two'),
    ('not', 'Not', 'en', 'strike', '2021', 18628, 18992, 'year', 'stated', 0.5, 'hidden', 'not');
  INSERT INTO event_actor (event_id, actor_id, role, position) VALUES
    ('one', 'ada', 'agent', 0), ('one', 'cairo', 'target', 1), ('two', 'ada', 'location', 0);
  INSERT INTO citation (event_id, article_id, start, "end", exact, prefix, suffix, rank, passage, passage_start, edtf, basis)
  VALUES ('one', 'a', 0, 4, 'Told', '', '', 0, 'Told.', 0, '2021-06-14', 'stated'),
    ('one', 'b', 0, 4, 'Told', '', '', 0, 'Told!', 0, '2020-02', 'stated'),
    ('two', 'a', 0, 4, 'Told', '', '', 0, 'Told.', 0, '2021-06', 'stated'),
    ('two', 'b', 0, 4, 'Told', '', '', 0, 'Told!', 0, '2021-06-30', 'stated'),
    ('not', 'b', 0, 4, 'Told', '', '', 0, 'Told!', 0, '2021', 'stated');`

it('an archive that exists is counted by the migration', async () => {
  const url = await createDatabase()
  const first = await temporaryFolder('migrations')
  await cp(path.join(migrationsFolder, '20261123114302_init'), path.join(first, '20261123114302_init'), {
    recursive: true,
  })
  await migrate(url, first)
  await rm(first, { recursive: true })
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(before)
  await client.end()
  await migrate(url, migrationsFolder)
  process.env.DATABASE_URL = url

  expect(await countTypes(emptyFilter)).toEqual([
    { type: 'meeting', count: 1 },
    { type: 'strike', count: 1 },
  ])
  const events = await database().event.findMany({ orderBy: { id: 'asc' } })
  expect(events).toMatchObject([
    { id: 'not', day: null, length: 4, contested: false, origins: ['Tidings'] },
    { id: 'one', day: 18_792, length: 0, contested: true, origins: ['Gazette', 'Tidings'] },
    { id: 'two', day: 18_779, length: 3, contested: false, origins: ['Gazette', 'Tidings'] },
  ])
  const citation = await database().citation.findFirst({ where: { edtf: '2020-02' } })
  expect(citation).toMatchObject({ earliest: 18_293, latest: 18_321 })
  const totals = await database().eventTotal.findMany({
    where: { beside: 'with:ada' },
    orderBy: { facet: 'asc' },
  })
  expect(totals.map(({ facet, count }) => [facet, count])).toEqual([
    ['', 2],
    ['actor:', 1],
    ['actor:ada', 1],
    ['place:ada', 1],
    ['place:cairo', 1],
    ['type:meeting', 1],
    ['type:strike', 1],
  ])
})
