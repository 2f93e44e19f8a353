import type { ListPage } from '@/core/query/view'

/** Id of the head of the list: links to its pages lead there. */
export const listHead = 'list-heading'

/** Where in a list too long for one page the reader is. */
export interface ListPlace {
  number: number
  pages: number
  /** The page before; null is the first, undefined none. */
  previous: ListPage | null | undefined
  next: ListPage | null
}

/**
 * @param asked the page that the address names
 * @param part what the pages before and behind the shown one go on after
 * @param count events of the whole list, `limit` of them on a page
 */
export function placeInList(
  asked: ListPage | null,
  part: { previous: string | null | undefined; next: string | null },
  count: number,
  limit: number,
): ListPlace {
  const pages = Math.max(1, Math.ceil(count / limit))
  // An address may claim any number; what it goes on after is what counts.
  const number = part.previous === undefined ? 1 : Math.min(asked?.number ?? 1, pages)
  const before = part.previous
  return {
    number,
    pages,
    previous: typeof before === 'string' ? { number: Math.max(2, number - 1), after: before } : before,
    next: part.next === null ? null : { number: number + 1, after: part.next },
  }
}
