import { problemAnswer, type Problem, type RequestProblem } from '@/core/api/problem'

export { shared, type RequestProblem } from '@/core/api/problem'

/** An error as RFC 9457 has it. */
export function problem(said: Problem, more: Record<string, string> = {}): Response {
  const { headers, body } = problemAnswer(said)
  return new Response(body, { status: said.status, headers: { ...headers, ...more } })
}

/** 400: each parameter that cannot be used, and what to give instead. */
export const badRequest = (title: string, errors: readonly RequestProblem[]): Response =>
  problem({
    status: 400,
    title,
    detail: errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '),
    errors,
  })
