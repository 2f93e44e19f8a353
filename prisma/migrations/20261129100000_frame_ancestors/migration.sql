-- Which sites may frame a saved timeline.
ALTER TABLE "timeline" ADD COLUMN     "frame_ancestors" TEXT[] DEFAULT ARRAY['*']::TEXT[];
