import type { Prisma } from '../generated/prisma/client'
import { sql } from './database'
import type { ExtractionRows } from './extraction-rows'
import { writeTakings } from './taking-rows'

type Transaction = Prisma.TransactionClient

const wellFormed = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll(/\p{Surrogate}/gu, '\ufffd') : value

/** Rows as one JSON value; half of a character, which PostgreSQL refuses in JSON, becomes U+FFFD. */
function jsonOf(rows: readonly object[]): string {
  const json = JSON.stringify(rows)
  return json.includes('\\ud') ? JSON.stringify(rows, wellFormed) : json
}

// One statement a table, its rows as one JSON value: thousands of rows of Prisma's createMany keep a processor busy longer than
// PostgreSQL is with them. What is there already stays, but for articles; each answers how many rows are new.

/** Unlike the rows that belong to them, articles must be new. */
export const insertArticles = (tx: Transaction, rows: readonly Prisma.ArticleCreateManyInput[]) =>
  tx.$executeRaw(sql`INSERT INTO article (id, sha256, text, language, title, published_on, published_on_basis, publisher, agency,
      url, source_name, notes, extraction_digest)
    SELECT id, sha256, text, language, title, "publishedOn", "publishedOnBasis", publisher, agency, url, "sourceName", notes,
      "extractionDigest" FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row (id text, sha256 text, text text, language text, title text, "publishedOn" int, "publishedOnBasis" text,
        publisher text, agency text, url text, "sourceName" text, notes text[], "extractionDigest" text)`)

export const insertActors = (tx: Transaction, rows: ExtractionRows['actors']) =>
  tx.$executeRaw(sql`INSERT INTO actor (id, type, wikidata)
    SELECT id, type, wikidata FROM json_to_recordset(${jsonOf(rows)}::json) AS row (id text, type text, wikidata text)
    ON CONFLICT DO NOTHING`)

export const insertActorNames = (tx: Transaction, rows: ExtractionRows['actorNames']) =>
  tx.$executeRaw(sql`INSERT INTO actor_name (actor_id, language, name, kind, folded)
    SELECT "actorId", language, name, kind, folded FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("actorId" text, language text, name text, kind text, folded text)
    ON CONFLICT DO NOTHING`)

export const insertActorMentions = (tx: Transaction, rows: ExtractionRows['actorMentions']) =>
  tx.$executeRaw(sql`INSERT INTO actor_mention (article_id, start, "end", actor_id, text)
    SELECT "articleId", start, "end", "actorId", text FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("articleId" text, start int, "end" int, "actorId" text, text text)
    ON CONFLICT DO NOTHING`)

export const insertDateMentions = (tx: Transaction, rows: ExtractionRows['dateMentions']) =>
  tx.$executeRaw(sql`INSERT INTO date_mention (article_id, position, start, "end", text, edtf, rule, anchor)
    SELECT "articleId", position, start, "end", text, edtf, rule, anchor FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("articleId" text, position int, start int, "end" int, text text, edtf text, rule text, anchor text)
    ON CONFLICT DO NOTHING`)

// What `settle_events` derives of a new event and its actors is written with them, as far as one article tells of it: a row of an
// event that is written twice goes into ten indexes twice.

/** In the order of the rows, which becomes that of their arrival. The articles of `citations` are there. */
export const insertEvents = (
  tx: Transaction,
  rows: ExtractionRows['events'],
  citations: ExtractionRows['citations'],
) =>
  tx.$executeRaw(sql`WITH told AS (
      SELECT "eventId" AS id, min("articleId") AS article_id
      FROM json_to_recordset(${jsonOf(citations.map(({ eventId, articleId }) => ({ eventId, articleId })))}::json)
        AS row ("eventId" text, "articleId" text) GROUP BY 1
    )
    INSERT INTO event (id, title, language, type, edtf, earliest, latest, precision, basis, salience, planned, search_text,
      day, length, origins, source_count)
    SELECT row.id, row.title, row.language, type, edtf, earliest, latest, precision, basis, salience,
      coalesce(planned, false), "searchText", coalesce(earliest, latest), grain_of_length(latest::bigint - earliest + 1),
      CASE WHEN article.id IS NULL THEN '{}' ELSE ARRAY[left(coalesce(publisher, agency, article.title), 160)] END,
      CASE WHEN article.id IS NULL THEN 0 ELSE 1 END
    FROM json_to_recordset(${jsonOf(rows.map((row, place) => ({ ...row, place })))}::json)
      AS row (id text, title text, language text, type text, edtf text, earliest int, latest int, precision text,
        basis text, salience float8, planned boolean, "searchText" text, place int)
    LEFT JOIN told ON told.id = row.id LEFT JOIN article ON article.id = article_id
    ORDER BY place
    ON CONFLICT DO NOTHING`)

/** Of several rows of an actor in a role of an event the first is kept. */
export const insertEventActors = (tx: Transaction, rows: ExtractionRows['eventActors']) =>
  tx.$executeRaw(sql`WITH taking AS (
      SELECT DISTINCT ON ("eventId", "actorId", role) "eventId" AS event_id, "actorId" AS actor_id, role, position,
        role = 'location' OR actor.type = 'place' AS is_place
      FROM json_to_recordset(${jsonOf(rows.map((row, place) => ({ ...row, place })))}::json)
        AS row ("eventId" text, "actorId" text, role text, position int, place int)
      JOIN actor ON actor.id = "actorId"
      ORDER BY "eventId", "actorId", role, place
    )${writeTakings}`)

export const insertQuotes = (tx: Transaction, rows: ExtractionRows['quotes']) =>
  tx.$executeRaw(sql`INSERT INTO quote (article_id, position, start, "end", text, direct, speaker_id, speaker_text,
      speaker_start, speaker_end, event_id)
    SELECT "articleId", position, start, "end", text, direct, "speakerId", "speakerText", "speakerStart", "speakerEnd",
      "eventId" FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("articleId" text, position int, start int, "end" int, text text, direct boolean, "speakerId" text,
        "speakerText" text, "speakerStart" int, "speakerEnd" int, "eventId" text)
    ON CONFLICT DO NOTHING`)

export const insertCitations = (tx: Transaction, rows: ExtractionRows['citations']) =>
  tx.$executeRaw(sql`INSERT INTO citation (event_id, article_id, start, "end", exact, prefix, suffix, rank, passage,
      passage_start, edtf, earliest, latest, basis, date_mention)
    SELECT "eventId", "articleId", start, "end", exact, prefix, suffix, rank, passage, "passageStart", edtf, earliest,
      latest, basis, "dateMention" FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("eventId" text, "articleId" text, start int, "end" int, exact text, prefix text, suffix text, rank int,
        passage text, "passageStart" int, edtf text, earliest int, latest int, basis text, "dateMention" int)
    ON CONFLICT DO NOTHING`)

export const insertFigures = (tx: Transaction, rows: ExtractionRows['figures']) =>
  tx.$executeRaw(sql`INSERT INTO figure (event_id, article_id, start, "end", text, value, unit)
    SELECT "eventId", "articleId", start, "end", text, value, unit FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("eventId" text, "articleId" text, start int, "end" int, text text, value float8, unit text)
    ON CONFLICT DO NOTHING`)
