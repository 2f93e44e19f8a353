import { readEvent } from '@/core/api/operations'
import { findEvent } from '@/server/archive/find-event'
import { reading } from '../../serve'

/** One event with everything that backs it. */
export const GET = reading(readEvent, findEvent)
