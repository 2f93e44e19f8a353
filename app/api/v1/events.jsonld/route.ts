import { writeJsonLd } from '@/core/exchange/json-ld'
import { streamEventsInCharacters } from '@/server/archive/stream-events'
import { exportedPieces } from '../export'

/** A view as JSON-LD: events of schema.org, citations as Web Annotations. */
export const GET = (request: Request): Promise<Response> =>
  exportedPieces(request, { type: 'application/ld+json', extension: 'jsonld' }, (filter, exchange) =>
    writeJsonLd(streamEventsInCharacters(filter), exchange),
  )
