import type { Client } from 'pg'
import { z } from 'zod'
import { ingestLock } from '../cells'
import { saveProgress, type Checkpoint } from './checkpoint'
import { writeNewEvents, writeToldAgain } from './write-chunk'

/**
 * Rows that become events in one transaction, in order of time. Each transaction changes totals and cells all over the archive,
 * so that few and large ones are quicker; but nobody else can write articles meanwhile.
 */
const rowsAtOnce = 50_000

const last = z.object({ day: z.number(), row: z.number() })
const counted = z.object({ count: z.number() })

/** Rows of the next chunk as `chunk`. The id is a number of our own: CREATE TABLE takes no parameters. */
const choose = (id: number) => `
  CREATE TEMP TABLE chunk ON COMMIT DROP AS
  SELECT DISTINCT ON (event_id, article_id) *, grain_of_length(latest::bigint - earliest + 1) AS length,
    left(coalesce(publisher, agency, article_title), 160) AS origin
  FROM (
    SELECT import_row.* FROM import_row JOIN import ON import.id = import_id
    WHERE import_id = ${id} AND (shown_day IS NULL OR (day, "row") > (shown_day, shown_row))
    ORDER BY day, "row" LIMIT ${rowsAtOnce}) AS next
  ORDER BY event_id, article_id, "row"`

/** Those that the archive has, and events of our own that are here, are left. */
const leaveKnown = `
  DELETE FROM chunk USING event
  WHERE event.id = chunk.event_id AND (chunk.own OR EXISTS (
    SELECT FROM citation WHERE citation.event_id = chunk.event_id AND citation.article_id = chunk.article_id))`

/** Rows that tell of events that are here: those are counted anew, new ones are only added. */
const setAside = `
  CREATE TEMP TABLE again ON COMMIT DROP AS
  SELECT chunk.* FROM chunk WHERE EXISTS (SELECT FROM event WHERE event.id = chunk.event_id)`

/** Makes events of the next rows; false when there are none. Of all or nothing, and counted as ingest counts. */
async function showNext(client: Client, checkpoint: Checkpoint, name: string): Promise<boolean> {
  const { id } = checkpoint
  await client.query('BEGIN')
  await client.query('SELECT pg_advisory_xact_lock($1)', [ingestLock])
  await client.query(choose(id))
  const { rows } = await client.query('SELECT day, "row" FROM chunk ORDER BY day DESC, "row" DESC LIMIT 1')
  const reached = last.safeParse(rows[0])
  if (!reached.success) {
    await client.query('COMMIT')
    return false
  }
  await client.query(leaveKnown)
  await client.query('ANALYZE chunk (event_id, article_id, day)')
  const again = await client.query(setAside)
  await client.query('DELETE FROM chunk USING again WHERE chunk.event_id = again.event_id')
  checkpoint.added += await writeNewEvents(client, id, name)
  if (again.rowCount) {
    await client.query('TRUNCATE chunk')
    await client.query('INSERT INTO chunk SELECT * FROM again')
    await writeToldAgain(client, id, name)
  }
  await client.query('UPDATE import SET shown_day = $2, shown_row = $3 WHERE id = $1', [
    id,
    reached.data.day,
    reached.data.row,
  ])
  await saveProgress(client, checkpoint)
  await client.query('COMMIT')
  return true
}

/**
 * Makes events of the rows of an import that have been copied in, in order of time, some thousand in a transaction, so that
 * readers see none that is not counted. `onShown` is told how many rows are done.
 */
export async function showRows(
  client: Client,
  checkpoint: Checkpoint,
  name: string,
  onShown: (rows: number) => void,
): Promise<void> {
  const before = await client.query(
    `SELECT count(*)::int AS count FROM import_row JOIN import ON import.id = import_id
     WHERE import_id = $1 AND shown_day IS NOT NULL AND (day, "row") <= (shown_day, shown_row)`,
    [checkpoint.id],
  )
  let shown = counted.parse(before.rows[0]).count
  onShown(shown)
  while (await showNext(client, checkpoint, name)) {
    shown = Math.min(shown + rowsAtOnce, checkpoint.kept)
    onShown(shown)
  }
  await client.query('BEGIN')
  await client.query('DELETE FROM import_row WHERE import_id = $1', [checkpoint.id])
  await client.query('DELETE FROM import_actor WHERE import_id = $1', [checkpoint.id])
  checkpoint.state = 'done'
  await saveProgress(client, checkpoint)
  await client.query('COMMIT')
}
