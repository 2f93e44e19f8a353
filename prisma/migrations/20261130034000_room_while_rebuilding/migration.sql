-- Tables are emptied before they are dropped, as in the functions that this one calls: their room on the disk is free at once.

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
