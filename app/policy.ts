/** Paths that other sites may frame. */
const framable = /^\/embed(?:\/|$)/

const developing = process.env.NODE_ENV === 'development'

function contentPolicy(path: string, nonce: string): string {
  const directives: Record<string, string> = {
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
    'frame-ancestors': framable.test(path) ? '*' : "'none'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/**
 * The security headers of every response, by path; the one place where they are decided. `/embed…` may be framed by any
 * site, nothing else by any. Scripts and styles need the request's nonce, which pages find in the header `x-nonce`.
 */
export function policyFor(path: string, nonce: string): Record<string, string> {
  return {
    'content-security-policy': contentPolicy(path, nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(framable.test(path) ? {} : { 'x-frame-options': 'DENY' }),
  }
}
