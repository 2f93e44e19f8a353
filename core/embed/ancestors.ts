/** Everybody may frame it. */
export const everybody = '*'

const origin =
  /^https?:\/\/(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/
const longest = 255
/** A header must not outgrow what servers between let pass. */
export const mostAncestors = 50

/**
 * An origin as `frame-ancestors` takes it, `https://example.org` or `https://*.example.org:8443`, in lower case and without
 * a last slash; null for what is none. Names beyond ASCII must be given as Punycode.
 */
export function readAncestor(text: string): string | null {
  const name = text.trim().toLowerCase().replace(/\/$/, '')
  return name.length <= longest && origin.test(name) ? name : null
}
