import { z } from 'zod'
import type { Filter, LaneMode } from '@/core/query/view'
import { queryRows, sql } from './database'
import { searchWords } from './where'

/** Names a row of event_total and the cells of event_cell (prisma/schema.prisma says what the two words may be). */
export interface TotalKey {
  beside: string
  facet: string
}

export interface Total extends TotalKey {
  count: number
  /** Index in `grains` of its finest cells, null without cells. */
  finest: number | null
}

/** Whether the filter is one that totals are kept for: at most one actor, any types, nothing else. */
const isCounted = ({ actors, articles, from, to, text }: Filter) =>
  actors.length <= 1 &&
  articles.length === 0 &&
  from === null &&
  to === null &&
  searchWords(text).length === 0

/** `actor:<id>` of the lane's key; the lane of what belongs to none has the name of the mode alone. */
export const facetOfLane = (lanes: LaneMode, key: string) =>
  lanes === 'none' ? '' : key === '' ? `${lanes}:` : key

/**
 * The totals whose sum counts the events of a filter in a lane, no event twice; null when none are kept for such a filter.
 */
export function totalsOf(filter: Filter, lanes: LaneMode, facet: string): TotalKey[] | null {
  if (!isCounted(filter)) return null
  const beside = filter.actors[0] === undefined ? '' : `with:${filter.actors[0]}`
  const types = filter.types.map((type) => `type:${type}`)
  if (lanes === 'source' && (beside !== '' || types.length > 0)) return null
  if (types.length === 0) return [{ beside, facet }]
  if (lanes === 'none') return types.map((type) => ({ beside, facet: type }))
  if (lanes === 'type') return types.includes(facet) ? [{ beside, facet }] : []
  return beside === '' ? types.map((type) => ({ beside: type, facet })) : null
}

/** The filters, as `event_total.beside` names them, whose totals by lane add up; null when none are kept. */
export function besidesOf(filter: Filter, lanes: LaneMode): string[] | null {
  const totals = totalsOf(filter, lanes, filter.types.length > 0 ? `type:${filter.types[0]}` : '')
  return totals && [...new Set(totals.map(({ beside }) => beside))]
}

const totalRow = z.object({
  beside: z.string(),
  facet: z.string(),
  count: z.number(),
  finest: z.number().nullable(),
})

/** What is counted under these names; those that count nothing are left out. Costs a look into an index for each. */
export async function readTotals(keys: readonly TotalKey[]): Promise<Total[]> {
  if (keys.length === 0) return []
  const besides = keys.map(({ beside }) => beside)
  const facets = keys.map(({ facet }) => facet)
  return queryRows(
    totalRow,
    sql`SELECT beside, facet, count, finest FROM unnest(${besides}::text[], ${facets}::text[]) AS asked(beside, facet)
      JOIN event_total USING (beside, facet)`,
  )
}

/** How many events the filter finds, from what is kept, or null when nothing is kept for such a filter. */
export async function countKept(filter: Filter): Promise<number | null> {
  const keys = totalsOf(filter, 'none', '')
  if (keys === null) return null
  return (await readTotals(keys)).reduce((sum, { count }) => sum + count, 0)
}
