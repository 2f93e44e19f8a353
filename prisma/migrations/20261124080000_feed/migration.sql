-- What the archive took in last, for its feed.
CREATE INDEX "event_created_at_id_idx" ON "event"("created_at" DESC, "id");
