import { createHash } from 'node:crypto'
import { connection } from 'next/server'
import { isUnavailable } from '@/server/archive/availability'
import { largestLanes } from '@/server/archive/find-census'
import { findTile, lanesInTile } from '@/server/archive/find-tile'
import { readTileRequest, type RequestProblem } from './request'

/** Public and without cookies; an embed in a sandbox has an origin of its own. */
const shared = { 'access-control-allow-origin': '*' }

/** A tile changes when an article arrives: a reader's own browser may keep it while the picture is moved. */
const fresh = { ...shared, 'cache-control': 'private, max-age=10, must-revalidate' }

interface Problem {
  status: number
  title: string
  detail: string
  errors?: RequestProblem[]
}

/** An error as RFC 9457 has it. */
function problem(body: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', ...body }), {
    status: body.status,
    headers: {
      ...shared,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}

/** PostgreSQL gave up: the statement took longer than the pool allows. */
const isTooSlow = (error: unknown) => error instanceof Error && /57014|statement timeout/.test(error.message)

/** Whether the reader has this version already (RFC 9110: weak comparison, a list, or any). */
const isKnown = (tag: string, header: string | null) =>
  header !== null && header.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))

/**
 * One tile of a view as JSON: the parameters of a page's address, `step` (the key of a level), `tile` (its number) and any
 * `lane` (its key; without, the largest ones).
 */
export async function GET(request: Request): Promise<Response> {
  await connection()
  const asked = readTileRequest(new URL(request.url).searchParams)
  if ('problems' in asked)
    return problem({
      status: 400,
      title: 'This address asks for no tile.',
      detail: asked.problems.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '),
      errors: asked.problems,
    })
  const { filter, lanes, keys, step, index } = asked.request
  try {
    const wanted =
      keys ??
      (lanes === 'none'
        ? []
        : (await largestLanes(filter, lanes)).slice(0, lanesInTile).map(({ key }) => key))
    const body = JSON.stringify(await findTile(filter, lanes, wanted, step, index))
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
    const headers = { ...fresh, etag: tag }
    if (isKnown(tag, request.headers.get('if-none-match')))
      return new Response(null, { status: 304, headers })
    return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
  } catch (error) {
    if (isTooSlow(error))
      return problem(
        {
          status: 503,
          title: 'This takes too long.',
          detail: 'Too many events match: narrow the filter, or ask for a finer level.',
        },
        { 'retry-after': '10' },
      )
    if (isUnavailable(error))
      return problem(
        { status: 503, title: 'The archive is out of reach.', detail: 'Try again in some seconds.' },
        { 'retry-after': '10' },
      )
    throw error
  }
}
