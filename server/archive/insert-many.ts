import type { Prisma } from '../generated/prisma/client'
import { sql } from './database'
import type { ExtractionRows } from './extraction-rows'

type Transaction = Prisma.TransactionClient

const wellFormed = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll(/\p{Surrogate}/gu, '\ufffd') : value

/** Rows as one JSON value; half of a character, which PostgreSQL refuses in JSON, becomes U+FFFD. */
function jsonOf(rows: readonly object[]): string {
  const json = JSON.stringify(rows)
  return json.includes('\\ud') ? JSON.stringify(rows, wellFormed) : json
}

// One statement a table, its rows as one JSON value: thousands of rows of Prisma's createMany keep a processor busy longer than
// PostgreSQL is with them. What is there already stays; each answers how many rows are new.

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

/** In the order of the rows, which becomes that of their arrival. */
export const insertEvents = (tx: Transaction, rows: ExtractionRows['events']) =>
  tx.$executeRaw(sql`INSERT INTO event (id, title, language, type, edtf, earliest, latest, precision, basis, salience, planned,
      search_text)
    SELECT id, title, language, type, edtf, earliest, latest, precision, basis, salience, coalesce(planned, false),
      "searchText" FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row (id text, title text, language text, type text, edtf text, earliest int, latest int, precision text,
        basis text, salience float8, planned boolean, "searchText" text)
    ON CONFLICT DO NOTHING`)

export const insertEventActors = (tx: Transaction, rows: ExtractionRows['eventActors']) =>
  tx.$executeRaw(sql`INSERT INTO event_actor (event_id, actor_id, role, position)
    SELECT "eventId", "actorId", role, position FROM json_to_recordset(${jsonOf(rows)}::json)
      AS row ("eventId" text, "actorId" text, role text, position int)
    ON CONFLICT DO NOTHING`)

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
