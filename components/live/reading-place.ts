/** What is being read: the first item of a list that can be seen, and how far below the window's top it stands. */
export interface ReadingPlace {
  item: Element
  top: number
}

/** Where in the list a reader is; null above and below it. */
export function readingPlace(list: Element | null): ReadingPlace | null {
  for (const item of list?.children ?? []) {
    const { top, bottom } = item.getBoundingClientRect()
    if (bottom <= 0) continue
    return top < window.innerHeight ? { item, top } : null
  }
  return null
}

/** Scrolls so that what was being read stands where it stood, whatever has come before it. */
export function keepReading({ item, top }: ReadingPlace): void {
  if (!item.isConnected) return
  const moved = item.getBoundingClientRect().top - top
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
}
