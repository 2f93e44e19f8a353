import { readActor } from '@/core/api/operations'
import { findActorEntry } from '@/server/archive/find-actor-entry'
import { reading } from '../../serve'

/** One actor with all its names. */
export const GET = reading(readActor, async (id) => {
  const found = await findActorEntry(id)
  return found && { ...found, eventCount: found.count }
})
