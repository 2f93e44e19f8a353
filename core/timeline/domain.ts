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

/**
 * Cuts off what lies far from the rest: while a gap at an end is more than three times as wide as all that is beyond
 * it (a year at least), and what is cut stays under a fifth of the events.
 */
function withoutOutliers(spans: readonly CountedSpan[]): Window {
  const byStart = spans.toSorted((a, b) => a.from - b.from)
  const byEnd = spans.toSorted((a, b) => b.to - a.to)
  let { from, to } = { from: byStart[0]?.from ?? 0, to: byEnd[0]?.to ?? 1 }
  const most = Math.floor(spans.reduce((sum, { count }) => sum + count, 0) * outlierShare)
  let [first, last] = [byStart[0]?.count ?? 0, byEnd[0]?.count ?? 0]
  for (let cut = 1; cut < spans.length && (first <= most || last <= most); cut++) {
    const [later, earlier] = [byStart[cut] ?? { from, count: 0 }, byEnd[cut] ?? { to, count: 0 }]
    if (first <= most && later.from - from > outlierGap * Math.max(to - later.from, outlierFloor))
      from = later.from
    if (last <= most && to - earlier.to > outlierGap * Math.max(earlier.to - from, outlierFloor))
      to = earlier.to
    first += later.count
    last += earlier.count
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

/** As `domainOf`, of stretches that many events may share. */
export function domainOfSpans(spans: readonly CountedSpan[]): Domain {
  const reach = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
  let bounded = false
  for (const { from, to } of spans) {
    const [begins, ends] = [Number.isFinite(from), Number.isFinite(to)]
    bounded ||= begins && ends
    for (const end of [from, to]) {
      if (!Number.isFinite(end)) continue
      reach.from = Math.min(reach.from, end)
      reach.to = Math.max(reach.to, end)
    }
  }
  if (reach.from > reach.to) return emptyDomain
  const closed: CountedSpan[] = []
  for (const { from, to, count } of spans) {
    const [begins, ends] = [Number.isFinite(from), Number.isFinite(to)]
    if (bounded && !(begins && ends)) continue
    closed.push({ from: begins ? from : to - 1, to: ends ? to : from + 1, count })
  }
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
