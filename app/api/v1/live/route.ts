import { connection } from 'next/server'
import { arrivalParameter } from '@/core/api/parameters'
import { watchLive } from '@/core/api/operations'
import { openStream } from '@/server/live/stream'
import { failed } from '../answer'
import { badRequest, problem, shared } from '../problem'
import { readQuery } from '../read-query'

const headers = {
  ...shared,
  'content-type': 'text/event-stream; charset=utf-8',
  // Compressed or gathered by a proxy, it would come late.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** New events of a view as they arrive. A browser that comes back says itself what it saw last. */
export async function GET(request: Request): Promise<Response> {
  await connection()
  try {
    const asked = await readQuery(watchLive.query, new URL(request.url).searchParams)
    if ('problems' in asked) return badRequest('This address cannot be used.', asked.problems)
    const seen = arrivalParameter.safeParse(request.headers.get('last-event-id')).data ?? asked.query.since
    const stream = await openStream(asked.filter, seen === undefined ? null : Number(seen), request.signal)
    if (stream === null)
      return problem(
        {
          status: 503,
          title: 'Too many readers are listening.',
          detail: 'Come back later, or ask for the list of events now and then.',
        },
        { 'retry-after': '60' },
      )
    return new Response(stream, { headers })
  } catch (error) {
    return failed(error)
  }
}

/** What GET would begin with. Made from it, as Next does without this, the line would stay open though nobody reads it. */
export async function HEAD(request: Request): Promise<Response> {
  await connection()
  try {
    const asked = await readQuery(watchLive.query, new URL(request.url).searchParams)
    return 'problems' in asked
      ? badRequest('This address cannot be used.', asked.problems)
      : new Response(null, { headers })
  } catch (error) {
    return failed(error)
  }
}
