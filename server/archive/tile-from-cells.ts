import { grains } from '@/core/chronology/grain'
import { cellsInTile } from '@/core/timeline/step'
import { sql, type Sql } from './database'
import { keptCells } from './kept-cells'
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

const asked = (totals: readonly LaneTotal[]) => sql`unnest(${totals.map(({ lane }) => lane)}::text[],
    ${totals.map(({ beside }) => beside)}::text[], ${totals.map(({ facet }) => facet)}::text[],
    ${totals.map(({ finest }) => finest)}::int[]) AS asked(lane, beside, facet, finest)`

/** The length that contested events are listed under once more. */
const contested = 8

/**
 * The statement that reads what begins in a tile (rows as `tileRow` says) from cells that are kept. Costs in proportion to
 * lanes and cells: some milliseconds, however many events there are.
 */
export function begunFromCells(totals: readonly LaneTotal[], frame: Frame): Sql {
  const { step, index, grain, most, bucket, bucketStarts } = frame
  const unit = [index * cellsInTile * step.count, (index + 1) * cellsInTile * step.count - 1] as const
  const fine = grains.indexOf(step.bucket.grain)
  const span = step.bucket.count
  return sql`WITH unit AS (
      SELECT lane, floor(cell::float8 / ${step.count}::int)::int - ${index * cellsInTile}::int AS slot,
        length = ${contested}::int AS contested, tops, weights
      FROM ${asked(totals)} ${keptCells(sql`grain = ${grain}::int2
        AND cell BETWEEN ${unit[0]}::int AND ${unit[1]}::int
        AND (length <= ${grain}::int2 OR length = ${contested}::int2)`)}
    ), best AS (
      SELECT lane, slot, contested, top.id,
        row_number() OVER (PARTITION BY lane, slot, contested ORDER BY weight DESC, top.id)::int AS place
      FROM unit, unnest(tops, weights) AS top(id, weight)
    ), fine AS MATERIALIZED (
      SELECT lane, floor(cell::float8 / ${span}::int)::int - ${bucket}::int AS slot, count, actors, takings
      FROM ${asked(totals)} ${keptCells(sql`grain = ${fine}::int2 AND length < ${contested}::int2
        AND cell BETWEEN ${bucket * span}::int AND ${(bucket + bucketStarts.length) * span - 1}::int`)}
    ), company AS (
      SELECT lane, slot, taking.id, sum(times)::int AS count,
        row_number() OVER (PARTITION BY lane, slot ORDER BY sum(times) DESC, taking.id) AS place
      FROM fine, unnest(actors, takings) AS taking(id, times) GROUP BY lane, slot, taking.id
    )
    SELECT CASE WHEN contested THEN 'contested' ELSE 'top' END AS part, lane, slot, id, place AS count
      FROM best WHERE place <= ${most}::int
    UNION ALL SELECT 'bucket', lane, slot, NULL, sum(count)::int FROM fine GROUP BY lane, slot
    UNION ALL SELECT 'company', lane, slot, id, count FROM company WHERE place <= 3`
}

/** The statement that reads the longer events around a tile from cells, of each grain that the total has. */
export function longFromCells(totals: readonly LaneTotal[], { reaches }: Frame): Sql {
  return sql`SELECT DISTINCT ON (lane, kept.grain, cell) 'long' AS part, lane, cell AS slot, tops[1] AS id,
      kept.grain::int AS count
    FROM ${asked(totals)} JOIN unnest(${reaches.map(({ length }) => length)}::int2[],
      ${reaches.map(({ cells }) => cells[0])}::int[], ${reaches.map(({ cells }) => cells[1])}::int[])
      AS reach(grain, first, last) ON asked.finest <= reach.grain
    ${keptCells(sql`event_cell.grain = reach.grain AND cell BETWEEN reach.first AND reach.last
      AND length = reach.grain`)}
    ORDER BY lane, kept.grain, cell, weights[1] DESC, tops[1]`
}
