import { readTimeline } from '@/core/api/operations'
import { findTimeline } from '@/server/archive/find-timeline'
import { reading } from '../../serve'

/** One published timeline. */
export const GET = reading(readTimeline, findTimeline)
