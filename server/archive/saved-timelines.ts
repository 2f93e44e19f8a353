import { database, type Connection } from './database'

/** A saved view, whether published or not. */
export interface SavedTimeline {
  id: string
  title: string
  /** Language of the title (BCP 47). */
  language: string
  /** The view as the query of its page. */
  query: string
  /** Origins that may frame it; `*` is everybody, an empty list this site alone. */
  frameAncestors: readonly string[]
  published: boolean
}

/** What of a timeline can be set; what is left out stays as it was, or as it is for a new one. */
export interface TimelineChange {
  title?: string
  language?: string
  query?: string
  frameAncestors?: readonly string[]
  published?: boolean
}

interface Row extends Omit<SavedTimeline, 'published'> {
  publishedAt: Date | null
}

const savedOf = ({ id, title, language, query, frameAncestors, publishedAt }: Row): SavedTimeline => ({
  id,
  title,
  language,
  query,
  frameAncestors,
  published: publishedAt !== null,
})

/** A timeline by its id, or null. */
export async function savedTimeline(id: string): Promise<SavedTimeline | null> {
  const row = await database().timeline.findUnique({ where: { id } })
  return row && savedOf(row)
}

/** All timelines, by id. */
export async function savedTimelines(): Promise<SavedTimeline[]> {
  return (await database().timeline.findMany({ orderBy: { id: 'asc' } })).map(savedOf)
}

/** Who changed it, and what for. */
export interface Change {
  author: string
  reason: string
}

async function record(
  on: Connection,
  change: Change,
  subjectId: string,
  before: SavedTimeline | null,
  after: SavedTimeline | null,
): Promise<void> {
  const plain = (saved: SavedTimeline | null) =>
    saved === null ? undefined : { ...saved, frameAncestors: [...saved.frameAncestors] }
  await on.revision.create({
    data: { subject: 'timeline', subjectId, ...change, before: plain(before), after: plain(after) },
  })
}

/**
 * Saves a timeline under its id, a new one or an old one changed, and records the revision. A new one is published and may
 * be framed by everybody unless the change says otherwise.
 */
export function saveTimeline(
  id: string,
  { title, language, query, frameAncestors, published }: TimelineChange,
  change: Change,
): Promise<{ before: SavedTimeline | null; after: SavedTimeline }> {
  return database().$transaction(async (on) => {
    const old = await on.timeline.findUnique({ where: { id } })
    const publishedAt =
      published === undefined && old
        ? old.publishedAt
        : published === false
          ? null
          : (old?.publishedAt ?? new Date())
    const data = {
      title: title ?? old?.title ?? id,
      language: language ?? old?.language ?? 'und',
      query: query ?? old?.query ?? '',
      frameAncestors: [...(frameAncestors ?? old?.frameAncestors ?? ['*'])],
      publishedAt,
    }
    const row = await on.timeline.upsert({ where: { id }, create: { id, ...data }, update: data })
    const [before, after] = [old && savedOf(old), savedOf(row)]
    await record(on, change, id, before, after)
    return { before, after }
  })
}

/** Removes a timeline and records that; null when there was none. */
export function removeTimeline(id: string, change: Change): Promise<SavedTimeline | null> {
  return database().$transaction(async (on) => {
    const old = await on.timeline.findUnique({ where: { id } })
    if (!old) return null
    await on.timeline.delete({ where: { id } })
    await record(on, change, id, savedOf(old), null)
    return savedOf(old)
  })
}
