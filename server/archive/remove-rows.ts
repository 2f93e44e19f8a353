import type { Prisma } from '../generated/prisma/client'
import type { ChangingEvents } from './cells'

type Transaction = Prisma.TransactionClient

async function citedEvents(tx: Transaction, articleId: string): Promise<string[]> {
  const citations = await tx.citation.findMany({
    where: { articleId },
    select: { eventId: true },
    distinct: ['eventId'],
  })
  return citations.map(({ eventId }) => eventId)
}

/** Whether people have worked on an article or on what it tells of. */
export async function isEdited(tx: Transaction, articleId: string): Promise<boolean> {
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
export async function removeRows(
  tx: Transaction,
  articleId: string,
  changing: ChangingEvents,
): Promise<void> {
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
