import type { Client } from 'pg'
import { writeTakings } from '../taking-rows'

// Rows of `chunk` become articles, events and what belongs to them, a statement a table.

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
  )${writeTakings.text}`

const sources = `
  INSERT INTO event_source (event_id, origin, day, length, salience, contested)
  SELECT DISTINCT ON (event_id) event_id, origin, day, length, salience, false FROM chunk ORDER BY event_id, "row"
  ON CONFLICT DO NOTHING`

/** Those of several sources, or of an article that was here: for them the rules of ingest decide. */
const unsettled = `
  SELECT coalesce(array_agg(id), '{}') AS ids FROM (
    SELECT event_id AS id FROM chunk GROUP BY event_id HAVING count(*) > 1
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
  FROM chunk WHERE chunk.event_id = event.id`

/** Writes what the rows of `chunk` say; the number of events that are new. `id` and `name` are the import's. */
async function write(client: Client, id: number, name: string): Promise<number> {
  await client.query(actors, [id])
  await client.query(freshArticles)
  await client.query(articles, [name])
  const added = await client.query(events)
  await client.query(takings)
  await client.query(sources)
  await client.query(citations)
  await client.query(figures)
  return added.rowCount ?? 0
}

const ids = `(SELECT coalesce(array_agg(DISTINCT event_id), '{}') FROM chunk)`

/** Writes the events of `chunk`, none of which is here, and adds them to what is counted. Answers how many they are. */
export async function writeNewEvents(client: Client, id: number, name: string): Promise<number> {
  const added = await write(client, id, name)
  await client.query(`SELECT settle_events(ids) FROM (${unsettled}) AS other WHERE ids <> '{}'`)
  await client.query(`SELECT count_new_events(${ids})`)
  await client.query('DROP TABLE fresh_article')
  return added
}

/** Writes what `chunk` tells anew of events that are here, and counts those otherwise than before. */
export async function writeToldAgain(client: Client, id: number, name: string): Promise<void> {
  await client.query(`SELECT touch_events(${ids}, -1)`)
  await write(client, id, name)
  await client.query(told)
  await client.query(`SELECT settle_events(${ids})`)
  await client.query(`SELECT touch_events(${ids}, 1)`)
  await client.query('SELECT refresh_cells()')
}
