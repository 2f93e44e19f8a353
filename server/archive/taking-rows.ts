import { sql } from './database'

/**
 * What ends a statement that begins with `WITH taking AS (event_id, actor_id, role, position, is_place)`: writes those rows of
 * `event_actor` with what `settle_events` derives of them. The actors and the events are there, what is there already stays.
 * It has no parameters: its text alone is a statement's end as well.
 */
export const writeTakings = sql`, ranked AS (
    SELECT *, row_number() OVER (PARTITION BY event_id, actor_id ORDER BY position, role) = 1 AS foremost,
      row_number() OVER (PARTITION BY event_id, actor_id, is_place ORDER BY position, role) = 1 AS leads
    FROM taking
  )
  INSERT INTO event_actor (event_id, actor_id, role, position, lane, foremost, day, type, length, salience, contested)
  SELECT event_id, actor_id, role, position, CASE WHEN leads THEN CASE WHEN is_place THEN 'place' ELSE 'actor' END END,
    foremost, event.day, event.type, event.length, event.salience, event.contested
  FROM ranked JOIN event ON event.id = event_id
  ON CONFLICT DO NOTHING`
