const host = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Where the reader found this site, without a path: from the request's own headers, or those of the proxy before it. What
 * is no address becomes `http://localhost`.
 */
export function originOf(headers: Headers): string {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim() ?? ''
  const given = first('x-forwarded-host') || first('host')
  const scheme = first('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return host.test(given) ? new URL(`${scheme}://${given}`).origin : 'http://localhost'
}
