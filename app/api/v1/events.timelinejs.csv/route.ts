import { writeTimelineJsTable } from '@/core/exchange/timelinejs'
import { exported } from '../export'

/** A view as the spreadsheet template of TimelineJS has it. */
export const GET = (request: Request): Promise<Response> =>
  exported(request, {
    writer: writeTimelineJsTable,
    type: 'text/csv; charset=utf-8; header=present',
    extension: 'timelinejs.csv',
  })
