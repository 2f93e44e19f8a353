import type { Presentation } from '@/core/query/view'
import type { Window } from '@/core/timeline/domain'
import type { TimelineProps } from '@/core/timeline/props'
import { hasGrown, isSameView } from './growth'
import type { TimelineIntents } from './intents'
import { movedFrom, spanToTell } from './rest'

type Span = Presentation['window']

const isSame = (a: Span, b: Span) => a?.from === b?.from && a?.to === b?.to

/** What the page knows of the window, and what of all that it shows next asks for another one. */
export class Told {
  /** The window in which an event was chosen, and its span in the address, until the page shows that event. */
  private chosenAt: { window: Window; span: Span } | null = null
  /** What the page has in its address, or will have. */
  private span: Span

  constructor(
    private readonly intents: TimelineIntents,
    private known: Window,
    { presentation }: TimelineProps,
  ) {
    this.span = presentation.window
  }

  get window(): Window {
    return this.known
  }

  /** The page itself asks for a window. */
  asked(window: Window, { presentation }: TimelineProps): void {
    this.known = window
    this.span = presentation.window
  }

  /** Tells of a window only when it is another than the one told of last. Returns whether it was. */
  tell(window: Window, home: Window): boolean {
    if (!movedFrom(this.known, window)) return false
    this.known = window
    this.span = spanToTell(window, home)
    this.intents.settle(this.span)
    return true
  }

  /** Of a window that is still moving the page is told first: else what it shows next would lead back to an older one. */
  choose(event: string | null, window: Window, home: Window): void {
    this.tell(window, home)
    this.chosenAt = { window, span: this.span }
    this.intents.choose(event)
  }

  /** Whether the reader has gone on since an event was chosen that the page does not show yet. */
  hasLeft(window: Window): boolean {
    return this.chosenAt !== null && movedFrom(this.chosenAt.window, window)
  }

  /** Whether what is shown next asks for no other stretch of time: the reader may have moved on meanwhile. */
  staysAt(previous: TimelineProps, next: TimelineProps): boolean {
    const { chosenAt } = this
    this.chosenAt = null
    if (hasGrown(previous, next)) return true
    return chosenAt !== null && isSameView(previous, next) && isSame(next.presentation.window, chosenAt.span)
  }

  /** Tells once more what the page has not written, or lost by a link that was made before. */
  remind(previous: TimelineProps, next: TimelineProps): void {
    if (isSameView(previous, next) && !isSame(next.presentation.window, this.span))
      this.intents.settle(this.span)
  }
}
