import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'csv-stringify/sync'
import { writeCsv } from '@/core/exchange/csv'
import { writeCalendar } from '@/core/exchange/icalendar'
import { writeJson } from '@/core/exchange/json'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import { readMap } from '@/core/exchange/reading/table'
import { emptyFilter } from '@/core/query/defaults'
import { rebuildCells } from '@/server/archive/cells'
import { database } from '@/server/archive/database'
import { ExtractionPool } from '@/server/archive/importing/extraction-pool'
import { sourcesOf } from '@/server/archive/importing/files'
import { examine, importSource, type ImportOptions } from '@/server/archive/importing/import-file'
import type { RowReport } from '@/server/archive/importing/report'
import { ingestArticle, type Incoming } from '@/server/archive/ingest'
import { streamEvents } from '@/server/archive/stream-events'
import { streamWholeEvents } from '@/server/archive/stream-whole-events'
import { exchange } from '@/tests/core/exchange/records'
import { useDatabase } from '@/tests/support/database'
import { report as reportSketch, sha256, summit as summitSketch } from './article'
import { forgetAll, makeCellsOfFew } from './random-archive'

useDatabase()

let client: Client
let folder: string
beforeAll(async () => {
  await makeCellsOfFew()
  client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  folder = await mkdtemp(path.join(os.tmpdir(), 'sanad-import-'))
})
afterAll(async () => {
  await options.pool.close()
  await client.end()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await forgetAll()
  await database().$executeRaw`TRUNCATE import, import_row, import_actor`
})

/** With ids as an archive gives them. */
const withOwnIds = ({ extraction, ...incoming }: Incoming): Incoming => ({
  ...incoming,
  extraction: {
    ...extraction,
    events: extraction.events.map((event) => ({ ...event, id: `e${sha256(event.id).slice(0, 16)}` })),
  },
})
const summit = withOwnIds(summitSketch)
const report = withOwnIds(reportSketch)

const options: ImportOptions = {
  format: null,
  map: null,
  encoding: 'utf-8',
  publisher: null,
  pool: new ExtractionPool(),
  context: { language: null, dateOrder: null, typeOf: () => null },
}

async function written(name: string, text: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

/** Imports a file; what it came to, and what was told of rows. */
async function imported(file: string, given: Partial<ImportOptions> = {}) {
  const rows: RowReport[] = []
  const {
    sources: [source],
  } = await sourcesOf(file)
  const listener = { row: (row: RowReport) => rows.push(row), progress: () => {} }
  const summary = await importSource(client, source!, { ...options, ...given }, listener)
  return { ...summary, told: rows }
}

async function textOf(pieces: AsyncGenerator<string>) {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
const exported = () => textOf(writeJson(streamWholeEvents(emptyFilter), exchange))

/** Totals and cells as they are, in order. */
const counted = () =>
  database().$queryRaw`SELECT beside, facet, count, finest FROM event_total ORDER BY 1, 2`.then(
    async (totals) => [
      totals,
      await database().$queryRaw`SELECT * FROM event_cell ORDER BY beside, facet, grain, cell, length`,
      await database().$queryRaw`SELECT id, day, length, contested, origins FROM event ORDER BY id`,
      await database()
        .$queryRaw`SELECT event_id, actor_id, role, lane, foremost, day, type, length FROM event_actor ORDER BY 1, 2, 3`,
      await database().$queryRaw`SELECT * FROM event_source ORDER BY event_id, origin`,
    ],
  )

afterEach(async () => {
  // Whatever was imported: what is kept beside events is what it would be if it were made anew.
  const kept = await counted()
  await rebuildCells()
  expect(kept).toEqual(await counted())
  const bare = await database().event.count({ where: { citations: { none: {} } } })
  expect(bare).toBe(0)
})

const gdeltRow = (id: number, day: string, cells: Record<number, string> = {}) =>
  Object.assign(
    Array.from({ length: 61 }, () => ''),
    {
      0: String(id),
      1: day,
      6: 'RUSSIA',
      16: 'UKRAINE',
      26: '195',
      31: '10',
      52: 'Kyiv, Kyiv, Ukraine',
      59: `${day}120000`,
    },
    cells,
  ).join('\t')

const table = 'Headline,When,Body\nTalks,2022-12-19,They met in Minsk.\nMore talks,2022-12,They met again.\n'
const map = readMap('title=Headline,date=When,text=Body')

describe('our JSON', () => {
  it('exported, imported elsewhere and exported again is the same', async () => {
    await ingestArticle(summit)
    await ingestArticle(report)
    const before = await exported()
    const file = await written('view.json', before)
    await forgetAll()
    const first = await imported(file)
    expect(first).toMatchObject({ format: 'json', rows: 5, kept: 5, added: 5, refused: 0, before: false })
    expect(await exported()).toBe(before)
    expect((await imported(file)).before).toBe(true)
    expect(await exported()).toBe(before)
  })

  it('adds to what the archive has, and doubles nothing', async () => {
    await ingestArticle(summit)
    await ingestArticle(report)
    const all = await exported()
    await forgetAll()
    await ingestArticle(summit)
    const outcome = await imported(await written('both.json', all))
    expect(outcome).toMatchObject({ kept: 5, added: 1 })
    expect(await exported()).toBe(all)
  })

  it('is believed only as far as its words stand in its articles', async () => {
    await ingestArticle(summit)
    const { events, ...head } = JSON.parse(await exported())
    await forgetAll()
    events[0].citations[0].exact = 'Never said.'
    events[1].articles = events[1].articles.map((article: object) => ({ ...article, text: 'Another text.' }))
    events[2].date.edtf = 'yesterday'
    const file = await written('forged.json', JSON.stringify({ ...head, events }))
    const { told, refused, kept } = await imported(file)
    expect(refused + kept).toBe(4)
    const words = told.filter(({ fate }) => fate === 'refused').map((row) => row.words)
    expect(words.some((each) => /“Never said\.” does not stand at/.test(each))).toBe(true)
    expect(words.some((each) => /date\.edtf: Expected an EDTF date/.test(each))).toBe(true)
    await expect(
      imported(await written('v9.json', '{"format":"sanad","version":9,"events":[]}')),
    ).rejects.toThrow('The file has version 9 of the format; 1 was expected.')
    await expect(
      imported(
        await written(
          'sorted.json',
          `{"events":[{"citations":[],"title":"${'x'.repeat(600)}"}],"format":"sanad","version":1}`,
        ),
      ),
    ).rejects.toThrow('"format":"sanad","version":1 was expected before the events')
  })
})

const titles = async () =>
  (await database().event.findMany({ orderBy: { title: 'asc' } })).map(({ title }) =>
    title.replace(/ \(.*\)$/, ''),
  )

describe('the files that we write', () => {
  const writers = [
    ['view.timelinejs.json', writeTimelineJs],
    ['view.timelinejs.csv', writeTimelineJsTable],
    ['view.csv', writeCsv],
    ['view.ics', writeCalendar],
  ] as const

  it.each(writers)(
    '%s are read again: elsewhere as events with their words, here as known',
    async (name, writer) => {
      await ingestArticle(summit)
      await ingestArticle(report)
      const file = await written(name, await textOf(writer(streamEvents(emptyFilter), exchange)))
      const before = await titles()
      const here = await imported(file)
      // The table of TimelineJS has no place for ids: its rows are events of their own.
      expect(here).toMatchObject({ kept: 5, refused: 0, added: name === 'view.timelinejs.csv' ? 5 : 0 })
      await forgetAll()
      await database().$executeRaw`TRUNCATE import`
      expect(await imported(file)).toMatchObject({ kept: 5, added: 5 })
      expect(await titles()).toEqual(before)
      const citations = await database().citation.findMany({ include: { article: true } })
      expect(citations).toHaveLength(5)
      for (const { article, start, end, exact } of citations)
        expect(article.text.slice(start, end)).toBe(exact)
    },
  )
})

describe('a data set', () => {
  it('comes in once, however often and in how many files its rows stand', async () => {
    const days = ['20220224', '20220225', '20220226', '20220224', '20220301', '20220301', '20220224']
    const lines = days.map((day, index) => gdeltRow(index + 1, day))
    const one = await imported(await written('one.csv', lines.slice(0, 5).join('\n')))
    expect(one).toMatchObject({ format: 'gdelt', rows: 5, kept: 5, added: 5, refused: 0 })
    const two = await imported(await written('two.csv', [...lines, lines[6]].join('\r\n')))
    expect(two).toMatchObject({ rows: 8, kept: 8, added: 2 })
    expect(await database().event.count()).toBe(7)
    expect(await database().article.count()).toBe(7)
    expect(await database().eventActor.count({ where: { actorId: 'russia', foremost: true } })).toBe(7)
    expect(await database().importRow.count()).toBe(0)
    expect((await imported(path.join(folder, 'one.csv'))).before).toBe(true)
  })

  it('of which a row tells anew what another release told is one event with two sources', async () => {
    await imported(await written('a.csv', gdeltRow(1, '20220224')))
    await imported(await written('b.csv', gdeltRow(1, '20220224', { 31: '99' })))
    const events = await database().event.findMany({ include: { citations: true } })
    expect(events.map(({ citations }) => citations.length)).toEqual([2])
  })

  it('loses no row by its neighbours, and says where and why one cannot be used', async () => {
    const file = await written(
      'bad.csv',
      [gdeltRow(1, '20220224'), 'nonsense', gdeltRow(2, '20221340')].join('\n'),
    )
    const { told, ...sum } = await imported(file, { format: 'gdelt' })
    expect(sum).toMatchObject({ rows: 3, kept: 1, refused: 2, added: 1 })
    expect(told.slice(1).map(({ line, words }) => [line, words.slice(0, 30)])).toEqual([
      [2, 'The row has 1 columns; the 61 '],
      [3, 'Day has “20221340”; a day YYYY'],
    ])
  })

  it('bears hostile words', async () => {
    const hostile = [
      '=cmd()',
      '<script>',
      '\u202eabc',
      'a\tb\\n',
      '\\.',
      'NUL \0 here',
      '\ud83d\ude00'.repeat(200),
      '{"a"}',
    ]
    const cells = hostile.map((words) => [words, '2022-12-19', `${words}\n${words}`])
    const file = await written('hostile.csv', stringify([['Headline', 'When', 'Body'], ...cells]))
    expect(await imported(file, { map })).toMatchObject({ kept: hostile.length, refused: 0 })
    const found = (await database().event.findMany()).map(({ title }) => title)
    expect(found).toContain('<script>')
    expect(found).toContain('\\.')
    const citations = await database().citation.findMany({ include: { article: true } })
    for (const { article, start, end, exact } of citations) expect(article.text.slice(start, end)).toBe(exact)
  })

  it('goes on after the batch that was written last', async () => {
    const lines = Array.from({ length: 9 }, (_, n) => gdeltRow(n + 1, `2022022${n}`))
    const file = await written('killed.csv', lines.join('\n'))
    expect(await imported(file)).toMatchObject({ added: 9 })
    await database()
      .$executeRaw`UPDATE import SET state = 'reading', rows = 4, kept = 0, added = 0, shown_day = NULL`
    const again = await imported(file)
    expect(again).toMatchObject({ resumedAt: 4, rows: 9, kept: 5, added: 0 })
    expect(again.told.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9])
    expect(await database().event.count()).toBe(9)
  })

  it('is read from its beginning when the server has lost what was on its way', async () => {
    const file = await written('lost.csv', gdeltRow(1, '20220224'))
    await imported(file)
    await database().$executeRaw`UPDATE import SET state = 'reading', rows = 1, kept = 1`
    expect(await imported(file)).toMatchObject({ resumedAt: 0, rows: 1, kept: 1 })
  })
})

describe('a file', () => {
  it('that is not UTF-8 is refused by line and byte, and read when its encoding is said', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Headline,When,Body\n'),
      Buffer.from([0xe3, 0xcd, 0xc7]),
      Buffer.from(',2022,x\n'),
    ])
    const file = await written('arabic.csv', bytes)
    await expect(imported(file, { map })).rejects.toThrow(
      'Byte 1 of the line is not UTF-8 (0xe3); save the file as UTF-8, or say --encoding windows-1256.',
    )
    await imported(file, { map, encoding: 'windows-1256' })
    expect((await database().event.findFirst())?.title).toBe('محا')
  })

  it('that breaks off keeps the rows that are whole, and takes nothing of the next file with it', async () => {
    const slides = [2021, 2022].map((year) => ({ start_date: { year }, text: { headline: `In ${year}` } }))
    const whole = JSON.stringify({ events: slides })
    const cut = await imported(await written('cut.json', whole.slice(0, -2)))
    expect(cut).toMatchObject({ format: 'timelinejs.json', rows: 3, kept: 2, added: 2, refused: 1 })
    expect(cut.told.at(-1)).toMatchObject({ row: 3, line: 1, column: whole.length - 1, fate: 'refused' })
    expect(cut.told.at(-1)?.words).toBe('The file ends here; “]” was expected.')
    expect(await imported(await written('next.csv', gdeltRow(1, '20220224')))).toMatchObject({ added: 1 })
  })

  it('of no known format is answered with those that are known', async () => {
    await expect(imported(await written('a.csv', table))).rejects.toThrow(
      /format is not known; .*acled.*--map title=/,
    )
    await expect(
      imported(await written('b.csv', table), { map: readMap('title=Head,date=When') }),
    ).rejects.toThrow('There is no column “Head”; the table has “Headline”, “When”, “Body”.')
    await expect(
      imported(await written('b2.csv', 'Headline,When,When\n'), { map: readMap('title=Headline,date=When') }),
    ).rejects.toThrow('Two columns are named “When”')
    for (const format of ['acled', 'timelinejs.csv'] as const)
      await expect(imported(await written('b.csv', table), { format })).rejects.toThrow(
        /There is no column “[^”]+”.*; the table has “headline”/i,
      )
    await expect(imported(await written('b3.csv', '\n \n'), { map })).rejects.toThrow(/has no rows/)
    await expect(imported(await written('a.zip', 'PK\u0003\u0004'))).rejects.toThrow(
      /a ZIP archive; .*unpack/,
    )
    await expect(imported(await written('c.csv', ''))).rejects.toThrow('The file is empty.')
    await expect(imported(path.join(folder, 'nothing'))).rejects.toThrow('There is no such file or folder.')
  })

  it('is only looked at in a dry run', async () => {
    const rows: RowReport[] = []
    const {
      sources: [source],
    } = await sourcesOf(await written('dry.csv', `${table}Soon,soon,x\n`))
    const listener = { row: (row: RowReport) => rows.push(row), progress: () => {} }
    expect(await examine(source!, { ...options, map }, listener)).toMatchObject({
      rows: 3,
      kept: 2,
      refused: 1,
    })
    expect(rows.map(({ line, fate, words }) => `${line} ${fate} ${words.slice(0, 24)}`)).toEqual([
      '2 kept Talks',
      '3 kept More talks',
      '4 refused column “When” has “soon”',
    ])
    expect(await database().import.count()).toBe(0)
    expect(await database().event.count()).toBe(0)
  })
})

describe('articles', () => {
  it('of a table and of a folder are read by other threads, once each', async () => {
    const text =
      'A strike hit the port of Odesa on 17 June 2021. Vladimir Putin visited Minsk on 19 December 2022.'
    const other = 'Joe Biden met Vladimir Putin in Geneva on 16 June 2021.'
    const csv = `url,date,title,text\nhttps://news.example/1,2023-01-01,A title,"${text}"\n,,,\nhttps://news.example/2,2023-01-02,Another,"${other}"\n`
    const first = await imported(await written('articles.csv', csv))
    expect(first).toMatchObject({ format: 'articles.csv', rows: 2, kept: 2, added: 2, refused: 0 })
    const articles = await database().article.findMany({ orderBy: { url: 'asc' } })
    expect(articles.map(({ title, publisher, url }) => [title, publisher, url])).toEqual([
      ['A title', 'news.example', 'https://news.example/1'],
      ['Another', 'news.example', 'https://news.example/2'],
    ])
    expect(await database().event.count()).toBeGreaterThan(1)
    const lines = JSON.stringify({ title: 'Another', text: other, url: 'https://news.example/2' })
    expect(await imported(await written('articles.jsonl', `${lines}\n{"title": 1,\n`))).toMatchObject({
      kept: 1,
      added: 0,
      refused: 1,
    })
    await written('one.txt', `A title\n\n${text}`)
    expect(await imported(path.join(folder, 'one.txt'))).toMatchObject({
      format: 'article',
      kept: 1,
      added: 0,
    })
    expect(await database().article.count()).toBe(2)
  })
})
