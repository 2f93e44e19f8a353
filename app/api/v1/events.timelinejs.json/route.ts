import { writeTimelineJs } from '@/core/exchange/timelinejs'
import { exported } from '../export'

/** A view as TimelineJS opens it. */
export const GET = (request: Request): Promise<Response> =>
  exported(request, {
    writer: writeTimelineJs,
    type: 'application/json; charset=utf-8',
    extension: 'timelinejs.json',
  })
