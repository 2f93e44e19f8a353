import type { Client } from 'pg'
import { z } from 'zod'
import { ingestLock } from '../cells'
import { saveProgress, type Checkpoint } from './checkpoint'

/**
 * Rows that become events in one transaction, in order of time. Each transaction makes the cells that it touches anew, so that
 * few and large ones are quicker; but nobody else can write articles meanwhile.
 */
const rowsAtOnce = 50_000

const last = z.object({ day: z.number(), row: z.number() })
const counted = z.object({ count: z.number() })

/** Rows of the next chunk as `chunk`: without those that the archive has, and each event of our own only where it is new. */
/** Its id is a number of our own: CREATE TABLE takes no parameters. */
const choose = (id: number) => `
  CREATE TEMP TABLE chunk ON COMMIT DROP AS
  SELECT DISTINCT ON (event_id, article_id) *, grain_of_length(latest::bigint - earliest + 1) AS length,
    left(coalesce(publisher, agency, article_title), 160) AS origin
  FROM (
    SELECT import_row.* FROM import_row JOIN import ON import.id = import_id
    WHERE import_id = ${id} AND (shown_day IS NULL OR (day, "row") > (shown_day, shown_row))
    ORDER BY day, "row" LIMIT ${rowsAtOnce}) AS next
  ORDER BY event_id, article_id, "row"`

const leaveKnown = `
  DELETE FROM chunk USING event
  WHERE event.id = chunk.event_id AND (chunk.own OR EXISTS (
    SELECT FROM citation WHERE citation.event_id = chunk.event_id AND citation.article_id = chunk.article_id))`

const actors = `
  WITH named AS (
    SELECT DISTINCT import_actor.* FROM chunk, unnest(actors) AS taking(id)
    JOIN import_actor ON import_actor.id = taking.id AND import_actor.import_id = $1
  ), fresh AS (
    INSERT INTO actor (id, type, wikidata) SELECT id, type, wikidata FROM named ORDER BY id
    ON CONFLICT DO NOTHING RETURNING id
  )
  INSERT INTO actor_name (actor_id, language, name, kind, folded)
  SELECT named.id, name.language, name.name, name.kind, name.folded
  FROM named, jsonb_to_recordset(named.names) AS name(language text, name text, kind text, folded text)
  WHERE named.id IN (SELECT id FROM fresh) OR name.kind = 'primary' AND NOT EXISTS (
    SELECT FROM actor_name WHERE actor_name.actor_id = named.id AND actor_name.language = name.language
      AND actor_name.kind = 'primary')
  ORDER BY named.id
  ON CONFLICT DO NOTHING`

const freshArticles = `
  CREATE TEMP TABLE fresh_article ON COMMIT DROP AS
  SELECT DISTINCT article_id AS id FROM chunk WHERE NOT EXISTS (SELECT FROM article WHERE article.id = article_id)`

const articles = `
  INSERT INTO article (id, sha256, text, language, title, published_on, published_on_basis, publisher, agency, url,
    source_name, notes, extraction_digest)
  SELECT DISTINCT ON (article_id) article_id, sha256, text, language, article_title, published_on,
    CASE WHEN published_on IS NOT NULL THEN 'stated' END, publisher, agency, url, $1, ARRAY['record'], 'import'
  FROM chunk ORDER BY article_id
  ON CONFLICT DO NOTHING`

/** What `settle_events` derives of an event, its actors and its source is written at once where there is one row of it. */
const events = `
  INSERT INTO event (id, title, language, type, edtf, earliest, latest, precision, basis, salience, planned, search_text,
    day, length, origins, source_count)
  SELECT DISTINCT ON (event_id) event_id, title, language, type, edtf, earliest, latest, precision, basis, salience, planned,
    search_text, day, length, ARRAY[origin], 1
  FROM chunk ORDER BY event_id, "row"
  ON CONFLICT DO NOTHING`

const takings = `
  WITH taking AS (
    SELECT chunk.event_id, actor_id, role, min(position)::int - 1 AS position,
      role = 'location' OR actor.type = 'place' AS is_place
    FROM chunk, unnest(actors, roles) WITH ORDINALITY AS taking(actor_id, role, position)
    JOIN actor ON actor.id = actor_id
    GROUP BY chunk.event_id, actor_id, role, actor.type
  ), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY event_id, actor_id ORDER BY position, role) = 1 AS foremost,
      row_number() OVER (PARTITION BY event_id, actor_id, is_place ORDER BY position, role) = 1 AS leads
    FROM taking
  )
  INSERT INTO event_actor (event_id, actor_id, role, position, lane, foremost, day, type, length, salience)
  SELECT event_id, actor_id, role, position, CASE WHEN leads THEN CASE WHEN is_place THEN 'place' ELSE 'actor' END END,
    foremost, event.day, event.type, event.length, event.salience
  FROM ranked JOIN event ON event.id = event_id
  ON CONFLICT DO NOTHING`

const sources = `
  INSERT INTO event_source (event_id, origin, day, length, salience, contested)
  SELECT DISTINCT ON (event_id) event_id, origin, day, length, salience, false FROM chunk ORDER BY event_id, "row"
  ON CONFLICT DO NOTHING`

/** Those that were here before, of several sources, or of an article that was here: for them the rules of ingest decide. */
const unsettled = `
  SELECT coalesce(array_agg(id), '{}') AS ids FROM (
    SELECT id FROM known
    UNION SELECT event_id FROM chunk GROUP BY event_id HAVING count(*) > 1
    UNION SELECT event_id FROM chunk WHERE article_id NOT IN (SELECT id FROM fresh_article)) AS other`

const citations = `
  INSERT INTO citation (event_id, article_id, start, "end", exact, prefix, suffix, rank, passage, passage_start, edtf,
    earliest, latest, basis)
  SELECT event_id, article_id, start, "end", exact, prefix, suffix, 0, coalesce(passage, exact), passage_start, edtf, earliest, latest, basis
  FROM chunk
  ON CONFLICT DO NOTHING`

const figures = `
  INSERT INTO figure (event_id, article_id, start, "end", text, value, unit)
  SELECT event_id, article_id, figure.start, figure.end, figure.text, figure.value, figure.unit
  FROM chunk, jsonb_to_recordset(figures) AS figure(start int, "end" int, text text, value float8, unit text)
  WHERE figures IS NOT NULL
  ON CONFLICT DO NOTHING`

const told = `
  UPDATE event SET search_text = event.search_text || E'\\n' || chunk.search_text
  FROM chunk, known WHERE chunk.event_id = event.id AND known.id = event.id`

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
  await client.query(
    'CREATE TEMP TABLE known ON COMMIT DROP AS SELECT DISTINCT event.id FROM event JOIN chunk ON chunk.event_id = event.id',
  )
  await client.query(`SELECT touch_events((SELECT coalesce(array_agg(id), '{}') FROM known), -1)`)
  await client.query(actors, [id])
  await client.query(freshArticles)
  await client.query(articles, [name])
  const added = await client.query(events)
  await client.query(takings)
  await client.query(sources)
  await client.query(citations)
  await client.query(figures)
  await client.query(told)
  const ids = `(SELECT coalesce(array_agg(DISTINCT event_id), '{}') FROM chunk)`
  await client.query(`SELECT settle_events(ids) FROM (${unsettled}) AS other WHERE ids <> '{}'`)
  await client.query(`SELECT touch_events(${ids}, 1)`)
  await client.query('SELECT refresh_cells()')
  checkpoint.added += added.rowCount ?? 0
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
