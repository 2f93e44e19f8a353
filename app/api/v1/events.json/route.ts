import { writeJson } from '@/core/exchange/json'
import { streamWholeEvents } from '@/server/archive/stream-whole-events'
import { exportedPieces } from '../export'

/** A view in our own format, with the texts of its sources. */
export const GET = (request: Request): Promise<Response> =>
  exportedPieces(
    request,
    { type: 'application/json; charset=utf-8', extension: 'json' },
    (filter, exchange) => writeJson(streamWholeEvents(filter), exchange),
  )
