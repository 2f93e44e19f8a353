import { createHash } from 'node:crypto'
import { dayFromIso } from '@/core/chronology/day'
import type { Extraction } from '@/core/extraction/extraction'
import { canonicalText } from '@/core/text/canonical'
import type { Prisma } from '../generated/prisma/client'
import { ChangingEvents, writeAlone } from './cells'
import { findTold, withToldEvents } from './corroborate'
import { database, sql } from './database'
import { rowsOf, type ExtractionRows } from './extraction-rows'
import { refreshSearchText } from './search-text'
import { storeActors } from './store-actors'

/** A text that is to become an article of the archive. `text` is what the extraction's offsets refer to. */
export interface Incoming {
  /** File name or address. */
  name: string
  text: string
  extraction: Extraction
}

/** `no-date`: it does not say when it was published; `no-event`: nothing in it could be put on a timeline. */
export type ArticleNote = 'no-date' | 'no-event'

export interface Ingested {
  /**
   * `added`: new; `known`: nothing changed; `renewed`: the rules read it otherwise than before, its rows were replaced;
   * `edited`: they do, but people have worked on its events, which stay.
   */
  outcome: 'added' | 'known' | 'renewed' | 'edited'
  articleId: string
  events: number
  notes: ArticleNote[]
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Short id of an article for addresses: 64 bits of its sha256. */
export const articleIdOf = (hash: string) => hash.slice(0, 16)

const stored = (text: string | null) => text && canonicalText(text)

function articleRow({ name, text, extraction }: Incoming, digest: string) {
  const { document, events } = extraction
  const notes: ArticleNote[] = []
  if (document.publishedOn === null) notes.push('no-date')
  if (events.length === 0) notes.push('no-event')
  return {
    id: articleIdOf(document.sha256),
    sha256: document.sha256,
    text,
    language: document.language,
    title: canonicalText(document.title),
    publishedOn: document.publishedOn === null ? null : dayFromIso(document.publishedOn),
    publishedOnBasis: document.publishedOnBasis,
    publisher: stored(document.publisher),
    agency: stored(document.agency),
    url: stored(document.url),
    sourceName: canonicalText(name),
    notes,
    extractionDigest: digest,
  }
}

type Transaction = Prisma.TransactionClient

async function citedEvents(tx: Transaction, articleId: string): Promise<string[]> {
  const citations = await tx.citation.findMany({
    where: { articleId },
    select: { eventId: true },
    distinct: ['eventId'],
  })
  return citations.map(({ eventId }) => eventId)
}

async function isEdited(tx: Transaction, articleId: string): Promise<boolean> {
  const events = await citedEvents(tx, articleId)
  const revision = await tx.revision.findFirst({
    where: {
      OR: [
        { subject: 'article', subjectId: articleId },
        { subject: 'event', subjectId: { in: events } },
      ],
    },
  })
  return revision !== null
}

/** Takes out what an earlier extraction found; events that other articles tell of as well stay. */
async function removeRows(tx: Transaction, articleId: string, changing: ChangingEvents): Promise<void> {
  const events = await citedEvents(tx, articleId)
  await changing.note(events)
  const mentions = await tx.actorMention.findMany({
    where: { articleId },
    select: { actorId: true },
    distinct: ['actorId'],
  })
  const actors = mentions.map(({ actorId }) => actorId)
  await tx.citation.deleteMany({ where: { articleId } })
  await tx.figure.deleteMany({ where: { articleId } })
  await tx.quote.deleteMany({ where: { articleId } })
  await tx.actorMention.deleteMany({ where: { articleId } })
  await tx.dateMention.deleteMany({ where: { articleId } })
  await tx.event.deleteMany({
    where: { id: { in: events }, citations: { none: {} } },
  })
  await tx.actor.deleteMany({
    where: { id: { in: actors }, mentions: { none: {} }, events: { none: {} }, quotes: { none: {} } },
  })
}

async function insertRows(
  tx: Transaction,
  extracted: ExtractionRows,
  changing: ChangingEvents,
): Promise<void> {
  const told = await findTold(tx, extracted)
  const rows = withToldEvents(extracted, told)
  const ids = [...rows.events.map(({ id }) => id), ...told.values()]
  await changing.note(ids)
  const toldBefore = await tx.event.findMany({ where: { id: { in: ids } }, select: { id: true } })
  await storeActors(tx, rows, changing)
  await tx.actorMention.createMany({ data: rows.actorMentions, skipDuplicates: true })
  await tx.dateMention.createMany({ data: rows.dateMentions })
  await tx.event.createMany({ data: rows.events, skipDuplicates: true })
  await tx.eventActor.createMany({ data: rows.eventActors, skipDuplicates: true })
  await tx.quote.createMany({ data: rows.quotes })
  await tx.citation.createMany({ data: rows.citations, skipDuplicates: true })
  await tx.figure.createMany({ data: rows.figures, skipDuplicates: true })
  if (toldBefore.length > 0)
    await refreshSearchText(
      tx,
      toldBefore.map(({ id }) => id),
    )
}

/**
 * Stores an article with all that was found in it, in one transaction. The same text twice changes nothing; when the rules
 * have changed since, its rows are replaced unless people have worked on them. Safe when several run at once.
 * @throws {OffsetError | EdtfError} when the extraction is inconsistent; nothing is written then.
 */
export async function ingestArticle(incoming: Incoming): Promise<Ingested> {
  const text = canonicalText(incoming.text)
  const digest = sha256(JSON.stringify(incoming.extraction))
  const article = articleRow({ ...incoming, text }, digest)
  const { id, notes } = article
  const result = { articleId: id, events: incoming.extraction.events.length, notes }
  const before = await database().article.findUnique({ where: { id }, select: { extractionDigest: true } })
  if (before?.extractionDigest === digest) return { outcome: 'known', ...result }
  const rows = rowsOf(id, text, incoming.extraction)

  return database().$transaction(
    async (tx): Promise<Ingested> => {
      await tx.$executeRaw(sql`SELECT set_config('statement_timeout', '60s', true)`)
      await writeAlone(tx)
      const changing = new ChangingEvents(tx)
      const { count } = await tx.article.createMany({ data: [article], skipDuplicates: true })
      if (count === 0) {
        const kept = await tx.article.findUniqueOrThrow({ where: { id }, select: { extractionDigest: true } })
        if (kept.extractionDigest === digest) return { outcome: 'known', ...result }
        if (await isEdited(tx, id)) return { outcome: 'edited', ...result }
        await removeRows(tx, id, changing)
        await tx.article.update({ where: { id }, data: article })
      }
      await insertRows(tx, rows, changing)
      await changing.settle()
      return { outcome: count === 0 ? 'renewed' : 'added', ...result }
    },
    { maxWait: 60_000, timeout: 120_000 },
  )
}
