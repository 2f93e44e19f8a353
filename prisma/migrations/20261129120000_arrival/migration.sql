-- The order in which the archive takes events in, for its feed and for whoever listens. Whoever writes events holds the lock
-- of ingest (server/archive/cells.ts) until the transaction ends: so no lower number becomes visible after a higher one.
ALTER TABLE "event" ADD COLUMN "arrival" BIGSERIAL NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "event_arrival_key" ON "event"("arrival");

-- Its feed reads the same order.
DROP INDEX "event_created_at_id_idx";

-- Tells who listens that there are new events; several in one transaction are told once. What they are is asked for then.
CREATE FUNCTION tell_of_arrivals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('sanad_arrivals', '');
    RETURN NULL;
END $$;

CREATE TRIGGER event_arrives AFTER INSERT ON "event" FOR EACH STATEMENT EXECUTE FUNCTION tell_of_arrivals();
