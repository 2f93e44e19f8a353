import { fold } from '@/core/text/fold'
import type { Prisma } from '../generated/prisma/client'

/** Events that another article has told before gain its words for searching. */
export async function refreshSearchText(tx: Prisma.TransactionClient, ids: string[]): Promise<void> {
  const events = await tx.event.findMany({
    where: { id: { in: ids } },
    include: { citations: { select: { exact: true } }, quotes: { select: { text: true } } },
  })
  for (const { id, title, citations, quotes } of events) {
    const told = [title, ...citations.map(({ exact }) => exact), ...quotes.map(({ text }) => text)]
    const searchText = [...new Set(told)].map(fold).join('\n')
    await tx.event.update({ where: { id }, data: { searchText } })
  }
}
