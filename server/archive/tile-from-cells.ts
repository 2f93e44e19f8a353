import { grains } from '@/core/chronology/grain'
import { cellsInTile } from '@/core/timeline/step'
import { sql, type Sql } from './database'
import { keptCells, ofAllLengths } from './kept-cells'
import type { Frame } from './tile-rows'
import type { Total } from './totals'

/** A total that has cells, and the lane it belongs to. */
export interface LaneTotal extends Total {
  lane: string
}

/** Whether cells of a total are fine enough for a tile's buckets, weeks being made of days only. */
export function hasCells({ finest }: Total, { step }: Frame): boolean {
  return finest !== null && (finest === 0 || grains.indexOf(step.bucket.grain) >= finest)
}

/** Totals with the number of their lane: what is sorted by it is thrice as quick as by its name. */
function askedOf(totals: readonly LaneTotal[]): { asked: Sql; named: (lane: Sql) => Sql } {
  const lanes = [...new Set(totals.map(({ lane }) => lane))]
  return {
    asked: sql`unnest(${totals.map(({ lane }) => lanes.indexOf(lane) + 1)}::int[],
      ${totals.map(({ beside }) => beside)}::text[], ${totals.map(({ facet }) => facet)}::text[],
      ${totals.map(({ finest }) => finest)}::int[]) AS asked(lane, beside, facet, finest)`,
    named: (lane) => sql`(${lanes}::text[])[${lane}]`,
  }
}

/** Actors that a cell holds. */
export const companionsKept = 8

/** The length that contested events are listed under once more. */
const contested = 8

/**
 * The statement that reads what begins in a tile (rows as `tileRow` says) from cells that are kept. Costs in proportion to
 * lanes and cells: some milliseconds, however many events there are.
 */
export function begunFromCells(totals: readonly LaneTotal[], frame: Frame, companions: number): Sql {
  const { step, index, grain, most, bucket, bucketStarts } = frame
  const unit = [index * cellsInTile * step.count, (index + 1) * cellsInTile * step.count - 1] as const
  const fine = grains.indexOf(step.bucket.grain)
  const span = step.bucket.count
  const { asked, named } = askedOf(totals)
  return sql`WITH unit AS (
      SELECT lane, floor(cell::float8 / ${step.count}::int)::int - ${index * cellsInTile}::int AS slot,
        length = ${contested}::int AS contested, unnest(tops) AS id, unnest(weights) AS weight
      FROM ${asked} ${keptCells(sql`grain = ${grain}::int2
        AND cell BETWEEN ${unit[0]}::int AND ${unit[1]}::int
        AND (length <= ${grain}::int2 OR length = ${contested}::int2)`)}
    ), best AS (
      SELECT *, row_number() OVER (PARTITION BY lane, slot, contested ORDER BY weight DESC, id)::int AS place FROM unit
    ), fine AS MATERIALIZED (
      SELECT lane, floor(cell::float8 / ${span}::int)::int - ${bucket}::int AS slot, count, actors, takings
      FROM ${asked} ${keptCells(sql`grain = ${fine}::int2 AND ${ofAllLengths(fine)}
        AND cell BETWEEN ${bucket * span}::int AND ${(bucket + bucketStarts.length) * span - 1}::int`)}
    ), taking AS (
      SELECT lane, slot, unnest(actors) AS id, unnest(takings) AS times FROM fine
    ), company AS (
      SELECT lane, slot, id, sum(times)::int AS count,
        row_number() OVER (PARTITION BY lane, slot ORDER BY sum(times) DESC, id) AS place
      FROM taking GROUP BY lane, slot, id
    )
    SELECT CASE WHEN contested THEN 'contested' ELSE 'top' END AS part, ${named(sql`lane`)} AS lane, slot, id,
        place AS count, weight
      FROM best WHERE place <= ${most}::int
    UNION ALL SELECT 'bucket', ${named(sql`lane`)}, slot, NULL, sum(count)::int, 0 FROM fine GROUP BY lane, slot
    UNION ALL SELECT 'company', ${named(sql`lane`)}, slot, id, count, 0 FROM company WHERE place <= ${companions}::int`
}

/** The statement that reads the longer events around a tile from cells, of each grain that the total has. */
export function longFromCells(totals: readonly LaneTotal[], { reaches }: Frame): Sql {
  const { asked, named } = askedOf(totals)
  return sql`SELECT DISTINCT ON (asked.lane, kept.grain, cell) 'long' AS part, ${named(sql`asked.lane`)} AS lane, cell AS slot, tops[1] AS id,
      kept.grain::int AS count, weights[1] AS weight
    FROM ${asked} JOIN unnest(${reaches.map(({ length }) => length)}::int2[],
      ${reaches.map(({ cells }) => cells[0])}::int[], ${reaches.map(({ cells }) => cells[1])}::int[])
      AS reach(grain, first, last) ON asked.finest <= reach.grain
    ${keptCells(sql`event_cell.grain = reach.grain AND cell BETWEEN reach.first AND reach.last
      AND length = reach.grain`)}
    ORDER BY asked.lane, kept.grain, cell, weights[1] DESC, tops[1]`
}
