import type { Prisma } from '../generated/prisma/client'
import type { ChangingEvents } from './cells'
import { withToldEvents } from './corroborate'
import type { ExtractionRows } from './extraction-rows'
import { refreshSearchText } from './search-text'
import { storeActors } from './store-actors'

/** Ids that are in more than one of the sets. */
function repeated(sets: readonly ReadonlySet<string>[]): string[] {
  const seen = new Set<string>()
  const again = sets.flatMap((ids) => [...ids].filter((id) => seen.has(id) || !seen.add(id)))
  return [...new Set(again)]
}

/** Writes what was found in articles, whose own rows are there already, as if they had come one after the other. */
export async function insertRows(
  tx: Prisma.TransactionClient,
  found: readonly ExtractionRows[],
  changing: ChangingEvents,
): Promise<void> {
  const articles = await withToldEvents(tx, found)
  const all = <Row>(rowsOf: (rows: ExtractionRows) => Row[]) => articles.flatMap(rowsOf)
  const told = articles.map(
    ({ events, citations }) =>
      new Set([...events.map(({ id }) => id), ...citations.map(({ eventId }) => eventId)]),
  )
  const ids = [...new Set(told.flatMap((of) => [...of]))]
  await changing.note(ids)
  const toldBefore = await tx.event.findMany({ where: { id: { in: ids } }, select: { id: true } })
  await storeActors(tx, articles, changing)
  await tx.actorMention.createMany({ data: all((rows) => rows.actorMentions), skipDuplicates: true })
  await tx.dateMention.createMany({ data: all((rows) => rows.dateMentions) })
  await tx.event.createMany({ data: all((rows) => rows.events), skipDuplicates: true })
  await tx.eventActor.createMany({ data: all((rows) => rows.eventActors), skipDuplicates: true })
  await tx.quote.createMany({ data: all((rows) => rows.quotes) })
  await tx.citation.createMany({ data: all((rows) => rows.citations), skipDuplicates: true })
  await tx.figure.createMany({ data: all((rows) => rows.figures), skipDuplicates: true })
  await refreshSearchText(tx, [...new Set([...toldBefore.map(({ id }) => id), ...repeated(told)])])
}
