import { z } from 'zod'
import type { EventRecord } from '@/core/archive/records'
import type { Filter } from '@/core/query/view'
import { database, empty, queryRows, sql } from './database'
import { eventRecord, recordShape } from './event-records'
import { inCharacters } from './in-characters'
import { siftedEvents } from './sift'
import { whereEvents } from './where'

/** Events that are read at a time: some hundred kilobytes. */
const batch = 200

const keyRow = z.object({ id: z.string(), begins: z.number() })
type Key = z.infer<typeof keyRow>

/** The keys of a filter's events, some hundred at a time, in order of beginning, then id, as event_chronology_idx has them. */
export async function* streamKeys(filter: Filter): AsyncGenerator<readonly Key[]> {
  const sifted = await siftedEvents(filter)
  if (sifted) {
    const keys = sifted.chronology()
    for (let from = 0; from < keys.length; from += batch) yield keys.slice(from, from + batch)
    return
  }
  const where = await whereEvents(filter)
  // An EDTF date has at least one end.
  const begins = sql`coalesce(earliest, latest)`
  let after: Key | undefined
  for (;;) {
    const rest = after ? sql`AND (${begins}, id) > (${after.begins}::int, ${after.id})` : empty
    const keys: Key[] = await queryRows(
      keyRow,
      sql`SELECT id, ${begins} AS begins FROM event WHERE ${where} ${rest}
        ORDER BY ${begins}, id LIMIT ${batch}::int`,
    )
    if (keys.length > 0) yield keys
    if (keys.length < batch) return
    after = keys.at(-1)
  }
}

/** All events of a filter in order of beginning, with everything that backs them, some hundred at a time. */
async function* batchesOf(filter: Filter): AsyncGenerator<EventRecord[]> {
  for await (const keys of streamKeys(filter)) {
    const ids = keys.map(({ id }) => id)
    const rows = await database().event.findMany({ where: { id: { in: ids } }, ...recordShape })
    const byId = new Map(rows.map((row) => [row.id, row]))
    yield ids.flatMap((id) => {
      const row = byId.get(id)
      return row ? [eventRecord(row)] : []
    })
  }
}

/**
 * All events of a filter in order of beginning, with everything that backs them, however many they are: some hundred at a
 * time in memory. An event that changes meanwhile is given as it is when its turn comes.
 */
export async function* streamEvents(filter: Filter): AsyncGenerator<EventRecord> {
  for await (const events of batchesOf(filter)) yield* events
}

/** The same, with the places of citations counted in characters, as the W3C's annotations want them. */
export async function* streamEventsInCharacters(filter: Filter): AsyncGenerator<EventRecord> {
  for await (const events of batchesOf(filter)) yield* await inCharacters(events)
}
