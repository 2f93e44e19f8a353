import { sql, type Sql } from './database'

/**
 * Joins to rows of `asked(beside, facet, …)` the cells of each total that fulfil the condition, as `kept`. They lie in a row
 * of the primary key: the OFFSET keeps the planner from reading all cells of a total, of a grain or of the table, which it
 * takes for few.
 */
export const keptCells = (condition: Sql) => sql`CROSS JOIN LATERAL (
    SELECT * FROM event_cell WHERE event_cell.beside = asked.beside AND event_cell.facet = asked.facet AND ${condition}
    OFFSET 0) AS kept`

/**
 * The rows that together count the events of cells of a grain and name who takes part in them, each event in one: where a
 * total of `asked` has cells of days, its coarser ones have a row for all lengths.
 */
export const ofAllLengths = (grain: number) => {
  const each = sql`'{0,1,2,3,4,5,6,7}'::int2[]`
  return grain === 0
    ? sql`length = ANY(${each})`
    : sql`length = ANY(CASE WHEN asked.finest = 0 THEN '{9}'::int2[] ELSE ${each} END)`
}
