-- Where a total has cells of days, those who take part in the events of a coarser cell are kept once for all lengths (length 9),
-- not for each: a window of years read and summed up five rows a cell. Cells of days hold events of one length, mostly.

-- Cells of a grain from `part`, rows of the finer ones with the cell that they are to be in.
CREATE OR REPLACE FUNCTION make_cells(grain integer) RETURNS SETOF event_cell LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
    RETURN QUERY WITH summed AS (
        SELECT beside, facet, cell, kind, sum(count)::int AS count, min(first) AS first, max(last) AS last,
            bit_or(lengths) AS lengths
        FROM part GROUP BY beside, facet, cell, kind
    ), best AS (
        SELECT beside, facet, cell, kind, (array_agg(id ORDER BY weight DESC, id))[1:8] AS tops,
            (array_agg(weight ORDER BY weight DESC, id))[1:8] AS weights
        FROM part, unnest(tops, weights) AS top(id, weight) GROUP BY beside, facet, cell, kind
    ), times AS (
        SELECT beside, facet, cell, kind, id, sum(times)::int AS times
        FROM part, unnest(actors, takings) AS taking(id, times) GROUP BY beside, facet, cell, kind, id
    ), company AS (
        SELECT beside, facet, cell, kind, (array_agg(id ORDER BY times DESC, id))[1:8] AS actors,
            (array_agg(times ORDER BY times DESC, id))[1:8] AS takings
        FROM times GROUP BY beside, facet, cell, kind
    )
    SELECT beside, facet, make_cells.grain::smallint, cell, kind::smallint, count, coalesce(tops, '{}'),
        coalesce(weights, '{}'), coalesce(actors, '{}'), coalesce(takings, '{}'), first, last, lengths
    FROM summed LEFT JOIN best USING (beside, facet, cell, kind)
    LEFT JOIN company USING (beside, facet, cell, kind);
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
            count, tops, weights, CASE WHEN grain > 0 THEN actors ELSE '{}' END AS actors,
            CASE WHEN grain > 0 THEN takings ELSE '{}' END AS takings, first, last, lengths
        FROM coarse JOIN event_cell ON event_cell.beside = coarse.beside AND event_cell.facet = coarse.facet
            AND event_cell.grain = CASE WHEN parent <= 2 THEN 0 ELSE parent - 1 END
            AND event_cell.cell BETWEEN lo AND hi AND cell_above(event_cell.cell, parent) = coarse.cell;
        IF parent <= 2 THEN
            INSERT INTO part
            SELECT coarse.beside, coarse.facet, coarse.cell, 9, count, '{}', '{}', actors, takings, first, last, lengths
            FROM coarse JOIN event_cell ON event_cell.beside = coarse.beside AND event_cell.facet = coarse.facet
                AND event_cell.grain = 0 AND event_cell.cell BETWEEN lo AND hi AND length < 8;
        END IF;
        INSERT INTO event_cell SELECT * FROM make_cells(parent);
        DROP TABLE coarse, part;
    END LOOP;
    DROP TABLE found, base, taking;
END $$;

-- Cells of a grain from those of the finer one.
CREATE OR REPLACE FUNCTION rebuild_above(parent integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    below integer := CASE WHEN parent <= 2 THEN 0 ELSE parent - 1 END;
BEGIN
    IF NOT EXISTS (SELECT FROM rebuilt_cell WHERE grain = below) THEN RETURN; END IF;
    CREATE UNLOGGED TABLE rebuilt_part AS
    SELECT cell_key(total_of_key(key), cell_above(cell_of_key(key), parent), greatest(length_of_key(key), parent - 1)) AS key,
        count, tops, weights, first, last, lengths, CASE WHEN below > 0 THEN actors END AS actors,
        CASE WHEN below > 0 THEN takings END AS takings
    FROM rebuilt_cell WHERE grain = below;
    IF below = 0 THEN
        INSERT INTO rebuilt_part
        SELECT cell_key(total_of_key(key), cell_above(cell_of_key(key), parent), 9), count, NULL, NULL, first, last, lengths,
            actors, takings
        FROM rebuilt_cell WHERE grain = 0 AND length_of_key(key) < 8;
    END IF;
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
    SELECT parent AS grain, key, count, coalesce(tops, '{}') AS tops, coalesce(weights, '{}') AS weights, first, last,
        lengths, actors, takings
    FROM summed LEFT JOIN best USING (key) LEFT JOIN company USING (key);
    INSERT INTO rebuilt_cell SELECT * FROM rebuilt_above;
    DROP TABLE rebuilt_part, rebuilt_above;
END $$;

-- Events, who takes part in them and the lanes they are in, as numbers: `rebuilt_word` says which word a number means.
-- Unlogged, not temporary: parallel workers cannot read temporary tables. Types stand beside actors, too: joined to pairs by
-- the type alone events would be as many as their product.
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
    SELECT place, rebuilt_event.type, chosen.no AS actor, foremost, lane, own.no AS facet
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
    FROM (SELECT actor, type, count(*)::int AS count FROM rebuilt_taking WHERE foremost GROUP BY actor, type) AS counted
    JOIN rebuilt_word chosen ON chosen.no = actor JOIN rebuilt_word own ON own.no = type
    WHERE finest_of(chosen.word, own.word, count) IS NOT NULL;
    INSERT INTO rebuilt_word SELECT no, word FROM rebuilt_pair;
    ANALYZE rebuilt_word, rebuilt_pair;
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
        'SELECT actor AS beside, type AS facet, place FROM rebuilt_taking WHERE foremost',
        'SELECT actor AS beside, rebuilt_lane.facet, place FROM rebuilt_taking JOIN rebuilt_lane USING (place) WHERE foremost',
        'SELECT rebuilt_pair.no AS beside, rebuilt_lane.facet, place FROM rebuilt_taking
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

SET LOCAL work_mem = '256MB';
SELECT rebuild_cells();
