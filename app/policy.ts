/** Paths that other sites may frame, and what those documents load. */
const embedded = /^\/embed(?:\/|$)/

/** Paths that other sites may read: their pages show our pictures too. */
const open = /^\/(?:api\/v1|oembed)(?:\/|$)/

/** What a page that is isolated from other origins needs to hear from everything that it loads. */
const forOthers = { 'cross-origin-resource-policy': 'cross-origin' }

const developing = process.env.NODE_ENV === 'development'

/** What the pages of this site may do. Scripts and styles need the request's nonce. */
const pageDirectives = (nonce: string): Record<string, string> => ({
  'default-src': "'none'",
  // While developing, React rebuilds stacks with eval and the bundler writes its own <style> elements.
  'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
  'style-src': developing ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
})

/** Who may frame what stands under a path: everybody, or a list of origins beside this site itself. */
export type Ancestors = 'everybody' | readonly string[]

/** An embed has nothing of its own in the document, so that it needs no nonce and caches may keep it. */
const embedDirectives = (ancestors: Ancestors): Record<string, string> => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Everybody is no directive at all: `*` leaves out frames without an origin, apps and files.
  ...(ancestors !== 'everybody' && { 'frame-ancestors': ["'self'", ...ancestors].join(' ') }),
})

/** A picture opened by itself; it has no script, and its style and its letters stand in it. */
const pictureDirectives: Record<string, string> = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}
const picture = /^\/api\/v1\/events\.svg$/

const written = (directives: Record<string, string>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/**
 * The security headers of every response, by path; the one place where they are decided. `/embed…` may be framed by whom
 * `ancestors` names, nothing else by any. Pages find the request's nonce in the header `x-nonce`.
 */
export function policyFor(
  path: string,
  nonce: string,
  ancestors: Ancestors = 'everybody',
): Record<string, string> {
  const common = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  }
  if (embedded.test(path))
    return {
      ...common,
      'content-security-policy': written(embedDirectives(ancestors)),
      // Such a page frames only what demands the same of all that it loads, in a sandbox too.
      'cross-origin-embedder-policy': 'require-corp',
      ...forOthers,
    }
  return {
    ...common,
    ...(open.test(path) && forOthers),
    'content-security-policy': written(picture.test(path) ? pictureDirectives : pageDirectives(nonce)),
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
  }
}
