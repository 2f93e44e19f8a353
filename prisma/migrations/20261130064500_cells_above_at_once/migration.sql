-- What is counted for the events of a transaction takes two tables for the coarser cells instead of fourteen: making, filling and
-- dropping a table costs more than the few rows that most of them held.

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
    CROSS JOIN LATERAL (
        SELECT id, day, latest, length, salience, contested FROM event WHERE event.id = member.id OFFSET 0) AS event;
    -- What is grouped by; ids, each another, would take longer than all else.
    ANALYZE found (beside, facet, finest, cell, length);

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

    -- The cells above those of `base`, with the first and last of the finer ones that each is made of.
    CREATE TEMP TABLE coarse ON COMMIT DROP AS
    WITH RECURSIVE risen AS (
        SELECT beside, facet, finest, finest::int AS grain, cell FROM base
        UNION
        SELECT beside, facet, finest, up, cell_above(cell, up)
        FROM risen JOIN (VALUES (0, 1), (0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7)) AS step (below, up) ON grain = below
    )
    SELECT beside, facet, grain, cell,
        CASE WHEN grain <= 2 THEN cell_start(cell, grain) WHEN grain = 3 THEN cell * 3 WHEN grain = 4 THEN cell * 4
            ELSE cell * 10 END AS lo,
        CASE WHEN grain <= 2 THEN cell_start(cell + 1, grain) - 1 WHEN grain = 3 THEN cell * 3 + 2
            WHEN grain = 4 THEN cell * 4 + 3 ELSE cell * 10 + 9 END AS hi
    FROM risen WHERE grain > finest;
    ANALYZE coarse;
    DELETE FROM event_cell USING coarse WHERE event_cell.beside = coarse.beside AND event_cell.facet = coarse.facet
        AND event_cell.grain = coarse.grain AND event_cell.cell = coarse.cell;
    CREATE TEMP TABLE part (beside text, facet text, cell integer, kind integer, count integer, tops text[], weights float8[],
        actors text[], takings integer[], first integer, last integer, lengths smallint) ON COMMIT DROP;
    FOR parent IN SELECT DISTINCT grain FROM coarse ORDER BY 1 LOOP
        INSERT INTO part
        SELECT coarse.beside, coarse.facet, coarse.cell, greatest(event_cell.length, parent - 1),
            count, tops, weights, CASE WHEN event_cell.grain > 0 THEN actors ELSE '{}' END,
            CASE WHEN event_cell.grain > 0 THEN takings ELSE '{}' END, first, last, lengths
        FROM coarse JOIN event_cell ON event_cell.beside = coarse.beside AND event_cell.facet = coarse.facet
            AND event_cell.grain = CASE WHEN parent <= 2 THEN 0 ELSE parent - 1 END
            AND event_cell.cell BETWEEN lo AND hi AND cell_above(event_cell.cell, parent) = coarse.cell
        WHERE coarse.grain = parent;
        IF parent <= 2 THEN
            INSERT INTO part
            SELECT coarse.beside, coarse.facet, coarse.cell, 9, count, '{}', '{}', actors, takings, first, last, lengths
            FROM coarse JOIN event_cell ON event_cell.beside = coarse.beside AND event_cell.facet = coarse.facet
                AND event_cell.grain = 0 AND event_cell.cell BETWEEN lo AND hi AND length < 8
            WHERE coarse.grain = parent;
        END IF;
        INSERT INTO event_cell SELECT * FROM make_cells(parent);
        TRUNCATE part;
    END LOOP;
    DROP TABLE found, base, taking, coarse, part;
END $$;
