import process from 'node:process'
import * as fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/server/archive/database'
import { saveProgressIn } from '@/server/archive/importing/checkpoint'
import { storeFound, type Read, type Tally } from '@/server/archive/importing/store-found'
import { ingestArticle, ingestArticles, type Incoming } from '@/server/archive/ingest'
import { useDatabase } from '@/tests/support/database'
import { articleOf } from './article'
import { anyArticle, forgetAll, makeCellsOfFew } from './random-archive'

useDatabase()

let client: Client
beforeAll(async () => {
  await makeCellsOfFew()
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(() => client.end())
beforeEach(forgetAll)

const tables = [
  'article',
  'event',
  'actor',
  'actor_name',
  'actor_mention',
  'date_mention',
  'event_actor',
  'event_source',
  'citation',
  'quote',
  'figure',
  'event_total',
  'event_cell',
]

/** Every row of the archive without what the clock and counters gave, and the order in which events came in. */
async function contents() {
  const rows = new Map<string, string[]>()
  for (const table of tables) {
    const own = table === 'actor_name' ? `- 'id'` : ''
    const found = await client.query<{ row: string }>(
      `SELECT (to_jsonb(t) - 'created_at' - 'ingested_at' - 'arrival' ${own})::text AS row FROM ${table} t`,
    )
    rows.set(table, found.rows.map(({ row }) => row).toSorted())
  }
  const arrived = await database().event.findMany({ select: { id: true }, orderBy: { arrival: 'asc' } })
  return { rows, arrived: arrived.map(({ id }) => id) }
}

/** As in a random archive, but of few days, so that many tellings meet, and with names that change. */
const crowdedArticle: fc.Arbitrary<Incoming> = fc
  .record({
    article: anyArticle,
    number: fc.integer({ min: 0, max: 20 }),
    named: fc.constantFrom('', ' the Elder'),
  })
  .map(({ article, number, named }) => {
    const { extraction } = article
    const title = `Article ${number}`
    const renamed = extraction.actors.map(({ id, type, names }) => ({
      id,
      type,
      names: { en: `${names.en}${named}` },
    }))
    return articleOf({
      text: `${title}\nWhat was told: 1 2 3.`,
      publisher: extraction.document.publisher ?? undefined,
      publishedOn: '2021-06-30',
      actors: renamed,
      events: extraction.events.map((event, index) => ({
        // Half of them are told under an id of the article's own.
        id: index % 2 === 0 ? event.id : `${event.id}-${number}`,
        title: event.title,
        type: event.type,
        edtf: event.date.edtf.replace(
          /^(2021-06-)(\d\d)$/,
          (_, month: string, day: string) => `${month}0${1 + (Number(day) % 2)}`,
        ),
        actors: event.actors.map(({ id, role }) => [id, role]),
        evidence: ['What was told'],
        figures: event.figures.map(({ text, value, unit }) => ({ words: text, value, unit })),
        salience: event.salience,
      })),
    })
  })

describe('articles that are stored together', () => {
  it('leave the archive as if they had come one after the other', async () => {
    let merged = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(crowdedArticle, { minLength: 1, maxLength: 3 }),
        fc.array(crowdedArticle, { minLength: 2, maxLength: 8 }),
        async (before, articles) => {
          await forgetAll()
          for (const article of before) await ingestArticle(article)
          const outcomes = []
          for (const article of articles) outcomes.push(await ingestArticle(article))
          const inTurn = await contents()
          await forgetAll()
          await ingestArticles(before)
          expect(await ingestArticles(articles)).toEqual(outcomes)
          expect(await contents()).toEqual(inTurn)
          const ids = new Set(
            [...before, ...articles].flatMap(({ extraction }) => extraction.events.map(({ id }) => id)),
          )
          merged += ids.size - inTurn.arrived.length
        },
      ),
      { numRuns: 10 },
    )
    expect(merged).toBeGreaterThan(0)
  }, 600_000)
})

const plain = (number: number, id = `event-${number}`) =>
  articleOf({
    text: `Report number ${number}: a strike hit the port.`,
    events: [{ id, title: 'A strike', edtf: '2021-06-17', evidence: ['a strike hit the port'] }],
  })

const read = (incoming: Incoming, number: number): Read => ({
  row: {
    row: number,
    line: number,
    column: 1,
    fate: {
      kind: 'article',
      article: {
        text: incoming.text,
        title: null,
        url: null,
        publisher: null,
        publishedOn: null,
        language: null,
      },
    },
  },
  incoming,
})

/** The count of an import, as it stands in the database. */
async function tallyOf(): Promise<Tally & { stored: () => Promise<unknown> }> {
  await database().$executeRaw`TRUNCATE import`
  const counts = { rows: 0, kept: 0, refused: 0, added: 0 }
  const { id } = await database().import.create({
    data: { key: 'k', name: 'n', format: 'articles.csv', state: 'reading' },
  })
  return {
    counts,
    save: (tx, now) => saveProgressIn(tx, { id, state: 'reading', ...now }),
    stored: () =>
      database().import.findUnique({
        where: { id },
        select: { rows: true, kept: true, refused: true, added: true },
      }),
  }
}

describe('an article that cannot be stored', () => {
  it('is refused, and its neighbours are stored and counted', async () => {
    const unsound = plain(4)
    unsound.extraction.events[0]!.evidence[0]!.start += 1
    // Found out by the database only, in the middle of what it writes.
    const late = plain(2, 'nul\0')
    const articles = [plain(1), late, plain(3), unsound, plain(5), plain(1)]
    const tally = await tallyOf()
    const stored = await storeFound(
      articles.map((article, index) => read(article, index + 1)),
      tally,
    )
    expect(stored.map(({ row, outcome }) => [row.row, row.fate.kind, outcome])).toEqual([
      [1, 'article', 'added'],
      [2, 'refused', 'none'],
      [3, 'article', 'added'],
      [4, 'refused', 'none'],
      [5, 'article', 'added'],
      [6, 'article', 'known'],
    ])
    expect(stored[3]!.row.fate).toMatchObject({
      why: expect.stringContaining('where the text has other words'),
    })
    expect(tally.counts).toEqual({ rows: 6, kept: 4, refused: 2, added: 3 })
    expect(await tally.stored()).toEqual(tally.counts)
    expect(await database().article.count()).toBe(3)
    expect(await database().event.count()).toBe(3)
  }, 60_000)

  it('leaves the count where it was when nothing could be written', async () => {
    const tally = await tallyOf()
    const failing: Tally = { ...tally, save: () => Promise.reject(new Error('Connection terminated')) }
    await expect(storeFound([read(plain(1), 1), read(plain(2), 2)], failing)).rejects.toThrow('terminated')
    expect(failing.counts.rows).toBe(0)
    expect(await database().article.count()).toBe(0)
  }, 60_000)
})
