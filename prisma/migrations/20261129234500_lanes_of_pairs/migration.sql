-- Lanes beside an actor and a type are counted as well, where the pair has cells of its own; more totals have cells of days;
-- the number of an event's sources is kept, as a window names a thousand events.

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "source_count" INTEGER NOT NULL DEFAULT 0;

-- The finest cells that a total is worth, 0 day, 2 month, 4 year: where reading the events themselves would cost more than
-- a window may. Those of a lane beside an actor stand in no index of their own: all events of the actor would be read.
DROP FUNCTION finest_of(integer);
CREATE FUNCTION finest_of(beside text, facet text, count integer) RETURNS smallint IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE WHEN (starts_with(beside, 'with:') OR starts_with(beside, 'pair:')) AND facet ~ '^(actor|place):'
        THEN CASE WHEN count >= 2000 THEN 0 WHEN count >= 500 THEN 2 WHEN count >= 100 THEN 4 END
        ELSE CASE WHEN count >= 10000 THEN 0 WHEN count >= 2000 THEN 2 WHEN count >= 500 THEN 4 END END;

-- Writes what is derived from events, their actors, citations and figures; of all events when `ids` is null.
CREATE OR REPLACE FUNCTION settle_events(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    WITH source AS (
        -- A name, not a text: some titles are whole articles.
        SELECT citation.event_id, left(coalesce(article.publisher, article.agency, article.title), 160) AS origin,
            min(article.id) AS article_id
        FROM citation JOIN article ON article.id = citation.article_id
        WHERE ids IS NULL OR citation.event_id = ANY(ids)
        GROUP BY 1, 2
    ), named AS (
        SELECT event_id, array_agg(origin ORDER BY article_id, origin) AS origins FROM source GROUP BY 1
    ), dated AS (
        -- Some two of several stretches lie apart when the last to begin begins after the first to end.
        SELECT event_id, max(earliest) > min(latest) AS apart, count(DISTINCT article_id)::int AS sources
        FROM citation WHERE ids IS NULL OR event_id = ANY(ids) GROUP BY 1
    ), counted AS (
        SELECT DISTINCT one.event_id FROM figure one
        JOIN figure other ON other.event_id = one.event_id AND other.unit = one.unit
            AND other.article_id > one.article_id
        WHERE ids IS NULL OR one.event_id = ANY(ids)
        GROUP BY one.event_id, one.unit, one.article_id, other.article_id
        HAVING NOT bool_or(one.value = other.value)
    )
    UPDATE event SET
        day = CASE WHEN self.status = 'published' THEN coalesce(self.earliest, self.latest) END,
        length = grain_of_length(self.latest::bigint - self.earliest + 1),
        origins = coalesce(named.origins, '{}'),
        source_count = coalesce(dated.sources, 0),
        contested = coalesce(dated.apart, false) OR counted.event_id IS NOT NULL
    FROM event self
    LEFT JOIN named ON named.event_id = self.id
    LEFT JOIN dated ON dated.event_id = self.id
    LEFT JOIN counted ON counted.event_id = self.id
    WHERE event.id = self.id AND (ids IS NULL OR event.id = ANY(ids));

    WITH role AS (
        SELECT event_id, actor_id, role, position, role = 'location' OR actor.type = 'place' AS is_place
        FROM event_actor JOIN actor ON actor.id = event_actor.actor_id
        WHERE ids IS NULL OR event_id = ANY(ids)
    ), ranked AS (
        SELECT event_id, actor_id, role, is_place,
            row_number() OVER (PARTITION BY event_id, actor_id ORDER BY position, role) = 1 AS foremost,
            row_number() OVER (PARTITION BY event_id, actor_id, is_place ORDER BY position, role) = 1 AS leads
        FROM role
    )
    UPDATE event_actor SET
        lane = CASE WHEN leads THEN CASE WHEN is_place THEN 'place' ELSE 'actor' END END,
        foremost = ranked.foremost, day = event.day, type = event.type, length = event.length,
        salience = event.salience, contested = event.contested
    FROM ranked JOIN event ON event.id = ranked.event_id
    WHERE event_actor.event_id = ranked.event_id AND event_actor.actor_id = ranked.actor_id
        AND event_actor.role = ranked.role;

    DELETE FROM event_source WHERE ids IS NULL OR event_id = ANY(ids);
    INSERT INTO event_source
    SELECT event.id, origin, event.day, event.length, event.salience, event.contested
    FROM event, unnest(event.origins) AS origin
    WHERE ids IS NULL OR event.id = ANY(ids);
END $$;

-- What names the events of an actor (`with:<actor>`) that are of a type.
CREATE FUNCTION pair_of(beside text, type text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    'pair:' || type || ':' || substr(beside, 6);

-- What counts published events: each row one event in one total. Lanes of an actor and a type count where the pair has cells.
CREATE OR REPLACE FUNCTION event_incidences(ids text[]) RETURNS TABLE (beside text, facet text, id text, day integer)
STABLE LANGUAGE sql AS $$
    WITH shown AS MATERIALIZED (
        SELECT event.id, event.type, event.day FROM event
        WHERE status = 'published' AND event.id = ANY(ids)
    ), taking AS MATERIALIZED (
        SELECT event_id AS id, actor_id, lane, foremost FROM event_actor
        WHERE event_id = ANY(ids)
    ), lane AS MATERIALIZED (
        SELECT taking.id, taking.lane || ':' || actor_id AS facet FROM taking WHERE taking.lane IS NOT NULL
        UNION ALL
        SELECT shown.id, mode || ':' FROM shown CROSS JOIN (VALUES ('actor'), ('place')) AS modes(mode)
        WHERE NOT EXISTS (SELECT FROM taking WHERE taking.id = shown.id AND taking.lane = mode)
    ), chosen AS MATERIALIZED (
        SELECT shown.id, 'with:' || actor_id AS beside, shown.type, shown.day
        FROM shown JOIN taking ON taking.id = shown.id AND taking.foremost
    )
    SELECT '', '', shown.id, shown.day FROM shown
    UNION ALL SELECT '', 'type:' || shown.type, shown.id, shown.day FROM shown
    UNION ALL SELECT '', lane.facet, shown.id, shown.day FROM shown JOIN lane ON lane.id = shown.id
    UNION ALL SELECT '', 'source:' || origin, shown.id, shown.day FROM shown JOIN event_source ON event_id = shown.id
    UNION ALL SELECT 'type:' || shown.type, lane.facet, shown.id, shown.day FROM shown JOIN lane ON lane.id = shown.id
    UNION ALL SELECT chosen.beside, '', chosen.id, chosen.day FROM chosen
    UNION ALL SELECT chosen.beside, 'type:' || chosen.type, chosen.id, chosen.day FROM chosen
    UNION ALL SELECT chosen.beside, lane.facet, chosen.id, chosen.day FROM chosen JOIN lane ON lane.id = chosen.id
    UNION ALL SELECT pair_of(chosen.beside, chosen.type), lane.facet, chosen.id, chosen.day
        FROM chosen JOIN lane ON lane.id = chosen.id
        JOIN event_total ON event_total.beside = chosen.beside AND event_total.facet = 'type:' || chosen.type AND finest IS NOT NULL
$$;

-- The events of `stale`: (beside, facet, finest, cell), all of a total where `cell` is null. Makes `found` and `base`, the
-- finest cells that have to be made anew. They are few, which the planner cannot know: OFFSET keeps it from joining whole
-- tables, the empty string from looking an actor of an event up among all events of the actor.
CREATE OR REPLACE FUNCTION find_members() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE asked ON COMMIT DROP AS
    SELECT beside, split_part(beside, ':', 1) AS b, split_part(beside, ':', 2) AS type,
        CASE split_part(beside, ':', 1) WHEN 'with' THEN substr(beside, 6)
            WHEN 'pair' THEN substr(beside, strpos(substr(beside, 6), ':') + 6) END AS actor,
        facet, split_part(facet, ':', 1) AS f, substr(facet, strpos(facet, ':') + 1) AS fv, finest, cell,
        CASE WHEN cell IS NULL THEN -2147483648 ELSE cell_start(cell, finest) END AS lo,
        CASE WHEN cell IS NULL THEN 2147483647 ELSE cell_start(cell + 1, finest) - 1 END AS hi, false AS by_lane
    FROM stale;
    -- Of an actor's events in the lane of another those are looked through that are fewer.
    UPDATE asked SET by_lane = lane.count < chosen.count FROM event_total lane, event_total chosen
    WHERE actor IS NOT NULL AND f IN ('actor', 'place') AND fv <> ''
        AND lane.beside = '' AND lane.facet = asked.facet AND chosen.beside = 'with:' || actor AND chosen.facet = '';
    ANALYZE asked;

    CREATE TEMP TABLE found ON COMMIT DROP AS
    SELECT beside, facet, finest, cell_at(event.day, finest) AS cell, event.id, event.day, event.length,
        event.salience, event.contested, coalesce(event.latest, event.day) AS last
    FROM (
        SELECT beside, facet, finest, event.id FROM asked
            JOIN event ON event.day BETWEEN lo AND hi WHERE b = '' AND f = ''
        UNION ALL
        SELECT beside, facet, finest, event.id FROM asked
            JOIN event ON event.type = fv AND event.day BETWEEN lo AND hi WHERE b = '' AND f = 'type'
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked
            JOIN event_actor chosen ON chosen.actor_id = actor AND chosen.foremost AND chosen.day BETWEEN lo AND hi
                AND chosen.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            WHERE b = 'with' AND (f = '' OR f = 'type' AND chosen.type = fv)
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked
            JOIN event_actor chosen ON chosen.actor_id = actor AND chosen.foremost AND chosen.day BETWEEN lo AND hi
                AND chosen.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            JOIN event_actor taking ON taking.event_id = chosen.event_id AND taking.actor_id || '' = fv AND taking.lane = f
            WHERE (b = 'with' OR b = 'pair' AND chosen.type = asked.type) AND f IN ('actor', 'place') AND fv <> ''
                AND NOT by_lane
        UNION ALL
        SELECT beside, facet, finest, taking.event_id FROM asked
            JOIN event_actor taking ON taking.actor_id = fv AND taking.lane = f AND taking.day BETWEEN lo AND hi
                AND taking.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            JOIN event_actor chosen ON chosen.event_id = taking.event_id AND chosen.actor_id || '' = actor AND chosen.foremost
            WHERE (b = 'with' OR b = 'pair' AND taking.type = asked.type) AND by_lane
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked
            JOIN event_actor chosen ON chosen.actor_id = actor AND chosen.foremost AND chosen.day BETWEEN lo AND hi
                AND chosen.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            WHERE (b = 'with' OR b = 'pair' AND chosen.type = asked.type) AND f IN ('actor', 'place') AND fv = '' AND NOT EXISTS (
                SELECT FROM event_actor taking WHERE taking.event_id = chosen.event_id AND taking.lane = f OFFSET 0)
        UNION ALL
        SELECT beside, facet, finest, taking.event_id FROM asked
            JOIN event_actor taking ON taking.actor_id = fv AND taking.lane = f AND taking.day BETWEEN lo AND hi
                AND taking.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            WHERE f IN ('actor', 'place') AND fv <> '' AND (b = '' OR b = 'type' AND taking.type = asked.type)
        UNION ALL
        SELECT beside, facet, finest, event.id FROM asked
            JOIN event ON event.day BETWEEN lo AND hi AND (b = '' OR b = 'type' AND event.type = asked.type)
            WHERE f IN ('actor', 'place') AND fv = '' AND NOT EXISTS (
                SELECT FROM event_actor taking WHERE taking.event_id = event.id AND taking.lane = f OFFSET 0)
        UNION ALL
        SELECT beside, facet, finest, event_id FROM asked
            JOIN event_source ON origin = fv AND day BETWEEN lo AND hi WHERE b = '' AND f = 'source'
    ) AS member
    CROSS JOIN LATERAL (SELECT * FROM event WHERE event.id = member.id OFFSET 0) AS event;
    ANALYZE found;

    CREATE TEMP TABLE base ON COMMIT DROP AS
    SELECT beside, facet, finest, cell FROM asked WHERE cell IS NOT NULL
    UNION SELECT beside, facet, finest, cell FROM found;
    ANALYZE base;
    DROP TABLE asked;
END $$;

-- Adds what has come and gone to the totals, to those of lanes beside pairs or to all others.
CREATE FUNCTION add_touched(of_pairs boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO event_total AS total (beside, facet, count)
    SELECT beside, facet, sum(sign) FROM touched WHERE starts_with(beside, 'pair:') = of_pairs
    GROUP BY beside, facet HAVING sum(sign) <> 0
    ON CONFLICT (beside, facet) DO UPDATE SET count = total.count + excluded.count;
END $$;

-- Where an actor and a type have become many together, all their events are touched in their lanes, for the first time;
-- where they have become few, the lanes are forgotten.
CREATE FUNCTION touch_pairs() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE pair ON COMMIT DROP AS
    SELECT pair_of(beside, substr(facet, 6)) AS name, substr(beside, 6) AS actor, substr(facet, 6) AS type,
        finest_of(beside, facet, count) IS NOT NULL AS many
    FROM event_total JOIN (SELECT DISTINCT beside, facet FROM touched
        WHERE starts_with(beside, 'with:') AND starts_with(facet, 'type:')) AS concerned USING (beside, facet)
    WHERE (finest_of(beside, facet, count) IS NULL) <> (finest IS NULL);
    DELETE FROM touched USING pair WHERE beside = name;
    DELETE FROM event_total USING pair WHERE beside = name;
    DELETE FROM event_cell USING pair WHERE beside = name;
    INSERT INTO touched
    WITH member AS (
        SELECT name, event_id, chosen.day FROM pair JOIN event_actor chosen ON chosen.actor_id = pair.actor
            AND chosen.type = pair.type AND foremost
        JOIN event ON event.id = event_id AND status = 'published' WHERE many
    )
    SELECT name, lane || ':' || actor_id, member.day, 1 FROM member JOIN event_actor taking USING (event_id)
    WHERE lane IS NOT NULL
    UNION ALL
    SELECT name, mode || ':', day, 1 FROM member CROSS JOIN (VALUES ('actor'), ('place')) AS modes(mode)
    WHERE NOT EXISTS (SELECT FROM event_actor taking WHERE taking.event_id = member.event_id AND lane = mode);
    DROP TABLE pair;
END $$;

-- Brings totals and cells to what `touched` says has come and gone; ends the touching.
CREATE OR REPLACE FUNCTION refresh_cells() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_touched(false);
    PERFORM touch_pairs();
    PERFORM add_touched(true);

    CREATE TEMP TABLE reshaped ON COMMIT DROP AS
    SELECT total.beside, total.facet, finest_of(total.beside, total.facet, total.count) AS finest
    FROM (SELECT DISTINCT beside, facet FROM touched) AS concerned
    JOIN event_total total ON total.beside = concerned.beside AND total.facet = concerned.facet
    WHERE total.finest IS DISTINCT FROM finest_of(total.beside, total.facet, total.count);
    DELETE FROM event_cell USING reshaped
    WHERE event_cell.beside = reshaped.beside AND event_cell.facet = reshaped.facet;
    UPDATE event_total SET finest = reshaped.finest FROM reshaped
    WHERE event_total.beside = reshaped.beside AND event_total.facet = reshaped.facet;

    CREATE TEMP TABLE stale ON COMMIT DROP AS
    SELECT beside, facet, finest, NULL::int AS cell FROM reshaped WHERE finest IS NOT NULL
    UNION
    SELECT total.beside, total.facet, total.finest, cell_at(touched.day, total.finest)
    FROM touched JOIN event_total total ON total.beside = touched.beside AND total.facet = touched.facet
    WHERE total.finest IS NOT NULL AND touched.day IS NOT NULL AND NOT EXISTS (
        SELECT FROM reshaped WHERE reshaped.beside = total.beside AND reshaped.facet = total.facet);

    DELETE FROM event_total USING touched WHERE event_total.count = 0
        AND event_total.beside = touched.beside AND event_total.facet = touched.facet;
    IF EXISTS (SELECT FROM stale) THEN PERFORM fill_cells(); END IF;
    DROP TABLE stale, reshaped, touched;
END $$;

-- Events, who takes part in them and the lanes they are in, as numbers: `rebuilt_word` says which word a number means.
-- Unlogged, not temporary: parallel workers cannot read temporary tables.
CREATE OR REPLACE FUNCTION rebuild_numbers() RETURNS void LANGUAGE plpgsql SET enable_hashagg = on AS $$
BEGIN
    CREATE UNLOGGED TABLE rebuilt_word AS
    SELECT row_number() OVER (ORDER BY word)::int AS no, word FROM (
        VALUES (''), ('actor:'), ('place:')
        UNION SELECT 'type:' || type FROM event UNION SELECT 'source:' || origin FROM event_source
        UNION SELECT lane || ':' || actor_id FROM event_actor WHERE lane IS NOT NULL
        UNION SELECT 'with:' || actor_id FROM event_actor
    ) AS words(word);
    ANALYZE rebuilt_word;
    CREATE UNLOGGED TABLE rebuilt_event AS
    SELECT row_number() OVER (ORDER BY salience DESC, id)::int AS place, id, rebuilt_word.no AS type, day,
        coalesce(latest, day) AS last, length, salience, contested
    FROM event JOIN rebuilt_word ON word = 'type:' || type WHERE status = 'published';
    CREATE UNLOGGED TABLE rebuilt_taking AS
    SELECT place, chosen.no AS actor, foremost, lane, own.no AS facet
    FROM event_actor JOIN rebuilt_event ON id = event_id JOIN rebuilt_word chosen ON chosen.word = 'with:' || actor_id
    LEFT JOIN rebuilt_word own ON own.word = lane || ':' || actor_id;
    ANALYZE rebuilt_event, rebuilt_taking;
    CREATE UNLOGGED TABLE rebuilt_lane AS
    SELECT place, facet FROM rebuilt_taking WHERE lane IS NOT NULL
    UNION ALL
    SELECT place, no FROM rebuilt_event CROSS JOIN (VALUES ('actor'), ('place')) AS modes(mode)
    JOIN rebuilt_word ON word = mode || ':'
    WHERE NOT EXISTS (SELECT FROM rebuilt_taking taking WHERE taking.place = rebuilt_event.place AND lane = mode);
    ANALYZE rebuilt_lane;
    CREATE UNLOGGED TABLE rebuilt_pair AS
    SELECT (row_number() OVER (ORDER BY actor, type) + (SELECT max(no) FROM rebuilt_word))::int AS no, actor, type,
        pair_of(chosen.word, substr(own.word, 6)) AS word
    FROM (SELECT actor, type, count(*)::int AS count FROM rebuilt_taking JOIN rebuilt_event USING (place)
        WHERE foremost GROUP BY actor, type) AS counted
    JOIN rebuilt_word chosen ON chosen.no = actor JOIN rebuilt_word own ON own.no = type
    WHERE finest_of(chosen.word, own.word, count) IS NOT NULL;
    INSERT INTO rebuilt_word SELECT no, word FROM rebuilt_pair;
    ANALYZE rebuilt_word, rebuilt_pair;
END $$;

-- Totals and the finest cells of one kind, for whose events there is a statement that gives beside, facet and place.
CREATE OR REPLACE FUNCTION rebuild_finest(incidences text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'CREATE UNLOGGED TABLE rebuilt_total AS
        SELECT row_number() OVER ()::int AS no, beside, facet, count, finest_of(named.word, lane.word, count) AS finest
        FROM (SELECT beside, facet, count(*)::int AS count FROM (' || incidences || ') AS incidence
            GROUP BY beside, facet) AS counted
        JOIN rebuilt_word named ON named.no = beside JOIN rebuilt_word lane ON lane.no = facet';
    INSERT INTO event_total
    SELECT named.word, lane.word, count, finest FROM rebuilt_total
    JOIN rebuilt_word named ON named.no = beside JOIN rebuilt_word lane ON lane.no = facet;
    DELETE FROM rebuilt_total WHERE finest IS NULL;
    ANALYZE rebuilt_total;
    EXECUTE 'CREATE UNLOGGED TABLE rebuilt_member AS
        SELECT cell_key(no, cell_at(day, finest), greatest(length, finest - 1)) AS key, place, id, salience, day, last,
            length, contested
        FROM (' || incidences || ') AS incidence
        JOIN rebuilt_total USING (beside, facet) JOIN rebuilt_event USING (place) WHERE day IS NOT NULL';
    ANALYZE rebuilt_member (key, place);
    CREATE UNLOGGED TABLE rebuilt_best AS
    SELECT key, count(*)::int AS count, (array_agg(id ORDER BY place))[1:8] AS tops,
        (array_agg(salience ORDER BY place))[1:8] AS weights, min(day) AS first, max(last) AS last,
        bit_or(1 << length)::smallint AS lengths
    FROM (
        SELECT key, place, id, salience, day, last, length FROM rebuilt_member
        UNION ALL
        SELECT key - length_of_key(key) + 8, place, id, salience, day, last, length FROM rebuilt_member WHERE contested
    ) AS member GROUP BY key;
    CREATE UNLOGGED TABLE rebuilt_company AS
    SELECT key, (array_agg(substr(word, 6) ORDER BY times DESC, actor))[1:8] AS actors,
        (array_agg(times ORDER BY times DESC, actor))[1:8] AS takings
    FROM (
        SELECT key, actor, count(*)::int AS times FROM rebuilt_member JOIN rebuilt_taking USING (place)
        WHERE lane = 'actor' GROUP BY key, actor
    ) AS taking JOIN rebuilt_word ON no = actor GROUP BY key;
    DROP TABLE rebuilt_member;
    ANALYZE rebuilt_best (key), rebuilt_company (key);
    CREATE UNLOGGED TABLE rebuilt_cell AS
    SELECT finest::int AS grain, rebuilt_best.*, actors, takings
    FROM rebuilt_best JOIN rebuilt_total ON no = total_of_key(key) LEFT JOIN rebuilt_company USING (key);
    DROP TABLE rebuilt_best, rebuilt_company;
END $$;

-- Makes all totals and cells anew; of a large archive kind by kind, as the members of all at once would need its size many
-- times over. What is read and joined is whole tables: nested loops would never do, nor hashes of more groups than fit the
-- memory, which are emptied over and over.
CREATE OR REPLACE FUNCTION rebuild_cells() RETURNS void LANGUAGE plpgsql SET enable_nestloop = off
    SET enable_hashagg = off SET jit = off AS $$
DECLARE
    nothing integer;
    kinds text[];
    incidences text;
BEGIN
    TRUNCATE event_total, event_cell;
    IF NOT EXISTS (SELECT FROM event) THEN RETURN; END IF;
    -- Made at once an index costs a tenth of what it costs row by row.
    ALTER TABLE event_cell DROP CONSTRAINT event_cell_pkey;
    ALTER TABLE event_total DROP CONSTRAINT event_total_pkey;
    DROP INDEX event_total_beside_count_facet_idx, event_total_facet_count_beside_idx;
    PERFORM rebuild_numbers();
    SELECT no INTO nothing FROM rebuilt_word WHERE word = '';
    kinds := ARRAY[
        'SELECT ' || nothing || ' AS beside, ' || nothing || ' AS facet, place FROM rebuilt_event
            UNION ALL SELECT ' || nothing || ', type, place FROM rebuilt_event',
        'SELECT ' || nothing || ' AS beside, facet, place FROM rebuilt_lane',
        'SELECT ' || nothing || ' AS beside, no AS facet, place FROM event_source
            JOIN rebuilt_event ON id = event_id JOIN rebuilt_word ON word = ''source:'' || origin',
        'SELECT type AS beside, facet, place FROM rebuilt_lane JOIN rebuilt_event USING (place)',
        'SELECT actor AS beside, ' || nothing || ' AS facet, place FROM rebuilt_taking WHERE foremost',
        'SELECT actor AS beside, type AS facet, place FROM rebuilt_taking JOIN rebuilt_event USING (place) WHERE foremost',
        'SELECT actor AS beside, rebuilt_lane.facet, place FROM rebuilt_taking JOIN rebuilt_lane USING (place) WHERE foremost',
        'SELECT rebuilt_pair.no AS beside, rebuilt_lane.facet, place FROM rebuilt_taking JOIN rebuilt_event USING (place)
            JOIN rebuilt_pair USING (actor, type) JOIN rebuilt_lane USING (place) WHERE foremost'
    ];
    IF (SELECT count(*) FROM rebuilt_event) < 100000 THEN kinds := ARRAY[array_to_string(kinds, ' UNION ALL ')]; END IF;
    FOREACH incidences IN ARRAY kinds LOOP
        PERFORM rebuild_finest(incidences);
        FOR parent IN 1..7 LOOP
            PERFORM rebuild_above(parent);
        END LOOP;
        INSERT INTO event_cell
        SELECT named.word, lane.word, grain, cell_of_key(key), length_of_key(key), rebuilt_cell.count, tops, weights,
            coalesce(actors, '{}'), coalesce(takings, '{}'), first, last, lengths
        FROM rebuilt_cell JOIN rebuilt_total ON rebuilt_total.no = total_of_key(key)
        JOIN rebuilt_word named ON named.no = beside JOIN rebuilt_word lane ON lane.no = facet;
        DROP TABLE rebuilt_cell, rebuilt_total;
    END LOOP;
    DROP TABLE rebuilt_word, rebuilt_event, rebuilt_taking, rebuilt_lane, rebuilt_pair;
    ALTER TABLE event_total ADD CONSTRAINT event_total_pkey PRIMARY KEY (beside, facet);
    CREATE INDEX event_total_beside_count_facet_idx ON event_total (beside, count DESC, facet);
    CREATE INDEX event_total_facet_count_beside_idx ON event_total (facet, count DESC, beside);
    ALTER TABLE event_cell ADD CONSTRAINT event_cell_pkey PRIMARY KEY (beside, facet, grain, cell, length);
END $$;

UPDATE event SET source_count = told.sources
FROM (SELECT event_id, count(DISTINCT article_id)::int AS sources FROM citation GROUP BY event_id) AS told
WHERE told.event_id = event.id;
-- Totals and cells are made anew at the end of the next migration, which changes what they hold once more.
