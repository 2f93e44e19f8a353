import { NextResponse, type NextRequest } from 'next/server'
import { ancestorsOf } from '@/app/ancestors'
import { stopped } from '@/app/api/v1/gate'
import { policyFor } from '@/app/policy'
import { preferredLocale } from '@/app/preferred-locale'
import { locales, themes } from '@/core/query/view'

const localised = new RegExp(`^/(?:${locales.join('|')})(?:/|$)`)
/** What has no language of its own in the path: other routes, and the files of Next and public/. */
const unlocalised = /^\/(?:embed|oembed|api|healthz|readyz|_next)(?:\/|$)|^\/[^/]+\.[a-z0-9]+$/

/** Every request passes here: language of the address, and the security headers of the response. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname } = request.nextUrl
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyFor(pathname, nonce, await ancestorsOf(pathname))
  const refusal = pathname.startsWith('/api/') ? stopped(request) : null
  const response = refusal ?? route(request, nonce, policy['content-security-policy'] ?? '')
  for (const [name, value] of Object.entries(policy)) response.headers.set(name, value)
  return response
}

function route(request: NextRequest, nonce: string, contentPolicy: string): NextResponse {
  const { nextUrl } = request
  const { pathname, searchParams } = nextUrl
  const headers = new Headers(request.headers)
  // Next takes the nonce for its own scripts from the request's policy.
  headers.set('content-security-policy', contentPolicy)
  headers.set('x-nonce', nonce)
  // Whatever else an address says could not stand in a header.
  headers.set('x-theme', themes.find((each) => each === searchParams.get('theme')) ?? '')
  if (localised.test(pathname) || unlocalised.test(pathname))
    return NextResponse.next({ request: { headers } })
  const url = nextUrl.clone()
  const locale = preferredLocale(request.headers.get('accept-language'))
  url.pathname = `/${locale}${pathname === '/' ? '' : pathname}`
  const response =
    pathname === '/' ? NextResponse.redirect(url, 307) : NextResponse.rewrite(url, { request: { headers } })
  response.headers.set('vary', 'accept-language')
  return response
}
