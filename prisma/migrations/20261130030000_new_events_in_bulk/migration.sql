-- Events that are new, and many, are added to the cells that are there: no event that the archive had is read again, unless its
-- total gets finer cells. What is done with numbers instead of words is what rebuild_cells does, of the new events alone.
--
-- What is dropped keeps its room on the disk until the transaction ends: counting 200,000 events anew took 3.5 GB. Emptied first,
-- a table of the same transaction gives its room back at once: 1.1 GB.

-- Cells of `rebuilt_part`, rows of which several may have one key, as `rebuilt_sum`.
CREATE FUNCTION rebuild_sums() RETURNS void LANGUAGE plpgsql AS $$
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
CREATE FUNCTION rebuild_from_members() RETURNS void LANGUAGE plpgsql AS $$
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
    PERFORM rebuild_from_members();
END $$;

-- Adds what has come and gone to the totals, to those of lanes beside pairs or to all others; in the order of their index.
CREATE OR REPLACE FUNCTION add_touched(of_pairs boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO event_total AS total (beside, facet, count)
    SELECT beside, facet, sum(sign) FROM touched WHERE starts_with(beside, 'pair:') = of_pairs
    GROUP BY beside, facet HAVING sum(sign) <> 0 ORDER BY beside, facet
    ON CONFLICT (beside, facet) DO UPDATE SET count = total.count + excluded.count;
END $$;

-- Gives the totals of `touched` the finest cells that they are worth now, and forgets the cells of those, `reshaped`, that had
-- others.
CREATE FUNCTION reshape_totals() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE reshaped ON COMMIT DROP AS
    SELECT total.beside, total.facet, finest_of(total.beside, total.facet, total.count) AS finest
    FROM (SELECT DISTINCT beside, facet FROM touched) AS concerned
    JOIN event_total total ON total.beside = concerned.beside AND total.facet = concerned.facet
    WHERE total.finest IS DISTINCT FROM finest_of(total.beside, total.facet, total.count);
    DELETE FROM event_cell WHERE ctid = ANY(ARRAY(
        SELECT kept.place FROM reshaped CROSS JOIN LATERAL (
            SELECT event_cell.ctid AS place FROM event_cell
            WHERE event_cell.beside = reshaped.beside AND event_cell.facet = reshaped.facet OFFSET 0) AS kept));
    UPDATE event_total SET finest = reshaped.finest FROM reshaped
    WHERE event_total.beside = reshaped.beside AND event_total.facet = reshaped.facet;
END $$;

-- Brings totals and cells to what `touched` says has come and gone; ends the touching.
CREATE OR REPLACE FUNCTION refresh_cells() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM add_touched(false);
    PERFORM touch_pairs();
    PERFORM add_touched(true);
    PERFORM reshape_totals();

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

-- The cells of `gained` and `found`, members of totals, as `rebuilt_cell`. `anew`: the total has no cells yet.
CREATE FUNCTION rebuild_gains(ids text[]) RETURNS void LANGUAGE plpgsql SET enable_nestloop = off SET enable_mergejoin = off
    SET enable_hashagg = off SET jit = off AS $$
BEGIN
    CREATE UNLOGGED TABLE rebuilt_total AS
    SELECT row_number() OVER ()::int AS no, beside, facet, total.finest, reshaped.beside IS NOT NULL AS anew
    FROM (SELECT DISTINCT beside, facet FROM touched) AS concerned JOIN event_total total USING (beside, facet)
    LEFT JOIN reshaped USING (beside, facet) WHERE total.finest IS NOT NULL;
    CREATE UNLOGGED TABLE rebuilt_event AS
    SELECT row_number() OVER (ORDER BY salience DESC, id)::int AS place, id, day, coalesce(latest, day) AS last, length,
        salience, contested
    FROM (SELECT unnest(ids) AS id UNION SELECT id FROM found) AS named
    CROSS JOIN LATERAL (SELECT day, latest, length, salience, contested FROM event WHERE event.id = named.id OFFSET 0) AS event
    WHERE day IS NOT NULL;
    CREATE TEMP TABLE company ON COMMIT DROP AS
    SELECT place, actor_id FROM rebuilt_event CROSS JOIN LATERAL (
        SELECT actor_id FROM event_actor WHERE event_id = rebuilt_event.id AND lane = 'actor' OFFSET 0) AS taking;
    CREATE UNLOGGED TABLE rebuilt_word AS
    SELECT row_number() OVER (ORDER BY actor_id)::int AS no, 'with:' || actor_id AS word
    FROM (SELECT DISTINCT actor_id FROM company) AS taking;
    CREATE UNLOGGED TABLE rebuilt_taking AS
    SELECT place, no AS actor, 'actor' AS lane FROM company JOIN rebuilt_word ON word = 'with:' || actor_id;
    ANALYZE rebuilt_total, rebuilt_event, rebuilt_word, rebuilt_taking, gained (beside, facet);
    CREATE UNLOGGED TABLE rebuilt_member AS
    SELECT cell_key(no, cell_at(day, finest), greatest(length, finest - 1)) AS key, place, id, salience, day, last, length,
        contested
    FROM (SELECT beside, facet, id, false AS anew FROM gained UNION ALL SELECT beside, facet, id, true FROM found) AS member
    JOIN rebuilt_total USING (beside, facet, anew) JOIN rebuilt_event USING (id);
    PERFORM rebuild_from_members();
    FOR parent IN 1..7 LOOP
        PERFORM rebuild_above(parent);
    END LOOP;
    DROP TABLE rebuilt_event, company, rebuilt_word, rebuilt_taking;
END $$;

-- Writes cells of a table that is made as `rebuilt_cell` is.
CREATE FUNCTION write_cells(made text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'INSERT INTO event_cell
        SELECT beside, facet, grain, cell_of_key(key), length_of_key(key), count, tops, weights, coalesce(actors, ''{}''),
            coalesce(takings, ''{}''), first, last, lengths
        FROM ' || made || ' JOIN rebuilt_total ON no = total_of_key(key)
        ON CONFLICT (beside, facet, grain, cell, length) DO UPDATE SET count = excluded.count, tops = excluded.tops,
            weights = excluded.weights, actors = excluded.actors, takings = excluded.takings, first = excluded.first,
            last = excluded.last, lengths = excluded.lengths';
END $$;

-- Adds `rebuilt_cell` to the cells that are there; ends it.
CREATE FUNCTION add_cells() RETURNS void LANGUAGE plpgsql SET enable_hashagg = off SET jit = off AS $$
BEGIN
    CREATE UNLOGGED TABLE rebuilt_kept AS
    SELECT rebuilt_cell.grain AS grade, rebuilt_cell.key, kept.*
    FROM rebuilt_cell JOIN rebuilt_total ON no = total_of_key(key) AND NOT anew
    CROSS JOIN LATERAL (
        SELECT count, tops, weights, first, last, lengths, actors, takings FROM event_cell
        WHERE event_cell.beside = rebuilt_total.beside AND event_cell.facet = rebuilt_total.facet
            AND event_cell.grain = rebuilt_cell.grain AND cell = cell_of_key(key) AND length = length_of_key(key)
        OFFSET 0) AS kept;
    ANALYZE rebuilt_kept (grade, key);
    CREATE UNLOGGED TABLE rebuilt_fresh AS
    SELECT * FROM rebuilt_cell WHERE NOT EXISTS (SELECT FROM rebuilt_kept kept WHERE grade = grain AND kept.key = rebuilt_cell.key);
    PERFORM write_cells('rebuilt_fresh');
    FOR each IN 0..7 LOOP
        CREATE UNLOGGED TABLE rebuilt_part AS
        SELECT key, kept.count, kept.tops, kept.weights, kept.first, kept.last, kept.lengths, kept.actors, kept.takings
        FROM rebuilt_kept kept WHERE grade = each
        UNION ALL
        SELECT key, gain.count, gain.tops, gain.weights, gain.first, gain.last, gain.lengths, gain.actors, gain.takings
        FROM rebuilt_cell gain JOIN rebuilt_kept USING (key) WHERE grade = each AND grain = each;
        PERFORM rebuild_sums();
        PERFORM write_cells('(SELECT ' || each || ' AS grain, * FROM rebuilt_sum) AS sum');
        DROP TABLE rebuilt_sum;
    END LOOP;
    DROP TABLE rebuilt_cell, rebuilt_kept, rebuilt_fresh;
END $$;

-- Counts events that have just been written, settled and never counted. Costs in proportion to them, and to those of totals
-- that get finer cells. Nothing may be touched already in the transaction: that an actor and a type have become many together
-- would be seen on one side only.
CREATE FUNCTION count_new_events(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE gained ON COMMIT DROP AS SELECT beside, facet, id FROM event_incidences(ids);
    CREATE TEMP TABLE touched ON COMMIT DROP AS
    SELECT beside, facet, NULL::integer AS day, count(*)::integer AS sign FROM gained GROUP BY beside, facet;
    PERFORM add_touched(false);
    PERFORM touch_pairs();
    PERFORM add_touched(true);
    PERFORM reshape_totals();
    CREATE TEMP TABLE stale ON COMMIT DROP AS
    SELECT beside, facet, finest, NULL::integer AS cell FROM reshaped WHERE finest IS NOT NULL;
    PERFORM find_members();
    PERFORM rebuild_gains(ids);
    PERFORM add_cells();
    DROP TABLE gained, touched, stale, reshaped, found, base, rebuilt_total;
END $$;
