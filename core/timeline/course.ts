import type { Window } from './domain'

/** A stretch of days without events of which the axis keeps only so many days' room. */
export interface Fold extends Window {
  kept: number
}

/** How time runs along the axis: straight, or with stretches folded away. Monotone, and its own inverse both ways. */
export interface Course {
  folds: readonly Fold[]
  /** Days of axis before this day; for a straight course the day itself. */
  along: (day: number) => number
  /** The day at so many days of axis. */
  day: (along: number) => number
}

export const straight: Course = { folds: [], along: (day) => day, day: (along) => along }

/** A course with these folds, which are in order and apart. */
export function folded(folds: readonly Fold[]): Course {
  if (folds.length === 0) return straight
  return {
    folds,
    along(day) {
      let gone = 0
      for (const { from, to, kept } of folds) {
        if (day <= from) break
        if (day < to) return from - gone + ((day - from) * kept) / (to - from)
        gone += to - from - kept
      }
      return day - gone
    },
    day(along) {
      let gone = 0
      for (const { from, to, kept } of folds) {
        const start = from - gone
        if (along <= start) break
        if (along < start + kept) return from + ((along - start) * (to - from)) / kept
        gone += to - from - kept
      }
      return along + gone
    },
  }
}

/** A stretch without events is folded when it takes more than this share of the range … */
const emptyShare = 0.16
/** … and more days than this; */
const shortestFold = 20
/** what is left of it takes this share of the rest. */
const keptShare = 0.035
/** Events longer than this share of the range, and than a month, lie behind the others and fill no gap. */
const backdropShare = 0.33
const month = 31

/**
 * The empty stretches worth folding between events that take up these days; open and very long ones fill nothing. The
 * longest goes first: what it leaves is the range that the next is measured against.
 */
export function foldsOf(taken: readonly Window[], range: Window): Fold[] {
  const chosen: Window[] = []
  let rest = range.to - range.from
  for (;;) {
    const widest = Math.max(rest * backdropShare, month)
    const gap = longestGap(
      taken.filter(({ from, to }) => to - from <= widest),
      chosen,
      range,
    )
    if (!gap || gap.to - gap.from <= Math.max(rest * emptyShare, shortestFold)) break
    chosen.push(gap)
    rest -= gap.to - gap.from
  }
  return chosen
    .map(inset)
    .map((gap) => ({ ...gap, kept: Math.min(gap.to - gap.from, Math.max(1, rest * keptShare)) }))
    .toSorted((a, b) => a.from - b.from)
}

/** The longest stretch of the range that nothing takes up and that is not chosen yet. */
function longestGap(taken: readonly Window[], chosen: readonly Window[], range: Window): Window | null {
  let longest: Window | null = null
  let end = range.from
  const filled = [...taken, ...chosen, { from: range.to, to: range.to }].toSorted((a, b) => a.from - b.from)
  for (const { from, to } of filled) {
    const gap = { from: end, to: Math.min(from, range.to) }
    if (gap.to - gap.from > (longest ? longest.to - longest.from : 0)) longest = gap
    end = Math.max(end, to)
  }
  return longest
}

/** A little of the emptiness stays on either side, so that marks do not touch the fold. */
function inset({ from, to }: Window): Window {
  const margin = Math.min((to - from) * 0.04, 3)
  return { from: from + margin, to: to - margin }
}
