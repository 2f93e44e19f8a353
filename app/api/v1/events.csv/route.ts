import { writeCsv } from '@/core/exchange/csv'
import { exported } from '../export'

/** A view as a table (RFC 4180); `bom=1` puts a byte-order mark before it. */
export const GET = (request: Request): Promise<Response> =>
  exported(request, { writer: writeCsv, type: 'text/csv; charset=utf-8; header=present', extension: 'csv' })
