import { join, sql, type Sql } from './database'
import { members, type Asked } from './members'
import type { Frame, Reach } from './tile-rows'

/** All lengths: the index of an actor's events has them before the days. */
const anyLength = sql`'{0,1,2,3,4,5,6,7}'::int2[]`

/**
 * The statement that finds the most salient of each cell among the longer events, for each coarser grain. Costs in
 * proportion to the matching events of these lengths around the tile.
 */
export async function longFromEvents(asked: Asked, reaches: readonly Reach[]): Promise<Sql> {
  const parts = reaches.map(async ({ length, days }) => {
    const reaching = await members(
      asked,
      (table) =>
        sql`${table}.length = ${length}::int2 AND ${table}.day >= ${days[0]}::int AND ${table}.day < ${days[1]}::int`,
    )
    return sql`(SELECT DISTINCT ON (lane, slot) 'long' AS part, lane, slot, id, ${length}::int AS count,
        salience AS weight
      FROM (SELECT *, cell_at(day, ${length}::int) AS slot FROM (${reaching}) AS member) AS reaching
      ORDER BY lane, slot, salience DESC, id)`
  })
  return join(await Promise.all(parts), ' UNION ALL ')
}

/**
 * The statement that counts what begins in a tile (rows as `tileRow` says) from the events: for filters that
 * nothing is kept for and for lanes of few events. Costs in proportion to the matching events of the tile's days.
 */
export async function begunFromEvents(asked: Asked, frame: Frame, companions: number): Promise<Sql> {
  // What is sorted by the number of a lane is thrice as quick as by its name.
  const keys = asked.keys ?? []
  const lane = sql`(${keys}::text[])[lane]`
  const { from, to, cellStarts, bucketStarts, bucketsEnd, grain, most } = frame
  const within = await members(
    asked,
    (table) =>
      sql`${table}.length = ANY(${anyLength}) AND ${table}.day >= ${from}::int AND ${table}.day < ${Math.max(to, bucketsEnd)}::int`,
  )
  const parts = [
    sql`SELECT CASE WHEN listed.contested THEN 'contested' ELSE 'top' END AS part, ${lane} AS lane, slot, id, place::int AS count, salience AS weight
      FROM (SELECT *, row_number() OVER (PARTITION BY lane, slot, contested ORDER BY salience DESC, id) AS place FROM (
        SELECT lane, width_bucket(day, ${cellStarts}::int[]) - 1 AS slot, id, salience, false AS contested
          FROM member WHERE length <= ${grain}::int AND day < ${to}::int
        UNION ALL
        SELECT lane, width_bucket(day, ${cellStarts}::int[]) - 1, id, salience, true FROM member WHERE contested AND day < ${to}::int
      ) AS candidate) AS listed WHERE place <= ${most}::int`,
    sql`SELECT 'bucket', ${lane}, slot, NULL, count(*)::int, 0 FROM begun GROUP BY lane, slot`,
    sql`SELECT 'company', ${lane}, slot, actor_id, count, 0 FROM (
        SELECT begun.lane, slot, actor_id, count(*)::int AS count,
          row_number() OVER (PARTITION BY begun.lane, slot ORDER BY count(*) DESC, actor_id) AS place
        FROM begun CROSS JOIN LATERAL (
          SELECT actor_id FROM event_actor WHERE event_id = id AND event_actor.lane = 'actor' OFFSET 0) AS taking
        GROUP BY begun.lane, slot, actor_id
      ) AS company WHERE place <= ${companions}::int`,
  ]
  return sql`WITH member AS MATERIALIZED (
        SELECT array_position(${keys}::text[], lane) AS lane, id, day, length, salience, contested FROM (${within}) AS found
      ), begun AS MATERIALIZED (
        SELECT lane, id, width_bucket(day, ${bucketStarts}::int[]) - 1 AS slot FROM member
        WHERE day >= ${bucketStarts[0] ?? to}::int AND day < ${bucketsEnd}::int
      )
      ${join(parts, ' UNION ALL ')}`
}
