import { extentOfEdtf } from '@/core/chronology/edtf'
import type { ArticleEntry, ArticleRecord, EventSummary, ReaderMark } from '@/core/archive/records'
import { dayColumn } from './columns'
import { database } from './database'
import {
  actorReference,
  actorShape,
  articleReference,
  articleShape,
  eventSummary,
  summaryShape,
} from './event-records'

const firstDay = ({ extent }: EventSummary) => extent.earliest ?? extent.latest ?? 0
const lastDay = ({ extent }: EventSummary) => extent.latest ?? Infinity

/** As lists are ordered. */
function chronologically(a: EventSummary, b: EventSummary): number {
  const byTime = firstDay(a) - firstDay(b) || (lastDay(a) === lastDay(b) ? 0 : lastDay(b) - lastDay(a))
  return byTime || b.salience - a.salience || (a.id < b.id ? -1 : 1)
}

/** One article with its text, all that was found in it as marks for the reader, and the events it tells of; or null. */
export async function findArticle(id: string): Promise<ArticleRecord | null> {
  const row = await database().article.findUnique({
    where: { id },
    include: {
      dateMentions: true,
      actorMentions: true,
      quotes: { include: { speaker: actorShape } },
      citations: { where: { event: { status: 'published' } }, include: { event: summaryShape } },
    },
  })
  if (!row) return null
  const marks: ReaderMark[] = [
    ...row.dateMentions.map(({ start, end, edtf, rule, anchor }) => ({
      kind: 'date' as const,
      start,
      end,
      edtf,
      extent: extentOfEdtf(edtf),
      rule,
      anchor,
    })),
    ...row.actorMentions.map(({ start, end, actorId }) => ({ kind: 'actor' as const, start, end, actorId })),
    ...row.quotes.map(({ start, end, speaker, speakerText }) => ({
      kind: 'quote' as const,
      start,
      end,
      speaker: speaker && actorReference(speaker),
      speakerWords: speakerText,
    })),
    ...row.citations.map(({ start, end, eventId }) => ({ kind: 'event' as const, start, end, eventId })),
  ]
  const events = new Map(row.citations.map(({ event }) => [event.id, eventSummary(event)]))
  return {
    ...articleReference(row),
    text: row.text,
    publishedOnBasis: row.publishedOnBasis,
    sha256: row.sha256,
    notes: row.notes,
    marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    events: [...events.values()].toSorted(chronologically),
  }
}

/** Every article without its text, newest first. */
export async function listArticles({ limit = 1000 } = {}): Promise<ArticleEntry[]> {
  const rows = await database().article.findMany({
    select: {
      ...articleShape.select,
      notes: true,
      citations: { select: { eventId: true }, distinct: ['eventId'] },
    },
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: limit,
  })
  return rows.map((row) => ({
    ...articleReference(row),
    publishedOn: dayColumn(row.publishedOn),
    events: row.citations.length,
    notes: row.notes,
  }))
}
