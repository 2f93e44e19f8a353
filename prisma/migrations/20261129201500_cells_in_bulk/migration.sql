-- Cells of all totals are made anew in bulk: words and events become numbers, each step is one pass over a table that
-- parallel workers can read. Totals of few events keep cells of years instead of months, which held an event or two each.

-- As before, without the slow division of decimal numbers.
CREATE OR REPLACE FUNCTION month_of(day integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    (date_part('year', date '1970-01-01' + (day - floor(day / 146097::float8)::int * 146097)) * 12
    + date_part('month', date '1970-01-01' + (day - floor(day / 146097::float8)::int * 146097)) - 1)::int
    + 4800 * floor(day / 146097::float8)::int;

-- First day of a cell.
CREATE FUNCTION cell_start(cell integer, grain integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE grain WHEN 0 THEN cell WHEN 1 THEN cell * 7 - 3
        ELSE month_start(cell * (ARRAY[1, 3, 12, 120, 1200, 12000])[grain - 1]) END;

-- Cells are worth their room when reading the events themselves would cost more than a window may: 0 day, 2 month, 4 year.
CREATE OR REPLACE FUNCTION finest_of(count integer) RETURNS smallint IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE WHEN count >= 50000 THEN 0 WHEN count >= 2000 THEN 2 WHEN count >= 1000 THEN 4 END;

-- The events of `stale`: (beside, facet, finest, cell), all of a total where `cell` is null. Makes `found` and `base`, the
-- finest cells that have to be made anew. They are few, which the planner cannot know: OFFSET keeps it from joining whole
-- tables, the empty string from looking an actor of an event up among all events of the actor.
CREATE OR REPLACE FUNCTION find_members() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE asked ON COMMIT DROP AS
    SELECT beside, split_part(beside, ':', 1) AS b, substr(beside, strpos(beside, ':') + 1) AS bv,
        facet, split_part(facet, ':', 1) AS f, substr(facet, strpos(facet, ':') + 1) AS fv, finest, cell,
        CASE WHEN cell IS NULL THEN -2147483648 ELSE cell_start(cell, finest) END AS lo,
        CASE WHEN cell IS NULL THEN 2147483647 ELSE cell_start(cell + 1, finest) - 1 END AS hi
    FROM stale;
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
            JOIN event_actor chosen ON chosen.actor_id = bv AND chosen.foremost AND chosen.day BETWEEN lo AND hi
                AND chosen.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            WHERE b = 'with' AND (f = '' OR f = 'type' AND chosen.type = fv)
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked
            JOIN event_actor chosen ON chosen.actor_id = bv AND chosen.foremost AND chosen.day BETWEEN lo AND hi
                AND chosen.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            JOIN event_actor taking ON taking.event_id = chosen.event_id AND taking.actor_id || '' = fv AND taking.lane = f
            WHERE b = 'with' AND f IN ('actor', 'place') AND fv <> ''
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked
            JOIN event_actor chosen ON chosen.actor_id = bv AND chosen.foremost AND chosen.day BETWEEN lo AND hi
                AND chosen.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            WHERE b = 'with' AND f IN ('actor', 'place') AND fv = '' AND NOT EXISTS (
                SELECT FROM event_actor taking WHERE taking.event_id = chosen.event_id AND taking.lane = f OFFSET 0)
        UNION ALL
        SELECT beside, facet, finest, taking.event_id FROM asked
            JOIN event_actor taking ON taking.actor_id = fv AND taking.lane = f AND taking.day BETWEEN lo AND hi
                AND taking.length = ANY('{0,1,2,3,4,5,6,7}'::int2[])
            WHERE f IN ('actor', 'place') AND fv <> '' AND (b = '' OR b = 'type' AND taking.type = bv)
        UNION ALL
        SELECT beside, facet, finest, event.id FROM asked
            JOIN event ON event.day BETWEEN lo AND hi AND (b = '' OR b = 'type' AND event.type = bv)
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

-- Makes the cells of `stale` anew, and those above them from what stands beside them.
CREATE OR REPLACE FUNCTION fill_cells() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    parent integer;
BEGIN
    PERFORM find_members();
    CREATE TEMP TABLE taking ON COMMIT DROP AS
    SELECT beside, facet, cell, greatest(found.length, finest - 1) AS kind, actor_id, count(*)::int AS count
    FROM found JOIN event_actor ON event_id = found.id AND lane = 'actor' GROUP BY 1, 2, 3, 4, 5;
    DELETE FROM event_cell USING base WHERE event_cell.beside = base.beside AND event_cell.facet = base.facet
        AND event_cell.grain = base.finest AND event_cell.cell = base.cell;
    INSERT INTO event_cell SELECT * FROM make_finest_cells();
    FOR parent IN 1..7 LOOP
        CREATE TEMP TABLE coarse ON COMMIT DROP AS
        SELECT beside, facet, cell,
            CASE WHEN parent <= 2 THEN cell_start(cell, parent) WHEN parent = 3 THEN cell * 3
                WHEN parent = 4 THEN cell * 4 ELSE cell * 10 END AS lo,
            CASE WHEN parent <= 2 THEN cell_start(cell + 1, parent) - 1 WHEN parent = 3 THEN cell * 3 + 2
                WHEN parent = 4 THEN cell * 4 + 3 ELSE cell * 10 + 9 END AS hi
        FROM (SELECT DISTINCT beside, facet, cell_at(cell_start(cell, finest), parent) AS cell
            FROM base WHERE finest < parent AND (finest = 0 OR parent > 2)) AS above;
        ANALYZE coarse;
        DELETE FROM event_cell USING coarse WHERE event_cell.beside = coarse.beside
            AND event_cell.facet = coarse.facet AND event_cell.grain = parent AND event_cell.cell = coarse.cell;
        CREATE TEMP TABLE part ON COMMIT DROP AS
        SELECT coarse.beside, coarse.facet, coarse.cell, greatest(event_cell.length, parent - 1) AS kind,
            count, tops, weights, actors, takings, first, last, lengths
        FROM coarse JOIN event_cell ON event_cell.beside = coarse.beside AND event_cell.facet = coarse.facet
            AND event_cell.grain = CASE WHEN parent <= 2 THEN 0 ELSE parent - 1 END
            AND event_cell.cell BETWEEN lo AND hi AND cell_above(event_cell.cell, parent) = coarse.cell;
        INSERT INTO event_cell SELECT * FROM make_cells(parent);
        DROP TABLE coarse, part;
    END LOOP;
    DROP TABLE found, base, taking;
END $$;

-- Number of a cell among those of all totals of one kind: of the total, the cell and the length.
CREATE FUNCTION cell_key(total integer, cell integer, length integer) RETURNS bigint IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    (total::bigint << 36) + ((cell + 2147483648) << 4) + length;
CREATE FUNCTION total_of_key(key bigint) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN (key >> 36)::int;
CREATE FUNCTION cell_of_key(key bigint) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    (((key >> 4) & 4294967295) - 2147483648)::int;
CREATE FUNCTION length_of_key(key bigint) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN (key & 15)::int;

-- Events, who takes part in them and the lanes they are in, as numbers: `rebuilt_word` says which word a number means.
-- Unlogged, not temporary: parallel workers cannot read temporary tables.
CREATE FUNCTION rebuild_numbers() RETURNS void LANGUAGE plpgsql SET enable_hashagg = on AS $$
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
END $$;

-- Totals and the finest cells of one kind, for whose events there is a statement that gives beside, facet and place.
CREATE FUNCTION rebuild_finest(incidences text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'CREATE UNLOGGED TABLE rebuilt_total AS
        SELECT row_number() OVER ()::int AS no, beside, facet, count, finest_of(count) AS finest
        FROM (SELECT beside, facet, count(*)::int AS count FROM (' || incidences || ') AS incidence
            GROUP BY beside, facet) AS counted';
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

-- Cells of a grain from those of the finer one.
CREATE FUNCTION rebuild_above(parent integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    below integer := CASE WHEN parent <= 2 THEN 0 ELSE parent - 1 END;
BEGIN
    IF NOT EXISTS (SELECT FROM rebuilt_cell WHERE grain = below) THEN RETURN; END IF;
    CREATE UNLOGGED TABLE rebuilt_part AS
    SELECT cell_key(total_of_key(key), cell_above(cell_of_key(key), parent), greatest(length_of_key(key), parent - 1)) AS key,
        count, tops, weights, first, last, lengths, actors, takings
    FROM rebuilt_cell WHERE grain = below;
    ANALYZE rebuilt_part (key);
    CREATE UNLOGGED TABLE rebuilt_above AS
    WITH summed AS (
        SELECT key, sum(count)::int AS count, min(first) AS first, max(last) AS last, bit_or(lengths) AS lengths
        FROM rebuilt_part GROUP BY key
    ), best AS (
        SELECT key, (array_agg(id ORDER BY weight DESC, id))[1:8] AS tops,
            (array_agg(weight ORDER BY weight DESC, id))[1:8] AS weights
        FROM rebuilt_part, unnest(tops, weights) AS top(id, weight) GROUP BY key
    ), company AS (
        SELECT key, (array_agg(actor ORDER BY times DESC, actor))[1:8] AS actors,
            (array_agg(times ORDER BY times DESC, actor))[1:8] AS takings
        FROM (
            SELECT key, actor, sum(times)::int AS times
            FROM rebuilt_part, unnest(actors, takings) AS taking(actor, times) GROUP BY key, actor
        ) AS taking GROUP BY key
    )
    SELECT parent AS grain, key, count, tops, weights, first, last, lengths, actors, takings
    FROM summed JOIN best USING (key) LEFT JOIN company USING (key);
    INSERT INTO rebuilt_cell SELECT * FROM rebuilt_above;
    DROP TABLE rebuilt_part, rebuilt_above;
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
        'SELECT actor AS beside, rebuilt_lane.facet, place FROM rebuilt_taking JOIN rebuilt_lane USING (place) WHERE foremost'
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
    DROP TABLE rebuilt_word, rebuilt_event, rebuilt_taking, rebuilt_lane;
    ALTER TABLE event_total ADD CONSTRAINT event_total_pkey PRIMARY KEY (beside, facet);
    CREATE INDEX event_total_beside_count_facet_idx ON event_total (beside, count DESC, facet);
    CREATE INDEX event_total_facet_count_beside_idx ON event_total (facet, count DESC, beside);
    ALTER TABLE event_cell ADD CONSTRAINT event_cell_pkey PRIMARY KEY (beside, facet, grain, cell, length);
END $$;

DROP FUNCTION event_incidences(text[], text);

-- What counts published events: each row one event in one total.
CREATE FUNCTION event_incidences(ids text[]) RETURNS TABLE (beside text, facet text, id text, day integer)
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
$$;

-- Remembers where events count now: once before they change with sign -1, once after with 1.
CREATE OR REPLACE FUNCTION touch_events(ids text[], sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE IF NOT EXISTS touched (beside text, facet text, day integer, sign integer) ON COMMIT DROP;
    INSERT INTO touched SELECT beside, facet, day, touch_events.sign FROM event_incidences(ids);
END $$;

SELECT rebuild_cells();
