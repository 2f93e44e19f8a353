/** Public and without cookies: any page may read it, a sandboxed frame with an origin of its own too. */
export const shared = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after, allow, content-disposition, x-request-id',
}

/** A parameter that cannot be used: what it is, what it was and what it should be. */
export interface RequestProblem {
  parameter: string
  value: string
  detail: string
}

export interface Problem {
  status: number
  title: string
  detail: string
  errors?: readonly RequestProblem[]
}

/** An error as RFC 9457 has it: headers and body. */
export const problemAnswer = (problem: Problem) => ({
  headers: { ...shared, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ type: 'about:blank', ...problem }),
})
