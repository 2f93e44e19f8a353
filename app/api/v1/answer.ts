import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { readView } from '@/core/query/read-view'
import { locales, type Locale, type View, type ViewProblem } from '@/core/query/view'
import { isUnavailable } from '@/server/archive/availability'
import { checkView } from '@/server/archive/check-view'
import { problem, shared, type RequestProblem } from './problem'

const advice: Record<ViewProblem['reason'], string> = {
  'not-a-date': 'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.',
  'not-a-choice': 'Give one of the values that this parameter has, as the address of a page shows them.',
  'reversed-range': 'Give a first day that is not after the last.',
  'too-long': 'Give fewer values, or a shorter one.',
  'unknown-actor': 'Give the id of an actor of the archive.',
  'unknown-article': 'Give the id of an article of the archive.',
  'unknown-event': 'Give the id of an event of the archive.',
}

export const problemsOfView = (problems: readonly ViewProblem[]): RequestProblem[] =>
  problems.map(({ parameter, value, reason }) => ({ parameter, value, detail: advice[reason] }))

export const problemsOfShape = (error: z.ZodError, parameters: URLSearchParams): RequestProblem[] =>
  error.issues.map(({ path, message }) => {
    const [parameter, place] = [String(path[0] ?? ''), Number(path[1] ?? 0)]
    return { parameter, value: parameters.getAll(parameter)[place]?.slice(0, 80) ?? '', detail: message }
  })

/** The view that an address asks for, in the language of `lang` (Arabic without it), or what of it cannot be used. */
export async function viewAsked(
  parameters: URLSearchParams,
): Promise<{ view: View; locale: Locale } | { problems: RequestProblem[] }> {
  const lang = parameters.get('lang')
  const locale = locales.find((each) => each === (lang ?? '')) ?? 'ar'
  const { view, problems } = readView(parameters, locale)
  const found = problemsOfView([...problems, ...(await checkView(view))])
  if (lang !== null && lang !== '' && lang !== locale)
    found.push({
      parameter: 'lang',
      value: lang.slice(0, 80),
      detail: `Give one of: ${locales.join(', ')}.`,
    })
  return found.length > 0 ? { problems: found } : { view, locale }
}

/** Asked for again whenever it is wanted: who has just been told of news must not be given what was there before. */
export const json = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'private, no-cache',
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether the reader has this version already (RFC 9110: weak comparison, a list, or any). */
const isKnown = (tag: string, header: string | null) =>
  header !== null && header.split(',').some((each) => ['*', opaque(tag)].includes(opaque(each)))

type Body = string | Uint8Array<ArrayBuffer>

const headersOf = (version: Body, headers: Record<string, string>) => ({
  ...shared,
  'cache-control': 'private, max-age=10, must-revalidate',
  // Weak: what is sent compressed has other bytes, and the same tag.
  etag: `W/"${createHash('sha1').update(version).digest('base64url')}"`,
  ...headers,
})

/** A whole answer, or 304 for who has it already. A reader's own browser may keep it for ten seconds. */
export function answer(request: Request, body: Body, headers: Record<string, string>): Response {
  const all = headersOf(body, headers)
  if (isKnown(all.etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: all })
  return new Response(body, { headers: all })
}

/** As `answer`, for what costs much more to make than what it is made of: who has it already lets nothing be made. */
export async function answerMade(
  request: Request,
  source: string,
  make: () => Promise<Body>,
  headers: Record<string, string>,
): Promise<Response> {
  const all = headersOf(source, headers)
  if (isKnown(all.etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: all })
  return new Response(await make(), { headers: all })
}

/** PostgreSQL gave up: the statement took longer than the pool allows. */
const isTooSlow = (error: unknown) => error instanceof Error && /57014|statement timeout/.test(error.message)

const later = { 'retry-after': '10' }

/**
 * What to answer when the archive did not: 503 where it is out of reach or has too much to do. What is neither is thrown on.
 */
export function failed(error: unknown): Response {
  if (isTooSlow(error))
    return problem(
      {
        status: 503,
        title: 'This takes too long.',
        detail: 'Too many events match: narrow the filter, or ask for less at a time.',
      },
      later,
    )
  if (isUnavailable(error))
    return problem(
      { status: 503, title: 'The archive is out of reach.', detail: 'Try again in some seconds.' },
      later,
    )
  throw error
}
