/** What tells of a reader; assistive technology may move the focus, or click, without any key or pointer. */
const moves = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin', 'click'] as const

let first: Promise<void> | null = null

/**
 * Resolves when the reader first moves on this page, whatever and wherever that is, or has done so already. Until then
 * nothing is needed that answers moves.
 */
export function firstMove(): Promise<void> {
  first ??= hasMoved() ? Promise.resolve() : moved()
  return first
}

/** Not all browsers tell: in those the next move is the first. */
const hasMoved = () => 'userActivation' in navigator && navigator.userActivation.hasBeenActive

/** A browser tells of a pointer that rests where a page appears beneath it, though nobody has moved. */
const isStill = (event: Event) =>
  event.type === 'pointermove' &&
  event instanceof PointerEvent &&
  event.movementX === 0 &&
  event.movementY === 0

function moved(): Promise<void> {
  const listening = new AbortController()
  return new Promise((resolve) => {
    const done = (event: Event) => {
      if (isStill(event)) return
      listening.abort()
      resolve()
    }
    for (const move of moves) {
      window.addEventListener(move, done, { capture: true, passive: true, signal: listening.signal })
    }
  })
}
