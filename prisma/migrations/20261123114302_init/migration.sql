-- Folded text is searched by trigrams; a trusted extension, so that the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published_on" INTEGER,
    "published_on_basis" TEXT,
    "publisher" TEXT,
    "agency" TEXT,
    "url" TEXT,
    "source_name" TEXT NOT NULL,
    "notes" TEXT[],
    "extraction_digest" TEXT NOT NULL,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "wikidata" TEXT,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_name" (
    "id" SERIAL NOT NULL,
    "actor_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_mention" (
    "article_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "actor_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "actor_mention_pkey" PRIMARY KEY ("article_id","start","end","actor_id")
);

-- CreateTable
CREATE TABLE "date_mention" (
    "article_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "edtf" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "anchor" TEXT,

    CONSTRAINT "date_mention_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "edtf" TEXT NOT NULL,
    "earliest" INTEGER,
    "latest" INTEGER,
    "precision" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'published',
    "planned" BOOLEAN NOT NULL DEFAULT false,
    "search_text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_actor" (
    "event_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "event_actor_pkey" PRIMARY KEY ("event_id","actor_id","role")
);

-- CreateTable
CREATE TABLE "citation" (
    "event_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "passage" TEXT NOT NULL,
    "passage_start" INTEGER NOT NULL,
    "edtf" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "date_mention" INTEGER,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("event_id","article_id","start","end")
);

-- CreateTable
CREATE TABLE "quote" (
    "article_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "direct" BOOLEAN NOT NULL,
    "speaker_id" TEXT,
    "speaker_text" TEXT,
    "speaker_start" INTEGER,
    "speaker_end" INTEGER,
    "event_id" TEXT,

    CONSTRAINT "quote_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "figure" (
    "event_id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("event_id","article_id","start","end")
);

-- CreateTable
CREATE TABLE "timeline" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "timeline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_sha256_key" ON "article"("sha256");

-- CreateIndex
CREATE INDEX "article_published_on_idx" ON "article"("published_on");

-- CreateIndex
CREATE INDEX "actor_wikidata_idx" ON "actor"("wikidata");

-- CreateIndex
CREATE INDEX "actor_name_folded_trgm_idx" ON "actor_name" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "actor_name_actor_id_language_name_key" ON "actor_name"("actor_id", "language", "name");

-- CreateIndex
CREATE INDEX "actor_mention_actor_id_idx" ON "actor_mention"("actor_id");

-- CreateIndex
CREATE INDEX "event_type_idx" ON "event"("type");

-- CreateIndex
CREATE INDEX "event_salience_idx" ON "event"("salience" DESC);

-- CreateIndex
CREATE INDEX "event_search_text_trgm_idx" ON "event" USING GIN ("search_text" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "event_actor_actor_id_event_id_idx" ON "event_actor"("actor_id", "event_id");

-- CreateIndex
CREATE INDEX "citation_article_id_date_mention_idx" ON "citation"("article_id", "date_mention");

-- CreateIndex
CREATE INDEX "quote_speaker_id_idx" ON "quote"("speaker_id");

-- CreateIndex
CREATE INDEX "quote_event_id_idx" ON "quote"("event_id");

-- CreateIndex
CREATE INDEX "figure_article_id_idx" ON "figure"("article_id");

-- CreateIndex
CREATE INDEX "revision_subject_subject_id_at_idx" ON "revision"("subject", "subject_id", "at");

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_mention" ADD CONSTRAINT "actor_mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_mention" ADD CONSTRAINT "actor_mention_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_mention" ADD CONSTRAINT "date_mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_actor" ADD CONSTRAINT "event_actor_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_actor" ADD CONSTRAINT "event_actor_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_article_id_date_mention_fkey" FOREIGN KEY ("article_id", "date_mention") REFERENCES "date_mention"("article_id", "position") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Indexes on expressions, which a Prisma schema cannot name (`migrate diff` leaves them alone).
-- "Touches these days", open ends being null: int4range(earliest, latest, '[]') && int4range(from, to, '[]').
CREATE INDEX "event_extent_idx" ON "event" USING GIST (int4range("earliest", "latest", '[]'));

-- The chronological order of lists.
CREATE INDEX "event_chronology_idx" ON "event"((coalesce("earliest", "latest")), "id");

-- What no row may break, whoever writes it.
ALTER TABLE "event"
    ADD CONSTRAINT "event_extent_check" CHECK ("earliest" IS NULL OR "latest" IS NULL OR "earliest" <= "latest"),
    ADD CONSTRAINT "event_salience_check" CHECK ("salience" BETWEEN 0 AND 1),
    ADD CONSTRAINT "event_status_check" CHECK ("status" IN ('published', 'hidden'));
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_kind_check" CHECK ("kind" IN ('primary', 'alias'));
ALTER TABLE "actor_mention" ADD CONSTRAINT "actor_mention_span_check" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "date_mention" ADD CONSTRAINT "date_mention_span_check" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "quote" ADD CONSTRAINT "quote_span_check" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "figure" ADD CONSTRAINT "figure_span_check" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "citation"
    ADD CONSTRAINT "citation_span_check" CHECK ("start" >= 0 AND "end" > "start" AND "passage_start" <= "start");
