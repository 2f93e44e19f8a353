-- A picture of many events is drawn from what is counted beforehand: derived columns, totals and calendar cells, kept by
-- the functions below in the transaction that changes an event (server/archive/cells.ts).

-- AlterTable
ALTER TABLE "citation" ADD COLUMN     "earliest" INTEGER,
ADD COLUMN     "latest" INTEGER;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "day" INTEGER,
ADD COLUMN     "length" SMALLINT NOT NULL DEFAULT 7,
ADD COLUMN     "origins" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "event_actor" ADD COLUMN     "contested" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "day" INTEGER,
ADD COLUMN     "foremost" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lane" TEXT,
ADD COLUMN     "length" SMALLINT NOT NULL DEFAULT 7,
ADD COLUMN     "salience" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "type" TEXT;

-- CreateTable
CREATE TABLE "event_source" (
    "event_id" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "day" INTEGER,
    "length" SMALLINT NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "contested" BOOLEAN NOT NULL,

    CONSTRAINT "event_source_pkey" PRIMARY KEY ("event_id","origin")
);

-- CreateTable
CREATE TABLE "event_total" (
    "beside" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "finest" SMALLINT,

    CONSTRAINT "event_total_pkey" PRIMARY KEY ("beside","facet")
);

-- CreateTable
CREATE TABLE "event_cell" (
    "beside" TEXT NOT NULL,
    "facet" TEXT NOT NULL,
    "grain" SMALLINT NOT NULL,
    "cell" INTEGER NOT NULL,
    "length" SMALLINT NOT NULL,
    "count" INTEGER NOT NULL,
    "tops" TEXT[],
    "weights" DOUBLE PRECISION[],
    "actors" TEXT[],
    "takings" INTEGER[],
    "first" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    "lengths" SMALLINT NOT NULL,

    CONSTRAINT "event_cell_pkey" PRIMARY KEY ("beside","facet","grain","cell","length")
);

-- The finest grain whose cells are all as long as the days, as `grainOfLength` says; open ends are the longest.
CREATE FUNCTION grain_of_length(days bigint) RETURNS smallint IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE WHEN days IS NULL THEN 7 WHEN days <= 1 THEN 0 WHEN days <= 7 THEN 1 WHEN days <= 28 THEN 2
        WHEN days <= 90 THEN 3 WHEN days <= 365 THEN 4 WHEN days <= 3652 THEN 5 WHEN days <= 36524 THEN 6 ELSE 7 END;

-- Months since the astronomical year 0. The type date ends where day numbers go on: the Gregorian calendar repeats itself
-- every 400 years, which are 4,800 months or 146,097 days.
CREATE FUNCTION month_of(day integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    (date_part('year', date '1970-01-01' + (day - floor(day / 146097.0)::int * 146097)) * 12
    + date_part('month', date '1970-01-01' + (day - floor(day / 146097.0)::int * 146097)) - 1)::int
    + 4800 * floor(day / 146097.0)::int;

CREATE FUNCTION month_start(month integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    make_date(1970 + (month - 23640 - floor((month - 23640) / 4800.0)::int * 4800) / 12,
        (month - 23640 - floor((month - 23640) / 4800.0)::int * 4800) % 12 + 1, 1) - date '1970-01-01'
    + floor((month - 23640) / 4800.0)::int * 146097;

-- The cell of a grain that holds a day.
CREATE FUNCTION cell_at(day integer, grain integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE grain WHEN 0 THEN day WHEN 1 THEN floor((day + 3) / 7.0)::int WHEN 2 THEN month_of(day)
        ELSE floor(month_of(day)::float8 / (ARRAY[3, 12, 120, 1200, 12000])[grain - 2])::int END;

-- The cell of a grain that holds a cell of the one it is made of: of days weeks and months, of months quarters, and so on.
CREATE FUNCTION cell_above(cell integer, grain integer) RETURNS integer IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE grain WHEN 1 THEN floor((cell + 3) / 7.0)::int WHEN 2 THEN month_of(cell)
        WHEN 3 THEN floor(cell / 3.0)::int WHEN 4 THEN floor(cell / 4.0)::int ELSE floor(cell / 10.0)::int END;

-- Cells are worth their room when reading the events themselves would cost more than a window may: 0 day, 2 month.
CREATE FUNCTION finest_of(count integer) RETURNS smallint IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN
    CASE WHEN count >= 50000 THEN 0 WHEN count >= 1000 THEN 2 END;

-- Writes what is derived from events, their actors, citations and figures; of all events when `ids` is null.
CREATE FUNCTION settle_events(ids text[]) RETURNS void LANGUAGE plpgsql AS $$
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
        SELECT event_id, max(earliest) > min(latest) AS apart
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

-- What counts published events: each row one event in one total. Of all events when `ids` is null, of one kind of totals
-- when `kind` is given.
CREATE FUNCTION event_incidences(ids text[], kind text) RETURNS TABLE (beside text, facet text, id text, day integer)
STABLE LANGUAGE sql AS $$
    WITH shown AS MATERIALIZED (
        SELECT event.id, event.type, event.day FROM event
        WHERE status = 'published' AND (ids IS NULL OR event.id = ANY(ids))
    ), taking AS MATERIALIZED (
        SELECT event_id AS id, actor_id, lane, foremost FROM event_actor
        WHERE ids IS NULL OR event_id = ANY(ids)
    ), lane AS MATERIALIZED (
        SELECT taking.id, taking.lane || ':' || actor_id AS facet FROM taking WHERE taking.lane IS NOT NULL
        UNION ALL
        SELECT shown.id, mode || ':' FROM shown CROSS JOIN (VALUES ('actor'), ('place')) AS modes(mode)
        WHERE NOT EXISTS (SELECT FROM taking WHERE taking.id = shown.id AND taking.lane = mode)
    ), chosen AS MATERIALIZED (
        SELECT shown.id, 'with:' || actor_id AS beside, shown.type, shown.day
        FROM shown JOIN taking ON taking.id = shown.id AND taking.foremost
    )
    SELECT '', '', shown.id, shown.day FROM shown WHERE kind IS NULL OR kind = 'plain'
    UNION ALL SELECT '', 'type:' || shown.type, shown.id, shown.day FROM shown WHERE kind IS NULL OR kind = 'plain'
    UNION ALL SELECT '', lane.facet, shown.id, shown.day FROM shown JOIN lane ON lane.id = shown.id
        WHERE kind IS NULL OR kind = 'lane'
    UNION ALL SELECT '', 'source:' || origin, shown.id, shown.day FROM shown JOIN event_source ON event_id = shown.id
        WHERE kind IS NULL OR kind = 'source'
    UNION ALL SELECT 'type:' || shown.type, lane.facet, shown.id, shown.day FROM shown JOIN lane ON lane.id = shown.id
        WHERE kind IS NULL OR kind = 'type and lane'
    UNION ALL SELECT chosen.beside, '', chosen.id, chosen.day FROM chosen WHERE kind IS NULL OR kind = 'actor'
    UNION ALL SELECT chosen.beside, 'type:' || chosen.type, chosen.id, chosen.day FROM chosen
        WHERE kind IS NULL OR kind = 'actor and type'
    UNION ALL SELECT chosen.beside, lane.facet, chosen.id, chosen.day FROM chosen JOIN lane ON lane.id = chosen.id
        WHERE kind IS NULL OR kind = 'actor and lane'
$$;

-- Remembers where events count now: once before they change with sign -1, once after with 1.
CREATE FUNCTION touch_events(ids text[], sign integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE IF NOT EXISTS touched (beside text, facet text, day integer, sign integer) ON COMMIT DROP;
    INSERT INTO touched SELECT beside, facet, day, touch_events.sign FROM event_incidences(ids, NULL);
END $$;

-- The events of `stale`: (beside, facet, finest, cell), all of a total where `cell` is null. Makes `found` and `base`, the
-- finest cells that have to be made anew. They are few, which the planner cannot know: OFFSET keeps it from joining whole
-- tables, the empty string from looking an actor of an event up among all events of the actor.
CREATE FUNCTION find_members() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    CREATE TEMP TABLE asked ON COMMIT DROP AS
    SELECT beside, split_part(beside, ':', 1) AS b, substr(beside, strpos(beside, ':') + 1) AS bv,
        facet, split_part(facet, ':', 1) AS f, substr(facet, strpos(facet, ':') + 1) AS fv, finest, cell,
        CASE WHEN cell IS NULL THEN -2147483648 WHEN finest = 0 THEN cell ELSE month_start(cell) END AS lo,
        CASE WHEN cell IS NULL THEN 2147483647 WHEN finest = 0 THEN cell ELSE month_start(cell + 1) - 1 END AS hi
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

-- Cells of the finest grain from `found`. How many groups there are cannot be foreseen: joined by nested loops, as is best
-- for few, many would take for ever.
CREATE FUNCTION make_finest_cells() RETURNS SETOF event_cell LANGUAGE plpgsql SET enable_nestloop = off AS $$
BEGIN
    RETURN QUERY WITH member AS (
        SELECT *, greatest(found.length, finest - 1) AS kind FROM found
        UNION ALL SELECT *, 8 FROM found WHERE contested
    ), ranked AS (
        SELECT *, row_number() OVER (PARTITION BY beside, facet, cell, kind ORDER BY salience DESC, id) AS place
        FROM member
    ), summed AS (
        SELECT beside, facet, finest, cell, kind, count(*)::int AS count,
            array_agg(id ORDER BY place) FILTER (WHERE place <= 8) AS tops,
            array_agg(salience ORDER BY place) FILTER (WHERE place <= 8) AS weights,
            min(day) AS first, max(last) AS last, bit_or(1 << length)::smallint AS lengths
        FROM ranked GROUP BY beside, facet, finest, cell, kind
    ), ranking AS (
        SELECT *, row_number() OVER (PARTITION BY beside, facet, cell, kind ORDER BY count DESC, actor_id) AS place
        FROM taking
    ), company AS (
        SELECT beside, facet, cell, kind, array_agg(actor_id ORDER BY place) AS actors,
            array_agg(count ORDER BY place) AS takings
        FROM ranking WHERE place <= 8 GROUP BY beside, facet, cell, kind
    )
    SELECT beside, facet, finest, cell, kind::smallint, count, tops, weights, coalesce(actors, '{}'),
        coalesce(takings, '{}'), first, last, lengths
    FROM summed LEFT JOIN company USING (beside, facet, cell, kind);
END $$;

-- Cells of a grain from `part`, rows of the finer ones with the cell that they are to be in.
CREATE FUNCTION make_cells(grain integer) RETURNS SETOF event_cell LANGUAGE plpgsql SET enable_nestloop = off AS $$
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
    SELECT beside, facet, make_cells.grain::smallint, cell, kind::smallint, count, tops, weights,
        coalesce(actors, '{}'), coalesce(takings, '{}'), first, last, lengths
    FROM summed JOIN best USING (beside, facet, cell, kind)
    LEFT JOIN company USING (beside, facet, cell, kind);
END $$;

-- Makes the cells of `stale` anew, and those above them from what stands beside them.
CREATE FUNCTION fill_cells() RETURNS void LANGUAGE plpgsql AS $$
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
            CASE WHEN parent = 1 THEN cell * 7 - 3 WHEN parent = 2 THEN month_start(cell) WHEN parent = 3 THEN cell * 3
                WHEN parent = 4 THEN cell * 4 ELSE cell * 10 END AS lo,
            CASE WHEN parent = 1 THEN cell * 7 + 3 WHEN parent = 2 THEN month_start(cell + 1) - 1
                WHEN parent = 3 THEN cell * 3 + 2 WHEN parent = 4 THEN cell * 4 + 3 ELSE cell * 10 + 9 END AS hi
        FROM (SELECT DISTINCT beside, facet,
                cell_at(CASE WHEN finest = 0 THEN cell ELSE month_start(cell) END, parent) AS cell
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

-- Brings totals and cells to what `touched` says has come and gone; ends the touching.
CREATE FUNCTION refresh_cells() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO event_total AS total (beside, facet, count)
    SELECT beside, facet, sum(sign) FROM touched GROUP BY beside, facet HAVING sum(sign) <> 0
    ON CONFLICT (beside, facet) DO UPDATE SET count = total.count + excluded.count;

    CREATE TEMP TABLE reshaped ON COMMIT DROP AS
    SELECT total.beside, total.facet, finest_of(total.count) AS finest
    FROM (SELECT DISTINCT beside, facet FROM touched) AS concerned
    JOIN event_total total ON total.beside = concerned.beside AND total.facet = concerned.facet
    WHERE total.finest IS DISTINCT FROM finest_of(total.count);
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

-- Makes all totals and cells anew, kind by kind as the members of all at once may not fit the memory. What is read and
-- joined is whole tables: nested loops would never do.
CREATE FUNCTION rebuild_cells() RETURNS void LANGUAGE plpgsql SET enable_nestloop = off AS $$
DECLARE
    kind text;
    parent integer;
BEGIN
    TRUNCATE event_total, event_cell;
    FOREACH kind IN ARRAY ARRAY['plain', 'lane', 'source', 'type and lane', 'actor', 'actor and type', 'actor and lane'] LOOP
        CREATE TEMP TABLE counted ON COMMIT DROP AS
        SELECT beside, facet, count(*)::int AS count, finest_of(count(*)::int) AS finest
        FROM event_incidences(NULL, kind) GROUP BY beside, facet;
        INSERT INTO event_total SELECT * FROM counted;
        CREATE TEMP TABLE found ON COMMIT DROP AS
        SELECT beside, facet, finest, cell_at(event.day, finest) AS cell, event.id, event.day, event.length,
            event.salience, event.contested, coalesce(event.latest, event.day) AS last
        FROM event_incidences(NULL, kind) AS member
        JOIN counted USING (beside, facet)
        JOIN event ON event.id = member.id
        WHERE finest IS NOT NULL AND event.day IS NOT NULL;
        CREATE TEMP TABLE taking ON COMMIT DROP AS
        SELECT beside, facet, cell, greatest(found.length, finest - 1) AS kind, actor_id, count(*)::int AS count
        FROM found JOIN event_actor ON event_id = found.id AND lane = 'actor' GROUP BY 1, 2, 3, 4, 5;
        CREATE TEMP TABLE made ON COMMIT DROP AS SELECT * FROM make_finest_cells();
        DROP TABLE counted, found, taking;
        FOR parent IN 1..7 LOOP
            CREATE TEMP TABLE part ON COMMIT DROP AS
            SELECT beside, facet, cell_above(made.cell, parent) AS cell, greatest(made.length, parent - 1) AS kind,
                count, tops, weights, actors, takings, first, last, lengths
            FROM made WHERE grain = CASE WHEN parent <= 2 THEN 0 ELSE parent - 1 END;
            INSERT INTO made SELECT * FROM make_cells(parent);
            DROP TABLE part;
        END LOOP;
        INSERT INTO event_cell SELECT * FROM made ORDER BY beside, facet, grain, cell, length;
        DROP TABLE made;
    END LOOP;
END $$;

-- What the archive holds already. Of citations that date an event otherwise than it stands, the usual forms are read here;
-- of others nothing is claimed.
UPDATE citation SET earliest = event.earliest, latest = event.latest
FROM event WHERE event.id = citation.event_id AND event.edtf = citation.edtf;
UPDATE citation SET earliest = known.earliest, latest = known.latest
FROM event, (SELECT DISTINCT ON (edtf) edtf, earliest, latest FROM event ORDER BY edtf) AS known
WHERE event.id = citation.event_id AND event.edtf <> citation.edtf AND known.edtf = citation.edtf;
UPDATE citation SET
    earliest = to_date(left(citation.edtf || '-01-01', 10), 'YYYY-MM-DD') - date '1970-01-01',
    latest = (to_date(left(citation.edtf || '-01-01', 10), 'YYYY-MM-DD')
        + CASE length(citation.edtf) WHEN 4 THEN interval '1 year' WHEN 7 THEN interval '1 month' ELSE interval '1 day' END)::date
        - date '1970-01-01' - 1
FROM event
WHERE event.id = citation.event_id AND event.edtf <> citation.edtf AND citation.earliest IS NULL AND citation.latest IS NULL
    AND citation.edtf ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\d|2[0-8]))?)?$' AND citation.edtf !~ '^0000';
SELECT settle_events(NULL);

-- DropIndex
DROP INDEX "event_salience_idx";

-- DropIndex
DROP INDEX "event_type_idx";

-- CreateIndex
CREATE INDEX "event_type_day_idx" ON "event"("type", "day", "length", "salience", "contested", "id");

-- CreateIndex
CREATE INDEX "event_day_idx" ON "event"("day", "length", "salience", "contested", "type", "id");

-- CreateIndex
CREATE INDEX "event_salience_id_idx" ON "event"("salience" DESC, "id");

-- CreateIndex
CREATE INDEX "event_actor_day_idx" ON "event_actor"("actor_id", "length", "day", "salience", "lane", "foremost", "type", "contested", "event_id");

-- CreateIndex
CREATE INDEX "event_source_day_idx" ON "event_source"("origin", "day", "length", "salience", "contested", "event_id");

-- CreateIndex
CREATE INDEX "event_total_beside_count_facet_idx" ON "event_total"("beside", "count" DESC, "facet");

-- CreateIndex
CREATE INDEX "event_total_facet_count_beside_idx" ON "event_total"("facet", "count" DESC, "beside");

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Few events are contested or longer than their day: small indexes, on expressions as above.
CREATE INDEX "event_contested_idx" ON "event"((CASE WHEN "contested" THEN "day" END)) WHERE "contested";
CREATE INDEX "event_long_idx" ON "event"((CASE WHEN "length" > 0 THEN "length" END), "day") WHERE "length" > 0;

SELECT rebuild_cells();
