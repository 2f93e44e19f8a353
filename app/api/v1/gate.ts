import { problem, shared } from './problem'

/** Characters of an address, query included. */
const longestAddress = 8192
const allowed = 'GET, HEAD, OPTIONS'

/**
 * What is answered before any handler is asked: addresses that are too long (414), what browsers ask before they let a page
 * of another origin read (204), and whatever would change something (405). Null lets the request pass.
 */
export function stopped(request: Request): Response | null {
  if (request.url.length > longestAddress)
    return problem({
      status: 414,
      title: 'This address is too long.',
      detail: `It has ${request.url.length} characters, and may have ${longestAddress}: give fewer values or shorter ones.`,
    })
  if (request.method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: {
        ...shared,
        allow: allowed,
        'access-control-allow-methods': allowed,
        'access-control-allow-headers': 'accept, cache-control, if-none-match, last-event-id',
        'access-control-max-age': '86400',
      },
    })
  if (request.method === 'GET' || request.method === 'HEAD') return null
  return problem(
    {
      status: 405,
      title: 'Only reading is possible.',
      detail: `${request.method} is not possible here, only ${allowed}.`,
    },
    { allow: allowed },
  )
}
