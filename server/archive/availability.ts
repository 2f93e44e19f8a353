/** Codes of Prisma, Node and PostgreSQL that mean: no connection, none free, or no tables yet. */
const codes = /^(P1\d{3}|P2021|P2022|P2024|P2028|P2037|E[A-Z]+|08\w{3}|53\d{3}|57P\d\d)$/

/**
 * Whether an error means that the database is out of reach for now, rather than that the request was bad: to be answered
 * with 503. An exhausted pool throws a bare error without a code.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && codes.test(error.code)) return true
  return /DATABASE_URL is not set|trying to connect|reach database server|Connection terminated/i.test(
    error.message,
  )
}

/** Whether the database has broken off a statement that took longer than it may. */
export const isTooSlow = (error: unknown): boolean =>
  error instanceof Error && /\b57014\b|statement timeout/.test(error.message)
