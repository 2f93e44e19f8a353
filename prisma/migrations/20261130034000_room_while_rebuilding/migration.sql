-- What is dropped keeps its room on the disk until the transaction ends: counting 200,000 events anew took 3.5 GB. Emptied first,
-- a table of the same transaction gives its room back at once: 1.1 GB.

-- Cells of `rebuilt_part`, rows of which several may have one key, as `rebuilt_sum`.
CREATE OR REPLACE FUNCTION rebuild_sums() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    ANALYZE rebuilt_part (key);
    CREATE UNLOGGED TABLE rebuilt_sum AS
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
    SELECT key, count, coalesce(tops, '{}') AS tops, coalesce(weights, '{}') AS weights, first, last, lengths, actors, takings
    FROM summed LEFT JOIN best USING (key) LEFT JOIN company USING (key);
    TRUNCATE rebuilt_part;
    DROP TABLE rebuilt_part;
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
    PERFORM rebuild_sums();
    INSERT INTO rebuilt_cell SELECT parent, * FROM rebuilt_sum;
    TRUNCATE rebuilt_sum;
    DROP TABLE rebuilt_sum;
END $$;

-- The finest cells of `rebuilt_member` as `rebuilt_cell`; ends the members.
CREATE OR REPLACE FUNCTION rebuild_from_members() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
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
    TRUNCATE rebuilt_member;
    DROP TABLE rebuilt_member;
    ANALYZE rebuilt_best (key), rebuilt_company (key);
    CREATE UNLOGGED TABLE rebuilt_cell AS
    SELECT finest::int AS grain, rebuilt_best.*, actors, takings
    FROM rebuilt_best JOIN rebuilt_total ON no = total_of_key(key) LEFT JOIN rebuilt_company USING (key);
    TRUNCATE rebuilt_best, rebuilt_company;
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
        TRUNCATE rebuilt_cell, rebuilt_total;
        DROP TABLE rebuilt_cell, rebuilt_total;
    END LOOP;
    TRUNCATE rebuilt_word, rebuilt_event, rebuilt_taking, rebuilt_lane, rebuilt_pair;
    DROP TABLE rebuilt_word, rebuilt_event, rebuilt_taking, rebuilt_lane, rebuilt_pair;
    ALTER TABLE event_total ADD CONSTRAINT event_total_pkey PRIMARY KEY (beside, facet);
    CREATE INDEX event_total_beside_count_facet_idx ON event_total (beside, count DESC, facet);
    CREATE INDEX event_total_facet_count_beside_idx ON event_total (facet, count DESC, beside);
    ALTER TABLE event_cell ADD CONSTRAINT event_cell_pkey PRIMARY KEY (beside, facet, grain, cell, length);
END $$;
