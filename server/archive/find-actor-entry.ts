import { emptyFilter } from '@/core/query/defaults'
import { countEvents } from './count-events'
import { actorEntries, type ActorEntry } from './page-actors'

/** One actor with its names and the number of its events, or null. */
export async function findActorEntry(id: string): Promise<ActorEntry | null> {
  const count = await countEvents({ ...emptyFilter, actors: [id] })
  const [entry] = await actorEntries([{ id, count }])
  return entry ?? null
}
