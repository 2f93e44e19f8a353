import { writeCalendar } from '@/core/exchange/icalendar'
import { exported } from '../export'

/** A view as a calendar (RFC 5545). */
export const GET = (request: Request): Promise<Response> =>
  exported(request, { writer: writeCalendar, type: 'text/calendar; charset=utf-8', extension: 'ics' })
