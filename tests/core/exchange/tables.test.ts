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
      ['=1', 'a;=1', 'a; +1', 'a\n-1', 'a\r\n@x', '\uff1d1', 'a;b', '2022-12-19'].map(inertCell),
    ).toEqual(["'=1", "a;'=1", "a;' +1", "a\n'-1", "a\r\n'@x", "'\uff1d1", 'a;b', '2022-12-19'])
  })
})

const slides = z.object({
  events: z.array(
    z.object({
      unique_id: z.string(),
      start_date: z.object({ year: z.number(), month: z.number().optional(), day: z.number().optional() }),
      end_date: z.object({ year: z.number() }).optional(),
      display_date: z.string(),
      text: z.object({ headline: z.string(), text: z.string() }),
    }),
  ),
})

describe('TimelineJS', () => {
  it('a month stays a month, and a stretch has its end', async () => {
    const { events } = slides.parse(
      JSON.parse(
        await written(writeTimelineJs, [
          record('e1', { edtf: '2022-02' }),
          record('e2', { edtf: '2022-10-05/2022-12-19' }),
          record('e3', { edtf: '1994/..' }),
        ]),
      ),
    )
    expect(events.map(({ start_date }) => [start_date.year, start_date.month, start_date.day])).toEqual([
      [2022, 2, undefined],
      [2022, 10, 5],
      [1994, 1, 1],
    ])
    expect(events.map(({ end_date }) => end_date?.year)).toEqual([undefined, 2022, undefined])
    expect(events[0]?.display_date).toBe('شباط 2022')
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
