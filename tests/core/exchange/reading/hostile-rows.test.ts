import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extentOfEdtf } from '@/core/chronology/edtf'
import { readAcled } from '@/core/exchange/reading/acled'
import { readArticleObject } from '@/core/exchange/reading/article-rows'
import { readGdelt } from '@/core/exchange/reading/gdelt'
import { readCalendarEntry } from '@/core/exchange/reading/icalendar'
import { RowFault, type ImportedEvent, type ReadingContext } from '@/core/exchange/reading/imported'
import { readMap, readTableRow, tableFields } from '@/core/exchange/reading/table'
import { readSlide } from '@/core/exchange/reading/timelinejs'

const context: ReadingContext = { language: null, dateOrder: null, typeOf: () => null }

/** What cells may hold that nobody expects. */
const odd = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.integer().map(String),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.constantFrom(
    '',
    '0',
    '-1',
    'NaN',
    '1e400',
    '20240230',
    '2024-01-05',
    'Y99999999',
    '-99999',
    '\0',
    '\u202e',
    '..',
  ),
  fc.constantFrom(
    '[..2022]',
    '2022/..',
    '0000',
    '9999-12-31/..',
    '2022-21',
    '156X',
    '{1,2}',
    '2022?',
    'P1D',
    '-P9W',
  ),
)

/** Cells as they should be, some of them odd. */
const withOdd = <Name extends string | number>(cells: Readonly<Record<Name, string>>) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(cells)), odd, { maxKeys: 4 })
    .map((strange): Record<string, string> => ({ ...cells, ...strange }))

const int4 = 2 ** 31

/** The event of a row that has one, which the archive can keep; a row that has none says why. */
function expectSound(read: () => ImportedEvent): void {
  let event: ImportedEvent
  try {
    event = read()
  } catch (error) {
    expect(error).toBeInstanceOf(RowFault)
    return
  }
  const { earliest, latest } = extentOfEdtf(event.edtf)
  for (const day of [earliest, latest]) if (day !== null) expect(Math.abs(day)).toBeLessThan(int4)
  const { text, cited } = event.record
  expect(cited.end).toBeGreaterThan(cited.start)
  expect(cited.end).toBeLessThanOrEqual(text.length)
  expect(event.title).not.toBe('')
}

const acled = {
  event_id_cnty: 'UKR1',
  event_date: '24 February 2022',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'A',
  inter1: '8',
  actor2: 'B',
  country: 'Ukraine',
  location: 'Kyiv',
  notes: 'On 24 February 2022.',
  fatalities: '3',
  timestamp: '1646092800',
}
const gdelt = Object.fromEntries(Array.from({ length: 61 }, (_, column) => [column, ''] as const))
Object.assign(gdelt, {
  0: '1',
  1: '20220224',
  6: 'RUSSIA',
  26: '195',
  31: '9',
  52: 'Kyiv, Kyiv, Ukraine',
  59: '20220224',
})

const map = readMap(tableFields.map((field) => `${field}=${field}`).join(','))
const table = Object.fromEntries(tableFields.map((field) => [field, field === 'date' ? '2022-02-24' : field]))

describe('whatever stands in the cells of a row, only the row is refused', () => {
  it('of ACLED', () => fc.assert(fc.property(withOdd(acled), (row) => expectSound(() => readAcled(row)))))

  it('of GDELT', () =>
    fc.assert(
      fc.property(withOdd(gdelt), (row) =>
        expectSound(() => readGdelt(Object.keys(gdelt).map((column) => row[column] ?? ''))),
      ),
    ))

  it('of any table', () =>
    fc.assert(
      fc.property(withOdd({ ...table, end: '', published: '' }), (row) =>
        expectSound(() => readTableRow(row, map, context)),
      ),
    ))

  it('of a calendar', () =>
    fc.assert(
      fc.property(
        withOdd({
          'DTSTART;VALUE=DATE': '20220224',
          DTSTART: '20220224T100000',
          DTEND: '20220225T100000Z',
          DURATION: 'P1D',
          SUMMARY: 'Talks',
          UID: '1@example',
          'RECURRENCE-ID': '20220224T100000',
          'X-SANAD-EDTF': '',
          RRULE: 'FREQ=DAILY',
        }),
        fc.array(fc.nat(8), { maxLength: 4 }),
        (properties, leftOut) => {
          const lines = Object.entries(properties)
            .filter((_, index) => !leftOut.includes(index))
            .map(([name, value]) => `${name}:${value}`)
          expectSound(() => readCalendarEntry(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n'), context))
        },
      ),
    ))

  it('of TimelineJS', () => {
    const part = fc.oneof(odd, fc.integer(), fc.double(), fc.constantFrom(null, undefined, 2022, '12', 5))
    const date = fc.record({ year: part, month: part, day: part }, { requiredKeys: ['year'] })
    const slide = fc.record({
      start_date: fc.oneof(date, fc.constant({ year: 2022 }), fc.jsonValue()),
      end_date: fc.oneof(date, fc.constant(undefined), fc.jsonValue()),
      text: fc.oneof(fc.record({ headline: odd, text: odd }), fc.jsonValue()),
      group: fc.oneof(odd, fc.jsonValue()),
    })
    fc.assert(fc.property(slide, (value) => expectSound(() => readSlide(value, context))))
  })

  it('of articles', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          withOdd({ url: 'https://news.example', date: '2022-02-24', title: 'A', text: 'B', language: 'en' }),
        ),
        (value) => {
          try {
            expect(readArticleObject(value, context).text.trim()).not.toBe('')
          } catch (error) {
            expect(error).toBeInstanceOf(RowFault)
          }
        },
      ),
    ))
})
