import { z } from 'zod'
import type { Filter } from '@/core/query/view'
import { isTooSlow } from './availability'
import { database, queryRows, sql, type Connection, type Sql } from './database'
import { Sifted, type SiftedRows, type SiftedTakings } from './sifted'
import { isCounted } from './totals'
import { whereEvents } from './where'

/**
 * Events that are kept in memory at most, of one filter and of all together: some 200 bytes each. Finding those of common
 * words reads some hundred thousand rows from all over a large archive, once: no longer than `patienceMs`.
 */
export const siftLimits = { one: 500_000, all: 1_000_000, patienceMs: 20_000 }

/** What a filter costs besides its events. */
const floor = 100

interface Kept {
  version: string
  /** Null: more than are kept, or too hard to find. */
  sifted: Promise<Sifted | null>
  events: number
}

declare global {
  // Pages and routes are bundled apart, with a copy of this module each: they are to share what is kept.
  var sanadSifted: WeakMap<object, Map<string, Kept>> | undefined
}

/** Of the open database by filter, the one that was asked for last at the end. */
function keptHere(): Map<string, Kept> {
  const ofDatabases = (globalThis.sanadSifted ??= new WeakMap())
  const known = ofDatabases.get(database())
  if (known) return known
  const kept = new Map<string, Kept>()
  ofDatabases.set(database(), kept)
  return kept
}

const versionRow = z.object({ version: z.string() })

/** Names the last change of anything that a filter asks for. */
async function versionOfArchive(): Promise<string> {
  const rows = await queryRows(versionRow, sql`SELECT version FROM archive_version`)
  return rows[0]?.version ?? ''
}

const column = <Value>(value: z.ZodType<Value>) =>
  z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(z.array(value))

const siftedRow = z.object({
  total: z.number(),
  ids: column(z.string()),
  types: column(z.string()),
  earliest: column(z.number().nullable()),
  latest: column(z.number().nullable()),
  lengths: column(z.number()),
  salience: column(z.number()),
  contested: column(z.boolean()),
  origins: column(z.array(z.string())),
})

/** A column as one value: hundreds of thousands of rows would take many times longer on their way. */
const gathered = (name: Sql) => sql`coalesce(json_agg(${name}), '[]')::text`

/** The statement that finds the events of a condition. */
export const siftStatement = (where: Sql) => sql`WITH found AS MATERIALIZED (
        SELECT id, type, day, earliest, latest, length, salience, contested, origins FROM event
        WHERE ${where} LIMIT ${siftLimits.one + 1}::int
      ), ranked AS (SELECT * FROM found WHERE day IS NOT NULL ORDER BY salience DESC, id)
      SELECT (SELECT count(*)::int FROM found) AS total, ${gathered(sql`id`)} AS ids, ${gathered(sql`type`)} AS types,
        ${gathered(sql`earliest`)} AS earliest, ${gathered(sql`latest`)} AS latest, ${gathered(sql`length`)} AS lengths,
        ${gathered(sql`salience`)} AS salience, ${gathered(sql`contested`)} AS contested, ${gathered(sql`origins`)} AS origins
      FROM ranked WHERE (SELECT count(*) FROM found) <= ${siftLimits.one}::int`

async function readRows(where: Sql, on: Connection): Promise<SiftedRows | null> {
  const [found] = await queryRows(siftedRow, siftStatement(where), on)
  return found && found.total <= siftLimits.one ? found : null
}

const takingRow = z.object({
  ranks: column(z.number()),
  lanes: column(z.enum(['actor', 'place'])),
  actors: column(z.string()),
})

async function readTakings(ids: readonly string[], on: Connection): Promise<SiftedTakings> {
  // The OFFSET keeps the planner from reading all takings of the archive, which are many more than these.
  const rows = await queryRows(
    takingRow,
    sql`SELECT ${gathered(sql`rank - 1`)} AS ranks, ${gathered(sql`lane`)} AS lanes, ${gathered(sql`actor_id`)} AS actors
      FROM unnest(${ids}::text[]) WITH ORDINALITY AS found(id, rank)
      CROSS JOIN LATERAL (SELECT lane, actor_id FROM event_actor
        WHERE event_id = found.id AND lane IS NOT NULL OFFSET 0) AS taking`,
    on,
  )
  return rows[0] ?? { ranks: [], lanes: [], actors: [] }
}

/** Null when they are too many, or too hard to find. */
async function sift(filter: Filter): Promise<Sifted | null> {
  const where = await whereEvents(filter)
  try {
    return await database().$transaction(
      async (tx) => {
        // With the usual memory of 4 MB whole pages are searched again for the few rows that match.
        await tx.$executeRaw(sql`SELECT set_config('work_mem', '64MB', true),
          set_config('statement_timeout', ${String(siftLimits.patienceMs)}, true)`)
        const rows = await readRows(where, tx)
        return rows && new Sifted(rows, await readTakings(rows.ids, tx))
      },
      { timeout: 3 * siftLimits.patienceMs },
    )
  } catch (error) {
    if (isTooSlow(error)) return null
    throw error
  }
}

/** Lets go of what was not asked for the longest, until the rest is few enough. */
function makeRoom(kept: Map<string, Kept>): void {
  let events = [...kept.values()].reduce((sum, one) => sum + one.events, 0)
  for (const [key, one] of kept) {
    if (events <= siftLimits.all) return
    events -= one.events
    kept.delete(key)
  }
}

/**
 * The events of a filter that no totals are kept for, sifted out once and remembered while nothing in the archive changes,
 * so that a window costs milliseconds whatever it was that sifted them. Null for filters that totals are kept for, and when
 * they are too many or not found in time (`siftLimits`): then the archive has to be asked for each window. The first time
 * costs in proportion to the matching events: some seconds for 100,000 from all over a very large archive.
 */
export async function siftedEvents(filter: Filter): Promise<Sifted | null> {
  if (isCounted(filter)) return null
  const version = await versionOfArchive()
  const kept = keptHere()
  const key = JSON.stringify(filter)
  const known = kept.get(key)
  kept.delete(key)
  if (known?.version === version) {
    kept.set(key, known)
    return known.sifted
  }
  const one: Kept = { version, sifted: sift(filter), events: floor }
  kept.set(key, one)
  try {
    const sifted = await one.sifted
    one.events += sifted?.ids.length ?? 0
    makeRoom(kept)
    return sifted
  } catch (error) {
    if (kept.get(key) === one) kept.delete(key)
    throw error
  }
}
