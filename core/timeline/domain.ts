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

/**
 * Cuts off what lies far from the rest: while a gap at an end is more than three times as wide as all that is beyond
 * it (a year at least), and what is cut stays under a fifth of the events.
 */
function withoutOutliers(spans: readonly Window[]): Window {
  const byStart = spans.toSorted((a, b) => a.from - b.from)
  const byEnd = spans.toSorted((a, b) => b.to - a.to)
  let { from, to } = { from: byStart[0]?.from ?? 0, to: byEnd[0]?.to ?? 1 }
  const most = Math.floor(spans.length * outlierShare)
  for (let cut = 1; cut <= most; cut++) {
    const later = byStart[cut]?.from ?? from
    const earlier = byEnd[cut]?.to ?? to
    if (later - from > outlierGap * Math.max(to - later, outlierFloor)) from = later
    if (to - earlier > outlierGap * Math.max(earlier - from, outlierFloor)) to = earlier
  }
  return { from, to }
}

/**
 * The whole range of the events with room around it, and the window to begin with: all that is bounded, without lone
 * events far away from the rest; stretches with an open end run into it and out of it.
 */
export function domainOf(events: readonly EventSummary[]): Domain {
  const spans = events.map((event) => spanOf(event.extent))
  const bounded = spans.filter((span) => Number.isFinite(span.from) && Number.isFinite(span.to))
  const known = bounded.length > 0 ? bounded : spans
  const ends = spans.flatMap((span) => [span.from, span.to]).filter((end) => Number.isFinite(end))
  if (ends.length === 0) return emptyDomain
  const reach = ends.reduce(
    (range, end) => ({ from: Math.min(range.from, end), to: Math.max(range.to, end) }),
    { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY },
  )
  const closed = known.map((span) => ({
    from: Number.isFinite(span.from) ? span.from : span.to - 1,
    to: Number.isFinite(span.to) ? span.to : span.from + 1,
  }))
  const home = padded(withoutOutliers(closed))
  const pad = (home.to - home.from) * 0.06
  return {
    full: { from: Math.min(home.from, reach.from - pad), to: Math.max(home.to, reach.to + pad) },
    home,
  }
}

/** The window moved and, where need be, shrunk or widened so that it lies within the whole range. */
export function clampWindow(window: Window, full: Window): Window {
  const widest = full.to - full.from
  const span = Math.min(Math.max(window.to - window.from, Math.min(narrowestWindow, widest)), widest)
  const middle = (window.from + window.to) / 2
  const from = Math.min(Math.max(middle - span / 2, full.from), full.to - span)
  return { from, to: from + span }
}
