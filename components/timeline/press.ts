/**
 * Notes presses that begin within `place`, of a pointer or a key. What is put in its place under a press swallows it: the
 * click comes only when what went down comes up on the same element.
 */
export class Press {
  private under: Promise<void> = Promise.resolve()

  constructor(place: HTMLElement, signal: AbortSignal) {
    place.addEventListener(
      'pointerdown',
      ({ button }) => {
        if (button === 0) this.begin('pointerup', 'pointercancel', 'contextmenu')
      },
      { signal },
    )
    place.addEventListener('keydown', () => this.begin('keyup'), { signal })
  }

  /** Resolves when no press is under way, and the clicks that they end in have been told of. */
  async over(): Promise<void> {
    let met: Promise<void>
    do {
      met = this.under
      await met
    } while (met !== this.under)
  }

  private begin(...ends: string[]): void {
    const listening = new AbortController()
    this.under = new Promise((resolve) => {
      const end = () => {
        listening.abort()
        // The click follows within the same turn.
        setTimeout(resolve)
      }
      // A page that is left for another window hears of no end.
      for (const name of [...ends, 'blur']) {
        window.addEventListener(name, end, { capture: true, signal: listening.signal })
      }
    })
  }
}
