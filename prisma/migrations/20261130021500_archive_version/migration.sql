-- What a process keeps in memory of the archive (server/archive/sift.ts) is right while nothing that a filter asks for has
-- changed since: the one row names the last transaction that changed any of it.

-- CreateTable
CREATE TABLE "archive_version" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "version" TEXT NOT NULL,

    CONSTRAINT "archive_version_pkey" PRIMARY KEY ("only")
);

INSERT INTO archive_version (version) VALUES ('');

-- Not a sequence: its numbers can be seen before what they stand for.
CREATE FUNCTION mark_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE archive_version SET version = pg_current_xact_id()::text WHERE version <> pg_current_xact_id()::text;
    RETURN NULL;
END $$;

CREATE TRIGGER event_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "event"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_version();
CREATE TRIGGER event_actor_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "event_actor"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_version();
CREATE TRIGGER event_source_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "event_source"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_version();
CREATE TRIGGER citation_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "citation"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_version();
CREATE TRIGGER actor_name_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "actor_name"
    FOR EACH STATEMENT EXECUTE FUNCTION mark_version();
