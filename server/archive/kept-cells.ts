import { sql, type Sql } from './database'

/**
 * Joins to rows of `asked(beside, facet, …)` the cells of each total that fulfil the condition, as `kept`. They lie in a row
 * of the primary key: the OFFSET keeps the planner from reading all cells of a total, of a grain or of the table, which it
 * takes for few.
 */
export const keptCells = (condition: Sql) => sql`CROSS JOIN LATERAL (
    SELECT * FROM event_cell WHERE event_cell.beside = asked.beside AND event_cell.facet = asked.facet AND ${condition}
    OFFSET 0) AS kept`
