-- Of a few actors who take part in most of what happens the planner joined what was asked for with all events of each before it
-- looked at the days: ten seconds for an article in an archive of 30,000 events of ten actors. What is asked for is looked up cell by
-- cell now, whatever the planner takes it for.

-- The events of `stale`: (beside, facet, finest, cell), all of a total where `cell` is null. Makes `found` and `base`, the
-- finest cells that have to be made anew. OFFSET keeps the planner from joining whole tables, the
-- empty string from looking an actor of an event up among all events of the actor.
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
        SELECT beside, facet, finest, member.id FROM asked CROSS JOIN LATERAL (
            SELECT id FROM event WHERE day BETWEEN lo AND hi OFFSET 0) AS member
        WHERE b = '' AND f = ''
        UNION ALL
        SELECT beside, facet, finest, member.id FROM asked CROSS JOIN LATERAL (
            SELECT id FROM event WHERE type = fv AND day BETWEEN lo AND hi OFFSET 0) AS member
        WHERE b = '' AND f = 'type'
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked CROSS JOIN LATERAL (
            SELECT event_id, type FROM event_actor WHERE actor_id = asked.actor AND foremost AND day BETWEEN lo AND hi
                AND length = ANY('{0,1,2,3,4,5,6,7}'::int2[]) OFFSET 0) AS chosen
        WHERE b = 'with' AND (f = '' OR f = 'type' AND chosen.type = fv)
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked CROSS JOIN LATERAL (
            SELECT event_id, type FROM event_actor WHERE actor_id = asked.actor AND foremost AND day BETWEEN lo AND hi
                AND length = ANY('{0,1,2,3,4,5,6,7}'::int2[]) OFFSET 0) AS chosen
        CROSS JOIN LATERAL (
            SELECT FROM event_actor taking WHERE taking.event_id = chosen.event_id AND taking.actor_id || '' = fv
                AND taking.lane = f OFFSET 0) AS taking
        WHERE (b = 'with' OR b = 'pair' AND chosen.type = asked.type) AND f IN ('actor', 'place') AND fv <> '' AND NOT by_lane
        UNION ALL
        SELECT beside, facet, finest, taking.event_id FROM asked CROSS JOIN LATERAL (
            SELECT event_id, type FROM event_actor WHERE actor_id = fv AND lane = f AND day BETWEEN lo AND hi
                AND length = ANY('{0,1,2,3,4,5,6,7}'::int2[]) OFFSET 0) AS taking
        CROSS JOIN LATERAL (
            SELECT FROM event_actor chosen WHERE chosen.event_id = taking.event_id AND chosen.actor_id || '' = asked.actor
                AND chosen.foremost OFFSET 0) AS chosen
        WHERE (b = 'with' OR b = 'pair' AND taking.type = asked.type) AND by_lane
        UNION ALL
        SELECT beside, facet, finest, chosen.event_id FROM asked CROSS JOIN LATERAL (
            SELECT event_id, type FROM event_actor WHERE actor_id = asked.actor AND foremost AND day BETWEEN lo AND hi
                AND length = ANY('{0,1,2,3,4,5,6,7}'::int2[]) OFFSET 0) AS chosen
        WHERE (b = 'with' OR b = 'pair' AND chosen.type = asked.type) AND f IN ('actor', 'place') AND fv = '' AND NOT EXISTS (
            SELECT FROM event_actor taking WHERE taking.event_id = chosen.event_id AND taking.lane = f OFFSET 0)
        UNION ALL
        SELECT beside, facet, finest, taking.event_id FROM asked CROSS JOIN LATERAL (
            SELECT event_id, type FROM event_actor WHERE actor_id = fv AND lane = f AND day BETWEEN lo AND hi
                AND length = ANY('{0,1,2,3,4,5,6,7}'::int2[]) OFFSET 0) AS taking
        WHERE f IN ('actor', 'place') AND fv <> '' AND (b = '' OR b = 'type' AND taking.type = asked.type)
        UNION ALL
        SELECT beside, facet, finest, member.id FROM asked CROSS JOIN LATERAL (
            SELECT id, type FROM event WHERE day BETWEEN lo AND hi AND (b = '' OR b = 'type' AND type = asked.type) OFFSET 0) AS member
        WHERE f IN ('actor', 'place') AND fv = '' AND (b = '' OR b = 'type') AND NOT EXISTS (
            SELECT FROM event_actor taking WHERE taking.event_id = member.id AND taking.lane = f OFFSET 0)
        UNION ALL
        SELECT beside, facet, finest, member.event_id FROM asked CROSS JOIN LATERAL (
            SELECT event_id FROM event_source WHERE origin = fv AND day BETWEEN lo AND hi OFFSET 0) AS member
        WHERE b = '' AND f = 'source'
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
