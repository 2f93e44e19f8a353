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

interface Problem {
  status: number
  title: string
  detail: string
  errors?: readonly RequestProblem[]
}

/** An error as RFC 9457 has it. */
export function problem(body: Problem, headers: Record<string, string> = {}): Response {
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

/** 400: each parameter that cannot be used, and what to give instead. */
export const badRequest = (title: string, errors: readonly RequestProblem[]): Response =>
  problem({
    status: 400,
    title,
    detail: errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '),
    errors,
  })
