import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { csvColumns, writeCsv } from '@/core/exchange/csv'
import { inertCell } from '@/core/exchange/csv-cell'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import { printable } from '@/core/text/printable'
import { anyRecord } from './any-record'
import { record, written } from './records'

const rows = z.array(z.record(z.string(), z.string()))
const read = (text: string) => rows.parse(parse(text, { columns: true, record_delimiter: '\r\n' }))

describe('CSV', () => {
  it('says of an event what a table can', async () => {
    const [row] = read(await written(writeCsv, [record('e1', { edtf: '2022-02' })]))
    expect(row).toMatchObject({
      id: 'e1',
      date: '2022-02',
      earliest: '2022-02-01',
      latest: '2022-02-28',
      precision: 'month',
      date_text: 'شباط 2022',
      title: 'زيارة إلى مينسك',
      actors: 'فلاديمير بوتين; مينسك',
      quotes: 'فلاديمير بوتين: لن نتراجع',
      url: 'https://sanad.example/ar/events/e1',
    })
  })

  it('another reader finds a row an event, whatever it is called, and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 5 }), async (events) => {
        const found = read(await written(writeCsv, events))
        expect(found).toHaveLength(events.length)
        for (const [place, row] of found.entries()) {
          expect(Object.keys(row)).toEqual(csvColumns.map(([name]) => name))
          expect(row.title?.replaceAll("'", '')).toBe(
            printable(events[place]?.title ?? '').replaceAll("'", ''),
          )
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        }
      }),
    )
  })

  it('begins a row at every line break outside of quotes only, and each ends as RFC 4180 says', async () => {
    const text = await written(writeCsv, [record('e1', { edtf: '2022', title: 'a\r\n"b"\nc' })])
    const outside = text.replace(/"(?:[^"]|"")*"/g, '')
    expect(outside.match(/\r\n/g)).toHaveLength(2)
    expect(outside.replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/)
  })

  it('no cell becomes a formula where semicolons part cells', () => {
    expect(
      ['=1', ' =1', 'a;=1', 'a; +1', 'a\n-1', 'a\r\n@x', '\uff1d1', 'a;b', '2022-12-19'].map(inertCell),
    ).toEqual(["'=1", "' =1", "a;'=1", "a;' +1", "a\n'-1", "a\r\n'@x", "'\uff1d1", 'a;b', '2022-12-19'])
  })
})

const part = z.object({ year: z.number(), month: z.number().optional(), day: z.number().optional() })
const slides = z.object({
  events: z.array(
    z.object({
      unique_id: z.string(),
      start_date: part,
      end_date: part.optional(),
      display_date: z.string(),
      text: z.object({ headline: z.string(), text: z.string() }),
    }),
  ),
})

const parts = (date: z.infer<typeof part> | undefined) =>
  date && [date.year, date.month, date.day].filter((known) => known !== undefined)

describe('TimelineJS', () => {
  it.each([
    ['2022-12-19', [2022, 12, 19], undefined],
    ['2022-02', [2022, 2], undefined],
    ['2022', [2022], undefined],
    ['-0043-03-15', [-43, 3, 15], undefined],
    ['2022-10-05/2022-12-19', [2022, 10, 5], [2022, 12, 19]],
    ['2022-02/2022-05', [2022, 2], [2022, 5]],
    ['2010/2012', [2010], [2012]],
    ['1994/..', [1994], undefined],
    ['2022-02-24/..', [2022, 2, 24], undefined],
    ['../1994', [1994], undefined],
    ['2022-22/2022-23', [2022, 6], [2022, 11]],
    ['2022-24', [2022, 12], [2023, 2]],
    ['19XX', [1900], [1999]],
    ['[2022..]', [2022], undefined],
  ])('of %s says no more than is known', async (edtf, start, end) => {
    const { events } = slides.parse(JSON.parse(await written(writeTimelineJs, [record('e1', { edtf })])))
    expect(parts(events[0]?.start_date)).toEqual(start)
    expect(parts(events[0]?.end_date)).toEqual(end)
    const [row] = read(await written(writeTimelineJsTable, [record('e1', { edtf })]))
    const cells = (prefix: string) =>
      ['Year', 'Month', 'Day'].map((name) => row?.[`${prefix}${name}`]).filter((cell) => cell !== '')
    expect(cells('')).toEqual(start.map(String))
    expect(cells('End ')).toEqual((end ?? []).map(String))
  })

  it('has the honest words of a date, and says what is only planned', async () => {
    const planned = record('e1', { edtf: '2022-02', planned: true })
    const { events } = slides.parse(JSON.parse(await written(writeTimelineJs, [planned])))
    expect(events[0]?.display_date).toBe('شباط 2022')
    expect(events[0]?.text.text).toContain('<p>مخطَّط له</p>')
  })

  it('no cell of the template becomes a formula where semicolons part cells', async () => {
    const hostile = record('e1', { edtf: '2022' }, { words: '>=cmd()\n+1', publisher: '&@x' })
    const text = await written(writeTimelineJsTable, [hostile])
    expect(text).not.toMatch(/[;\n][^\S\n]*[=+\-@]/)
  })

  it('hostile words stay words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 5 }), async (events) => {
        const { events: found } = slides.parse(JSON.parse(await written(writeTimelineJs, events)))
        for (const { text } of found) {
          expect(text.headline).not.toMatch(/[<>]/)
          expect(text.text).not.toContain('<script')
        }
        const table = read(await written(writeTimelineJsTable, events))
        expect(table).toHaveLength(found.length)
      }),
    )
  })
})
