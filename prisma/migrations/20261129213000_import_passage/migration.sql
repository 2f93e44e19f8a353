-- Of most imported rows the passage is the citation itself, which is not copied in twice.
-- AlterTable
ALTER TABLE "import_row" ALTER COLUMN "passage" DROP NOT NULL;
