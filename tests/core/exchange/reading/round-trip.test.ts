import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '@/core/archive/records'
import { writeCsv } from '@/core/exchange/csv'
import { inertCell, plainCell } from '@/core/exchange/csv-cell'
import type { Writer } from '@/core/exchange/exchange'
import { writeCalendar } from '@/core/exchange/icalendar'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import { printable } from '@/core/text/printable'
import { readRows } from '@/server/archive/importing/read-rows'
import { detectFormat } from '@/core/exchange/reading/detect'
import { anyRecord } from '../any-record'
import { written } from '../records'

const context = { language: null, dateOrder: null, typeOf: () => null } as const

/** The events that reading what a writer wrote gives, and what was refused. */
async function readBack(writer: Writer, name: string, events: EventRecord[]) {
  const text = await written(writer, events)
  const head = text.slice(0, 60_000)
  const format = detectFormat(head, name, false)
  if (format === null) throw new Error(`no format: ${head.slice(0, 200)}`)
  const chunks = async function* () {
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000)
  }
  const fates = []
  for await (const rows of readRows(chunks(), { format, map: null, context, skip: 0, head }))
    fates.push(...rows.map(({ fate }) => fate))
  return {
    read: fates.flatMap((fate) => (fate.kind === 'event' ? [fate.event] : [])),
    refused: fates.flatMap((fate) => (fate.kind === 'refused' ? [fate.why] : [])),
  }
}

/** Without what a title does not keep: controls, surplus spaces, marks that turn text. */
const essence = (title: string) =>
  printable(title)
    .replace(/[\p{Cf}\p{Cc}\p{Cs}\s\ufffd]/gu, '')
    .slice(0, 60)
const hasTitle = ({ title }: EventRecord) => essence(title) !== ''
const anyEvents = fc.uniqueArray(anyRecord.filter(hasTitle), { maxLength: 5, selector: ({ id }) => id })

describe('what we write is read again, whatever events are called:', () => {
  it('the table', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const { read, refused } = await readBack(writeCsv, 'view.csv', events)
        expect(refused).toEqual([])
        expect(read.map(({ edtf, own }) => [edtf, own])).toEqual(events.map(({ edtf, id }) => [edtf, id]))
        expect(read.map(({ title }) => essence(title))).toEqual(events.map(({ title }) => essence(title)))
        for (const { record } of read)
          expect(record.text.slice(record.cited.start, record.cited.end)).not.toBe('')
      }),
      { numRuns: 60 },
    )
  })

  it('the calendar, but for years that it has no place for', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        const { read, refused } = await readBack(writeCalendar, 'view.ics', events)
        const inYears = events.filter(({ edtf }) => !/^-|^Y/.test(edtf))
        expect(refused).toEqual([])
        expect(read.map(({ edtf, own }) => [edtf, own])).toEqual(inYears.map(({ edtf, id }) => [edtf, id]))
      }),
      { numRuns: 60 },
    )
  })

  it('both forms of TimelineJS, no finer than they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        for (const [writer, name] of [
          [writeTimelineJs, 'view.json'],
          [writeTimelineJsTable, 'view.csv'],
        ] as const) {
          const { read, refused } = await readBack(writer, name, events)
          expect(refused).toEqual([])
          expect(read).toHaveLength(events.length)
          for (const [place, event] of events.entries())
            if (/^\d{4}(-\d\d){0,2}$/.test(event.edtf))
              expect(read[place]?.edtf).toMatch(event.edtf.slice(0, 4))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a cell that is kept from being a formula', () => {
  it('is read as it was', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', ';', '\n', ' ', 'a', '\uff1d')
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 12 }).map((all) => all.join('')),
        (text) => {
          expect(plainCell(inertCell(text))).toBe(text)
        },
      ),
    )
  })
})
