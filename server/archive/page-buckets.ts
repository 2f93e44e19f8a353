import { z } from 'zod'
import { toDayNumber, type DayNumber } from '@/core/chronology/day'
import { cellStart, grains, type Grain } from '@/core/chronology/grain'
import type { Filter } from '@/core/query/view'
import { empty, queryRows, sql } from './database'
import { keptCells } from './kept-cells'
import { cutPage, type Page } from './page'
import { readTotals, totalsOf, type Total } from './totals'
import { whereEvents } from './where'

/** How many events begin in a calendar unit; its first and last day. */
export interface Bucket {
  first: DayNumber
  last: DayNumber
  count: number
}

const cellRow = z.object({ cell: z.number(), count: z.number() })

/** Serial number of a calendar unit (core/chronology/grain.ts). */
export const bucketKey = z.tuple([z.int32()])
export type BucketKey = z.infer<typeof bucketKey>

/** Whether a total's cells are fine enough for a unit, weeks being made of days only. */
const isKept = ({ finest }: Total, fine: number) =>
  finest !== null && (finest === 0 || (fine > 1 && fine >= finest))

/**
 * How many events of a filter begin in each unit of a grain that has any, in order of time, `limit` of the units after a
 * key. The counts of all units add up to the number of events. From the cells where they are kept, else in proportion to
 * the matching events.
 */
export async function pageBuckets(
  filter: Filter,
  grain: Grain,
  after: BucketKey | null,
  limit: number,
): Promise<Page<Bucket, BucketKey>> {
  const fine = grains.indexOf(grain)
  const totals = await readTotals(totalsOf(filter) ?? [])
  const found =
    totals.length > 0 && totals.every((total) => isKept(total, fine))
      ? await fromCells(totals, fine, after, limit)
      : await fromEvents(filter, fine, after, limit)
  const { rows, after: next } = cutPage(found, limit, ({ cell }): BucketKey => [cell])
  const items = rows.map(({ cell, count }) => ({
    first: cellStart(cell, grain),
    last: toDayNumber(cellStart(cell + 1, grain) - 1),
    count,
  }))
  return { items, after: next }
}

function fromCells(totals: readonly Total[], fine: number, after: BucketKey | null, limit: number) {
  const besides = totals.map(({ beside }) => beside)
  const facets = totals.map(({ facet }) => facet)
  const rest = after ? sql`AND cell > ${after[0]}::int` : empty
  return queryRows(
    cellRow,
    sql`SELECT cell, sum(count)::int AS count
      FROM unnest(${besides}::text[], ${facets}::text[]) AS asked(beside, facet)
      ${keptCells(sql`grain = ${fine}::int2 AND length < 8::int2 ${rest}`)}
      GROUP BY cell ORDER BY cell LIMIT ${limit + 1}::int`,
  )
}

async function fromEvents(filter: Filter, fine: number, after: BucketKey | null, limit: number) {
  const rest = after ? sql`AND cell_at(event.day, ${fine}::int) > ${after[0]}::int` : empty
  return queryRows(
    cellRow,
    sql`SELECT cell_at(event.day, ${fine}::int) AS cell, count(*)::int AS count FROM event
      WHERE ${await whereEvents(filter)} ${rest} GROUP BY 1 ORDER BY 1 LIMIT ${limit + 1}::int`,
  )
}
