import type { DayNumber } from '@/core/chronology/day'
import type { TimelineProps } from '@/core/timeline/props'

/** What the reader wants; whoever mounts the timeline decides what comes of it. */
export interface TimelineIntents {
  /** An event, or null to let go of the chosen one. */
  choose(eventId: string | null): void
  /** The visible days once they have come to rest, inclusive; null for the window to begin with. */
  settle(window: { from: DayNumber; to: DayNumber } | null): void
}

/** A mounted timeline. */
export interface MountedTimeline {
  /** @param isReturn the reader went back, or forth again: to the window that was seen there */
  update(props: TimelineProps, isReturn?: boolean): void
  destroy(): void
}
