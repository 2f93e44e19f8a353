-- How far the import of each file has come, and the rows that are on their way (server/archive/importing/). What is on its
-- way is not logged: it is read from its file again when the server has crashed.

-- CreateTable
CREATE TABLE "import" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "kept" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "shown_day" INTEGER,
    "shown_row" INTEGER,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "import_row" (
    "import_id" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "row" INTEGER NOT NULL,
    "event_id" TEXT NOT NULL,
    "own" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "edtf" TEXT NOT NULL,
    "earliest" INTEGER,
    "latest" INTEGER,
    "precision" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "salience" DOUBLE PRECISION NOT NULL,
    "planned" BOOLEAN NOT NULL,
    "search_text" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "article_title" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "agency" TEXT,
    "published_on" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "passage" TEXT NOT NULL,
    "passage_start" INTEGER NOT NULL,
    "actors" TEXT[],
    "roles" TEXT[],
    "figures" JSONB,

    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","day","row")
);

-- CreateTable
CREATE UNLOGGED TABLE "import_actor" (
    "import_id" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "wikidata" TEXT,
    "names" JSONB NOT NULL,

    CONSTRAINT "import_actor_pkey" PRIMARY KEY ("import_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "import_key_key" ON "import"("key");
