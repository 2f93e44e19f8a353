import { describe, expect, test } from 'vitest'
import { found, type Row } from './table'

const rows: Row[] = [
  [
    '2024-11-28',
    'Trade has slowed since the Orvane party took power in August 2021. Its rival last struck a deal in March.',
    'August 2021=2021-08',
    'March=2024-03',
  ],
  [
    '2025-05-21',
    'Dorvania introduced the tax in May 2023. Its neighbour plans to begin a scheme aimed at small farms in July.',
    'May 2023=2023-05',
    'July=2025-07',
  ],
  [
    '2025-05-21',
    'The court opened the case in May 2023. It heard the last witness in July.',
    'May 2023=2023-05',
    'July=2023-07',
  ],
  ['2023-10-13', 'Monitors will stay until the end of the month.', 'the end of the month=2023-10'],
  ['2023-10-13', 'The bridge is due to open at the end of the year.', 'the end of the year=2023'],
  ['2023-10-13', 'In his first job he was paid at the end of the month.'],
]

describe('the year of a month that is named without one, and the unit that runs', () => {
  test.each(rows.map((row) => ({ row, sentence: row[1] })))('$sentence', ({ row }) => {
    const [, , ...expected] = row
    expect(found(row)).toEqual(expected)
  })
})
