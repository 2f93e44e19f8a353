-- What is derived from events is looked up event by event, which no statistics that are out of date can turn into reading whole
-- tables, and written only where it stands otherwise: who writes new events writes it with them.

-- Writes what is derived from events, their actors, citations and figures; of all events when `ids` is null.
CREATE OR REPLACE FUNCTION settle_events(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    batch text[];
BEGIN
    IF ids IS NULL THEN
        FOR batch IN SELECT array_agg(id) FROM (
            SELECT id, (row_number() OVER (ORDER BY id) - 1) / 10000 AS part FROM event) AS numbered GROUP BY part
        LOOP
            PERFORM settle_events(batch);
        END LOOP;
        RETURN;
    END IF;

    WITH asked AS MATERIALIZED (
        SELECT DISTINCT id FROM unnest(ids) AS given(id)
    ), told AS MATERIALIZED (
        SELECT self.id, CASE WHEN status = 'published' THEN coalesce(earliest, latest) END AS day,
            grain_of_length(latest::bigint - earliest + 1) AS length, coalesce(named.origins, '{}') AS origins, sources,
            coalesce(apart, false) OR differ AS contested
        FROM asked
        CROSS JOIN LATERAL (SELECT id, status, earliest, latest FROM event WHERE event.id = asked.id OFFSET 0) AS self
        CROSS JOIN LATERAL (
            SELECT array_agg(origin ORDER BY article_id, origin) AS origins FROM (
                -- A name, not a text: some titles are whole articles.
                SELECT left(coalesce(publisher, agency, title), 160) AS origin, min(article_id) AS article_id
                FROM citation CROSS JOIN LATERAL (
                    SELECT publisher, agency, title FROM article WHERE article.id = citation.article_id OFFSET 0) AS article
                WHERE event_id = asked.id GROUP BY 1) AS source) AS named
        -- Some two of several stretches lie apart when the last to begin begins after the first to end.
        CROSS JOIN LATERAL (
            SELECT max(earliest) > min(latest) AS apart, count(DISTINCT article_id)::int AS sources
            FROM citation WHERE event_id = asked.id) AS dated
        CROSS JOIN LATERAL (
            SELECT EXISTS (
                SELECT FROM figure one JOIN figure other ON other.event_id = asked.id AND other.unit = one.unit
                    AND other.article_id > one.article_id
                WHERE one.event_id = asked.id GROUP BY one.unit, one.article_id, other.article_id
                HAVING NOT bool_or(one.value = other.value)) AS differ) AS counted
    )
    UPDATE event SET day = told.day, length = told.length, origins = told.origins, source_count = told.sources,
        contested = told.contested
    FROM told WHERE event.id = told.id
        AND (event.day, event.length, event.origins, event.source_count, event.contested)
            IS DISTINCT FROM (told.day, told.length, told.origins, told.sources, told.contested);

    WITH asked AS MATERIALIZED (
        SELECT DISTINCT id FROM unnest(ids) AS given(id)
    ), ranked AS MATERIALIZED (
        SELECT asked.id AS event_id, actor_id, role, foremost,
            CASE WHEN leads THEN CASE WHEN is_place THEN 'place' ELSE 'actor' END END AS lane, event.*
        FROM asked
        CROSS JOIN LATERAL (
            SELECT day, type, length, salience, contested FROM event WHERE event.id = asked.id OFFSET 0) AS event
        CROSS JOIN LATERAL (
            SELECT actor_id, role, is_place, row_number() OVER (PARTITION BY actor_id ORDER BY position, role) = 1 AS foremost,
                row_number() OVER (PARTITION BY actor_id, is_place ORDER BY position, role) = 1 AS leads
            FROM (
                SELECT actor_id, role, position, role = 'location' OR (
                    SELECT actor.type FROM actor WHERE actor.id = event_actor.actor_id) = 'place' AS is_place
                FROM event_actor WHERE event_id = asked.id OFFSET 0) AS taking) AS taking
    )
    UPDATE event_actor SET lane = ranked.lane, foremost = ranked.foremost, day = ranked.day, type = ranked.type,
        length = ranked.length, salience = ranked.salience, contested = ranked.contested
    FROM ranked
    WHERE event_actor.event_id = ranked.event_id AND event_actor.actor_id = ranked.actor_id
        AND event_actor.role = ranked.role
        AND (event_actor.lane, event_actor.foremost, event_actor.day, event_actor.type, event_actor.length,
            event_actor.salience, event_actor.contested)
            IS DISTINCT FROM (ranked.lane, ranked.foremost, ranked.day, ranked.type, ranked.length, ranked.salience,
            ranked.contested);

    DELETE FROM event_source WHERE event_id = ANY(ids);
    INSERT INTO event_source
    SELECT event.id, origin, event.day, event.length, event.salience, event.contested
    FROM event, unnest(event.origins) AS origin
    WHERE event.id = ANY(ids);
END $$;
