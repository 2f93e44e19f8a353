import { listActors } from '@/core/api/operations'
import { actorKey, pageActors } from '@/server/archive/page-actors'
import { listing } from '../serve'

/** Who takes part in events. */
export const GET = listing(listActors, actorKey, async ({ filter, query }, after, limit) => {
  const choice = { types: query.kind ?? [], name: query.name ?? '' }
  const page = await pageActors(filter, choice, after, limit)
  return { ...page, items: page.items.map(({ count, ...actor }) => ({ ...actor, eventCount: count })) }
})
