import type { EventSummary } from '../archive/records'
import { spanOf } from './span'

/** A stretch of continuous time in days since 1970-01-01, `from` < `to`. */
export interface Window {
  from: number
  to: number
}

/** What can be seen at all, and what is seen first. */
export interface Domain {
  full: Window
  home: Window
}

/** Narrower than this nothing more is to be seen, as events have no clock times. */
export const narrowestWindow = 3
const smallestHome = 14
const outlierGap = 3
const outlierFloor = 365
const outlierShare = 0.2

const emptyDomain: Domain = { full: { from: 0, to: 365 }, home: { from: 0, to: 365 } }

function padded(window: Window): Window {
  const middle = (window.from + window.to) / 2
  const span = Math.max(window.to - window.from, smallestHome) * 1.12
  return { from: middle - span / 2, to: middle + span / 2 }
}

/** A stretch that so many events take up; an open end is infinite. */
export interface CountedSpan extends Window {
  count: number
}

/** Ends of stretches in ascending order, with how many events each stands for. */
interface Ends {
  at: ArrayLike<number>
  count: (index: number) => number
}

function ascending(spans: readonly CountedSpan[], end: 'from' | 'to'): Ends {
  // Each for itself: numbers alone are sorted many times faster.
  if (spans.every(({ count }) => count === 1))
    return { at: Float64Array.from(spans, (span) => span[end]).toSorted(), count: () => 1 }
  const sorted = spans.toSorted((a, b) => a[end] - b[end])
  return { at: sorted.map((span) => span[end]), count: (index) => sorted[index]?.count ?? 0 }
}

/**
 * Cuts off what lies far from the rest: while a gap at an end is more than three times as wide as all that is beyond
 * it (a year at least), and what is cut stays under a fifth of the events.
 */
function withoutOutliers(spans: readonly CountedSpan[]): Window {
  const [starts, ends] = [ascending(spans, 'from'), ascending(spans, 'to')]
  const end = spans.length - 1
  let { from, to } = { from: starts.at[0] ?? 0, to: ends.at[end] ?? 1 }
  const most = Math.floor(spans.reduce((sum, { count }) => sum + count, 0) * outlierShare)
  let [first, last] = [starts.count(0), ends.count(end)]
  for (let cut = 1; cut < spans.length && (first <= most || last <= most); cut++) {
    const [later, earlier] = [starts.at[cut] ?? from, ends.at[end - cut] ?? to]
    if (first <= most && later - from > outlierGap * Math.max(to - later, outlierFloor)) from = later
    if (last <= most && to - earlier > outlierGap * Math.max(earlier - from, outlierFloor)) to = earlier
    first += starts.count(cut)
    last += ends.count(end - cut)
  }
  return { from, to }
}

/**
 * The whole range of the events with room around it, and the window to begin with: all that is bounded, without lone
 * events far away from the rest; stretches with an open end run into it and out of it.
 */
export function domainOf(events: readonly EventSummary[]): Domain {
  return domainOfSpans(
    events.map((event) => {
      const { from, to } = spanOf(event.extent)
      return { from, to, count: 1 }
    }),
  )
}

/** The day at the known end of a stretch; nothing of one that has none. */
function oneDay({ from, to, count }: CountedSpan): CountedSpan[] {
  if (Number.isFinite(from)) return [{ from, to: from + 1, count }]
  return Number.isFinite(to) ? [{ from: to - 1, to, count }] : []
}

/** As `domainOf`, of stretches that many events may share. */
export function domainOfSpans(spans: readonly CountedSpan[]): Domain {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  const reach = (end: number) => {
    if (!Number.isFinite(end)) return
    if (end < low) low = end
    if (end > high) high = end
  }
  for (const { from, to } of spans) {
    reach(from)
    reach(to)
  }
  if (low > high) return emptyDomain
  const bounded = spans.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
  const home = padded(withoutOutliers(bounded.length > 0 ? bounded : spans.flatMap(oneDay)))
  const pad = (home.to - home.from) * 0.06
  return {
    full: { from: Math.min(home.from, low - pad), to: Math.max(home.to, high + pad) },
    home,
  }
}

/** The days that a filter asks for, inclusive; null where it does not say. */
export interface AskedDays {
  from: number | null
  to: number | null
}

/** The domain of the events of certain days: these days are seen first, not all that runs through them. */
export function domainWithin(domain: Domain, asked: AskedDays): Domain {
  const { full, home } = domain
  const from = Math.max(home.from, asked.from ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(home.to, asked.to === null ? Number.POSITIVE_INFINITY : asked.to + 1)
  const narrower = from < to && (from > home.from || to < home.to)
  return narrower ? { full, home: clampWindow(padded({ from, to }), full) } : domain
}

/** The window moved and, where need be, shrunk or widened so that it lies within the whole range. */
export function clampWindow(window: Window, full: Window): Window {
  const widest = full.to - full.from
  const span = Math.min(Math.max(window.to - window.from, Math.min(narrowestWindow, widest)), widest)
  const middle = (window.from + window.to) / 2
  const from = Math.min(Math.max(middle - span / 2, full.from), full.to - span)
  return { from, to: from + span }
}
