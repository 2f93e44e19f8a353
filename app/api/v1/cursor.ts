import type { z } from 'zod'

/** The key of a place in a list, as text that says nothing and fits into an address. */
export const writeCursor = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key that a cursor holds, or undefined when it was not made for this list. */
export function readCursor<Key>(cursor: string, key: z.ZodType<Key>): Key | undefined {
  try {
    return key.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data
  } catch {
    return undefined
  }
}
