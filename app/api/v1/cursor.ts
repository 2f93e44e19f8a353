import { z } from 'zod'

/** The key of a place in a list, as text that says nothing and fits into an address. */
export const writeCursor = (list: string, key: unknown): string =>
  Buffer.from(JSON.stringify([list, key])).toString('base64url')

/** The key that a cursor holds, or undefined when it was not made for this list. */
export function readCursor<Key>(cursor: string, list: string, key: z.ZodType<Key>): Key | undefined {
  try {
    const written = z.tuple([z.literal(list), key])
    return written.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString())).data?.[1]
  } catch {
    return undefined
  }
}
