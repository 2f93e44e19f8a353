/** A start that cannot succeed, with one sentence for the person at the terminal: what is wrong and what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The operating system's error code (`EADDRINUSE`), or null when the value is no such error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}
