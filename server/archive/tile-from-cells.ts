import { grains } from '@/core/chronology/grain'
import { cellsInTile } from '@/core/timeline/step'
import { queryRows, sql } from './database'
import { tileRow, type Frame, type TileRow } from './tile-rows'
import type { TotalKey } from './totals'

/** A total that has cells, and the lane it belongs to. */
export interface CelledTotal extends TotalKey {
  lane: string
}

/** Finest grain that cells of a total must have for a tile: those of its buckets, weeks being made of days only. */
export function hasCells(finest: number | null, { step }: Frame): boolean {
  return finest !== null && (finest === 0 || grains.indexOf(step.bucket.grain) >= finest)
}

/** The length that contested events are listed under once more. */
const contested = 8

/**
 * What a tile holds of lanes, read from cells that are kept. Costs in proportion to lanes and cells: some milliseconds,
 * however many events there are.
 */
export async function rowsFromCells(totals: readonly CelledTotal[], frame: Frame): Promise<TileRow[]> {
  if (totals.length === 0) return []
  const { step, index, grain, most, bucket, bucketStarts, reaches } = frame
  const unit = [index * cellsInTile * step.count, (index + 1) * cellsInTile * step.count - 1] as const
  const fine = grains.indexOf(step.bucket.grain)
  const span = step.bucket.count
  const asked = sql`unnest(${totals.map(({ lane }) => lane)}::text[], ${totals.map(({ beside }) => beside)}::text[],
    ${totals.map(({ facet }) => facet)}::text[]) AS asked(lane, beside, facet)`
  return queryRows(
    tileRow,
    sql`WITH unit AS (
        SELECT lane, floor(cell::float8 / ${step.count}::int)::int - ${index * cellsInTile}::int AS slot,
          length = ${contested}::int AS contested, tops, weights
        FROM ${asked} JOIN event_cell USING (beside, facet)
        WHERE grain = ${grain}::int AND cell BETWEEN ${unit[0]}::int AND ${unit[1]}::int
          AND (length <= ${grain}::int OR length = ${contested}::int)
      ), best AS (
        SELECT lane, slot, contested, top.id,
          row_number() OVER (PARTITION BY lane, slot, contested ORDER BY weight DESC, top.id)::int AS place
        FROM unit, unnest(tops, weights) AS top(id, weight)
      ), fine AS MATERIALIZED (
        SELECT lane, floor(cell::float8 / ${span}::int)::int - ${bucket}::int AS slot, count, actors, takings
        FROM ${asked} JOIN event_cell USING (beside, facet)
        WHERE grain = ${fine}::int AND length < ${contested}::int
          AND cell BETWEEN ${bucket * span}::int AND ${(bucket + bucketStarts.length) * span - 1}::int
      ), company AS (
        SELECT lane, slot, taking.id, sum(times)::int AS count,
          row_number() OVER (PARTITION BY lane, slot ORDER BY sum(times) DESC, taking.id) AS place
        FROM fine, unnest(actors, takings) AS taking(id, times) GROUP BY lane, slot, taking.id
      ), long AS (
        SELECT DISTINCT ON (lane, event_cell.grain, cell) lane, event_cell.grain, cell, tops[1] AS id
        FROM ${asked} CROSS JOIN unnest(${reaches.map(({ length }) => length)}::int[],
          ${reaches.map(({ cells }) => cells[0])}::int[], ${reaches.map(({ cells }) => cells[1])}::int[])
          AS reach(grain, first, last)
        JOIN event_cell ON event_cell.beside = asked.beside AND event_cell.facet = asked.facet
          AND event_cell.grain = reach.grain AND cell BETWEEN reach.first AND reach.last
          AND event_cell.length = reach.grain
        ORDER BY lane, event_cell.grain, cell, weights[1] DESC, tops[1]
      )
      SELECT CASE WHEN contested THEN 'contested' ELSE 'top' END AS part, lane, slot, id, place AS count
        FROM best WHERE place <= ${most}::int
      UNION ALL SELECT 'bucket', lane, slot, NULL, sum(count)::int FROM fine GROUP BY lane, slot
      UNION ALL SELECT 'company', lane, slot, id, count FROM company WHERE place <= 3
      UNION ALL SELECT 'long', lane, cell, id, grain FROM long`,
  )
}
