import { fold } from '@/core/text/fold'
import type { Prisma } from '../generated/prisma/client'
import { sql } from './database'

/** Events that another article has told before gain its words for searching, in order of article and place. */
export async function refreshSearchText(tx: Prisma.TransactionClient, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const events = await tx.event.findMany({
    where: { id: { in: ids } },
    include: {
      citations: {
        select: { exact: true },
        orderBy: [{ articleId: 'asc' }, { start: 'asc' }, { end: 'asc' }],
      },
      quotes: { select: { text: true }, orderBy: [{ articleId: 'asc' }, { position: 'asc' }] },
    },
  })
  const texts = events.map(({ title, citations, quotes }) => {
    const told = [title, ...citations.map(({ exact }) => exact), ...quotes.map(({ text }) => text)]
    return [...new Set(told)].map(fold).join('\n')
  })
  await tx.$executeRaw(sql`UPDATE event SET search_text = told.text
    FROM unnest(${events.map(({ id }) => id)}::text[], ${texts}::text[]) AS told(id, text) WHERE event.id = told.id`)
}
