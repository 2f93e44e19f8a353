import { connection } from 'next/server'
import { originOf } from '@/app/origin'
import { editionOf } from '@/components/language/edition'
import { exchangeOf } from '@/components/language/exchange-of'
import { beginningOf } from '@/core/exchange/csv-cell'
import type { Exchange, Writer } from '@/core/exchange/exchange'
import type { Filter } from '@/core/query/view'
import { streamEvents } from '@/server/archive/stream-events'
import { failed, viewAsked } from './answer'
import { badRequest, shared } from './problem'

interface FileKind {
  /** Media type, with its charset. */
  type: string
  /** Name of the file without its beginning: `csv`. */
  extension: string
}

/** Pieces are gathered to some kilobytes: one an event would cost more than it carries. */
const chunkSize = 16_384

/** Text as bytes, as fast as it is taken. What fails after the beginning breaks the answer off, so that none looks whole. */
function streamed(pieces: AsyncGenerator<string>, first: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let gathered = first
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const { done, value } = await pieces.next()
        if (!done) gathered += value
        if (gathered.length < chunkSize && !done) continue
        if (gathered !== '') controller.enqueue(encoder.encode(gathered))
        gathered = ''
        if (done) controller.close()
        return
      }
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

/** The text of a filter's events, piece by piece. */
type Pieces = (filter: Filter, exchange: Exchange) => AsyncGenerator<string>

/** All events of the view in a format: the parameters of a page's address and `lang`. */
export const exported = (
  request: Request,
  { writer, ...kind }: FileKind & { writer: Writer },
): Promise<Response> =>
  exportedPieces(request, kind, (filter, exchange) => writer(streamEvents(filter), exchange))

/** The same for a format that asks the archive for something else than records. */
export async function exportedPieces(
  request: Request,
  { type, extension }: FileKind,
  written: Pieces,
): Promise<Response> {
  await connection()
  try {
    const { searchParams } = new URL(request.url)
    const asked = await viewAsked(searchParams)
    if ('problems' in asked) return badRequest('This address asks for no events.', asked.problems)
    const { view, locale } = asked
    const exchange = exchangeOf(editionOf(locale, view), originOf(request.headers))
    const pieces = written(view.filter, exchange)
    const beginning = beginningOf(extension, searchParams)
    // The first pieces are made before anything is answered: an archive that is away is then a 503.
    const first = await pieces.next()
    return new Response(streamed(pieces, `${beginning}${first.done ? '' : first.value}`), {
      headers: {
        ...shared,
        'content-type': type,
        'content-disposition': `attachment; filename="sanad.${extension}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return failed(error)
  }
}
