import * as fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { listBuckets } from '@/core/api/operations'
import { toDayNumber } from '@/core/chronology/day'
import { cellAt, cellStart, grains } from '@/core/chronology/grain'
import { readView } from '@/core/query/read-view'
import { database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { listEvents } from '@/server/archive/list-events'
import { useDatabase } from '@/tests/support/database'
import { anyArticle, makeCellsOfFew } from '../archive/random-archive'
import { readAll } from './api'

// Outside of a server there is no request to wait for.
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

useDatabase()
beforeAll(async () => {
  await makeCellsOfFew()
  for (const article of fc.sample(anyArticle, { numRuns: 12, seed: 5 })) await ingestArticle(article)
})

const queries = ['', 'type=meeting', 'type=meeting&type=strike', 'actor=cairo', 'from=2021', 'q=event']

it('buckets are the same whether they are read from kept cells or counted from events', async () => {
  expect(await database().eventCell.count({ where: { grain: 0 } })).toBeGreaterThan(0)
  for (const query of queries) {
    const events = await listEvents(readView(new URLSearchParams(query), 'en').view.filter)
    expect(events.length).toBeGreaterThan(0)
    for (const unit of grains) {
      const counts = new Map<number, number>()
      for (const { extent } of events) {
        const cell = cellAt(toDayNumber(extent.earliest ?? extent.latest ?? 0), unit)
        counts.set(cell, (counts.get(cell) ?? 0) + 1)
      }
      const expected = [...counts]
        .toSorted(([a], [b]) => a - b)
        .map(([cell, count]) => ({
          firstDay: cellStart(cell, unit),
          lastDay: cellStart(cell + 1, unit) - 1,
          count,
        }))
      expect(await readAll(listBuckets, `${query}&unit=${unit}`, 3)).toMatchObject(expected)
    }
  }
})
