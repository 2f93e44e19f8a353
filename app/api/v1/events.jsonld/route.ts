import { writeJsonLd } from '@/core/exchange/json-ld'
import { exported } from '../export'

/** A view as JSON-LD: events of schema.org, citations as Web Annotations. */
export const GET = (request: Request): Promise<Response> =>
  exported(request, { writer: writeJsonLd, type: 'application/ld+json', extension: 'jsonld' })
