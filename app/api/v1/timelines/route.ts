import { listTimelines } from '@/core/api/operations'
import { pageTimelines, timelineKey } from '@/server/archive/page-timelines'
import { listing } from '../serve'

/** Published timelines, the latest first. */
export const GET = listing(listTimelines, timelineKey, (_, after, limit) => pageTimelines(after, limit))
