import { z } from 'zod'
import type { Filter } from '@/core/query/view'
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
export const isCounted = ({ actors, articles, from, to, text }: Filter) =>
  actors.length <= 1 &&
  articles.length === 0 &&
  from === null &&
  to === null &&
  searchWords(text).length === 0

/** The totals whose sum counts the events of a filter, no event twice; null when none are kept for such a filter. */
export function totalsOf(filter: Filter): TotalKey[] | null {
  if (!isCounted(filter)) return null
  const beside = besideOf(filter)
  return filter.types.length === 0
    ? [{ beside, facet: '' }]
    : filter.types.map((type) => ({ beside, facet: `type:${type}` }))
}

/** What the totals of the filter's actor stand beside. */
export const besideOf = ({ actors }: Filter) => (actors[0] === undefined ? '' : `with:${actors[0]}`)

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
  const keys = totalsOf(filter)
  if (keys === null) return null
  return (await readTotals(keys)).reduce((sum, { count }) => sum + count, 0)
}
