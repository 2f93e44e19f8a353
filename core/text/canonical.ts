/** With the `u` flag a surrogate pair is one character, so that `Surrogate` only matches lone ones. */
const unstorable = /[\0\p{Surrogate}]/gu
const suspect = /[\0\ud800-\udfff]/

/**
 * The text that every offset refers to: NUL and lone surrogates become U+FFFD, one UTF-16 unit for one, so that no offset
 * moves. PostgreSQL refuses the first and silently changes the second.
 */
export function canonicalText(text: string): string {
  // Most texts have neither a NUL nor any half of a pair, which costs less to see.
  if (!suspect.test(text)) return text
  return text.replace(unstorable, '\ufffd')
}
