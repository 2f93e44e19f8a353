import { listEvents } from '@/core/api/operations'
import { eventKey, pageEvents } from '@/server/archive/page-events'
import { listing } from '../serve'

/** Events in order of time, with everything that backs them. */
export const GET = listing(listEvents, eventKey, ({ filter }, after, limit) =>
  pageEvents(filter, after, limit),
)
