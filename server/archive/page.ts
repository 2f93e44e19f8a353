import { z } from 'zod'
import { canonicalText } from '@/core/text/canonical'

/** A part of a list, and the key of its last item when there are more: where the next part begins. */
export interface Page<Item, Key> {
  items: Item[]
  after: Key | null
}

/** Rows of which one more was asked for than is wanted: cut to size, with the key to go on from. */
export function cutPage<Row, Key>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Key) {
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), after: last === undefined ? null : keyOf(last) }
}

/** Text in a key that came from outside: without what the database cannot hold. */
export const keyText = z.string().max(200).overwrite(canonicalText)
