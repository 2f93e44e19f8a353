import { toDayNumber, type DayNumber } from '@/core/chronology/day'
import type { TimelineData } from '@/core/timeline/data'
import type { Window } from '@/core/timeline/domain'
import { timeScale } from '@/core/timeline/scale'
import type { Scene } from '@/core/timeline/scene'

/** Whether a window is another than one, by more than a thousandth of its width. */
export function movedFrom(known: Window, window: Window): boolean {
  const slack = (window.to - window.from) * 1e-3
  return Math.abs(window.from - known.from) >= slack || Math.abs(window.to - known.to) >= slack
}

/** The days to tell of, inclusive; null for the window to begin with. */
export function spanToTell(window: Window, home: Window): { from: DayNumber; to: DayNumber } | null {
  if (Math.abs(window.from - home.from) < 0.5 && Math.abs(window.to - home.to) < 0.5) return null
  const from = Math.round(window.from)
  return { from: toDayNumber(from), to: toDayNumber(Math.max(from, Math.round(window.to) - 1)) }
}

/** The day at so many px from the left of a picture. */
export const dayAt = (data: TimelineData, { window, width, direction }: Scene, x: number): number =>
  timeScale(window, width, direction, data.course).invert(x)
