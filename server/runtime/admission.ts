import http from 'node:http'
import { problemAnswer } from '@/core/api/problem'

/** What is answered to a request that no handler can be given. */
export interface Refused {
  status: number
  headers: Record<string, string>
  body: string
}

const apiAddress = /^\/api(?:[/?]|$)/

/** To the HTTP interface as it answers errors, to everybody else in a line of text. */
export function refused(address: string, status: number, detail: string): Refused {
  const title = http.STATUS_CODES[status] ?? ''
  if (apiAddress.test(address)) return { status, ...problemAnswer({ status, title, detail }) }
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: `${detail}\n` }
}

const pathOf = (address: string) => address.split('?', 1)[0] ?? ''

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** What Next would answer with 500: a path that is no UTF-8 in percents, a method that it does not have. */
export function faultOf(method: string, address: string): Refused | null {
  if (method === 'TRACE') {
    const { headers, ...rest } = refused(address, 405, 'TRACE is not possible here, only GET, HEAD, OPTIONS.')
    return { ...rest, headers: { ...headers, allow: 'GET, HEAD, OPTIONS' } }
  }
  if (isDecodable(pathOf(address))) return null
  return refused(address, 400, 'The path of this address cannot be read: % must begin the bytes of UTF-8.')
}

/**
 * The address without slashes that say nothing. Next leads to it by a redirection, which browsers do not follow for a page of
 * another origin, so the HTTP interface has none.
 */
export function plainAddress(address: string): string {
  const path = pathOf(address)
  if (!apiAddress.test(path.replace(/^\/+/, '/'))) return address
  return `${path.replaceAll(/\/{2,}/g, '/').replace(/\/$/, '')}${address.slice(path.length)}`
}
