import { z } from 'zod'
import type { Filter } from '@/core/query/view'
import { domainOfSpans, domainWithin, type CountedSpan } from '@/core/timeline/domain'
import { barStarts, densityOf, stripBars } from '@/core/timeline/strip'
import type { Census } from '@/core/timeline/tile'
import { join, queryRows, sql, type Sql } from './database'
import { keptCells } from './kept-cells'
import { lanePartsOf, together } from './lane-parts'
import { siftedEvents } from './sift'
import type { TotalKey } from './totals'
import { whereEvents } from './where'

/** So many events are looked at one by one. */
const mostSingle = 5000

type Spread = Pick<Census, 'domain' | 'density'>

const spanRow = z.object({ earliest: z.number().nullable(), latest: z.number().nullable() })
const countedRow = z.object({ first: z.number(), last: z.number(), count: z.number() })
const barRow = z.object({ bar: z.number(), count: z.number() })

/** From the days of each event; an open end is infinite. */
function spreadOfSingle(filter: Filter, earliest: Float64Array, latest: Float64Array): Spread {
  const spans = Array.from(earliest, (from, index) => ({ from, to: (latest[index] ?? from) + 1, count: 1 }))
  const domain = domainWithin(domainOfSpans(spans), filter)
  const days = earliest.map((from, index) => (Number.isFinite(from) ? from : (latest[index] ?? from)))
  return { domain, density: densityOf(days.filter(Number.isFinite), domain) }
}

async function spreadOfFew(filter: Filter): Promise<Spread> {
  const rows = await queryRows(
    spanRow,
    sql`SELECT earliest, latest FROM event WHERE ${await whereEvents(filter)}`,
  )
  return spreadOfSingle(
    filter,
    Float64Array.from(rows, ({ earliest }) => earliest ?? Number.NEGATIVE_INFINITY),
    Float64Array.from(rows, ({ latest }) => latest ?? Number.POSITIVE_INFINITY),
  )
}

/** `counted`: rows of first, last and count, that of the years; `begun`: of day and count. */
async function spreadOfMany(filter: Filter, counted: Sql, begun: Sql): Promise<Spread> {
  const years = await queryRows(countedRow, counted)
  const spans: CountedSpan[] = years.map(({ first, last, count }) => ({ from: first, to: last + 1, count }))
  const domain = domainWithin(domainOfSpans(spans), filter)
  const found = await queryRows(
    barRow,
    sql`SELECT width_bucket(day::float8, ${barStarts(domain)}::float8[]) AS bar, sum(count)::int AS count
      FROM (${begun}) AS begun GROUP BY bar`,
  )
  const density = Array.from({ length: stripBars }, () => 0)
  for (const { bar, count } of found) density[bar] = count
  return { domain, density }
}

const fromCells = (totals: readonly TotalKey[], grain: number) =>
  sql`unnest(${totals.map(({ beside }) => beside)}::text[], ${totals.map(({ facet }) => facet)}::text[]) AS asked(beside, facet)
    ${keptCells(sql`grain = ${grain}::int2 AND length < 8::int2`)}`

/**
 * Where the `total` events of a filter are. One by one when they are few or sifted; from cells of years and months (of
 * types with few events: years) where they are kept; the others counted by year and day, which costs in proportion to them.
 */
export async function spreadOf(filter: Filter, total: number): Promise<Spread> {
  const sifted = await siftedEvents(filter)
  if (sifted) return spreadOfSingle(filter, sifted.earliest, sifted.latest)
  if (total <= mostSingle) return spreadOfFew(filter)
  const parts = await lanePartsOf(filter, 'none', [''])
  const celled = parts.flatMap((part) => (part.total && part.total.finest !== null ? [part.total] : []))
  const live = parts.filter((part) => part.total === null || part.total.finest === null)
  const finest = Math.max(2, ...celled.map((one) => one.finest ?? 0))
  const counted = celled.length === 0 ? [] : [sql`SELECT first, last, count FROM ${fromCells(celled, 4)}`]
  const begun = celled.length === 0 ? [] : [sql`SELECT first AS day, count FROM ${fromCells(celled, finest)}`]
  for (const asked of together(filter, 'none', live)) {
    const matching = sql`SELECT day, coalesce(latest, day) AS last FROM event
      WHERE ${await whereEvents(asked.filter)} AND day IS NOT NULL`
    counted.push(sql`SELECT min(day) AS first, max(last) AS last, count(*)::int AS count FROM (${matching}) AS matching
      GROUP BY floor(day / 365.2425)`)
    begun.push(sql`SELECT day, count(*) AS count FROM (${matching}) AS matching GROUP BY day`)
  }
  return spreadOfMany(filter, join(counted, ' UNION ALL '), join(begun, ' UNION ALL '))
}
