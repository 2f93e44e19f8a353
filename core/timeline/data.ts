import type { EventSummary } from '../archive/records'
import type { GapMode } from '../query/view'
import type { Arrangement } from './arrange'
import { folded, foldsOf, straight, type Course } from './course'
import type { Crowd } from './crowd'
import type { Domain, Window } from './domain'
import type { SceneOptions } from './options'
import { stripCourse, type Bar } from './strip'

/** Width in px and the visible days. */
export interface Viewport {
  width: number
  window: Window
}

/** The events of a view with what can be told of them before any viewport is known. */
export interface TimelineData {
  /** All of them when they are few; of a crowd none. */
  events: readonly EventSummary[]
  domain: Domain
  course: Course
  /** As the course, for the overview of all time. */
  strip: Course
  /** The bars of the strip in which something of a crowd begins; of few events none. */
  bars: readonly Bar[]
  crowd: Crowd | null
  total: number
  /** Rows and sides at the viewport's zoom. For few events it holds for all windows of that zoom, for a crowd for this one. */
  arrange: (view: Viewport, options: SceneOptions) => Arrangement
}

/** From so many events on, levels with tiles are drawn instead of a layout of all. */
export const crowdFrom = 1500

/** What reading the events depends on. */
export type Reading = Pick<SceneOptions, 'lanes' | 'order' | 'words' | 'locale'> & { gaps: GapMode }

/** Px per day of axis of a viewport. */
export const zoomOf = ({ course }: Pick<TimelineData, 'course'>, { width, window }: Viewport) =>
  width / (course.along(window.to) - course.along(window.from))

/** With what lies between folded away, all of it can be seen from the beginning. */
export function onCourse(
  domain: Domain,
  gaps: GapMode,
  taken: () => Window[],
): Pick<TimelineData, 'course' | 'domain' | 'strip'> {
  const range = gaps === 'fold' ? namedRange(taken()) : null
  const folds = range ? foldsOf(taken().filter(isBounded), range) : []
  if (!range || folds.length === 0) return { course: straight, domain, strip: stripCourse(domain) }
  const course = folded(folds)
  const pad = (course.along(range.to) - course.along(range.from)) * foldedPad
  const full = { from: range.from - pad, to: range.to + pad }
  return { course, domain: { full, home: full }, strip: course }
}

/** Room on either side of folded time, as a share of what is left of it. */
const foldedPad = 0.05

const isBounded = ({ from, to }: Window) => Number.isFinite(from) && Number.isFinite(to)

/** From the first to the last day that any event names; open ends name none. */
function namedRange(spans: readonly Window[]): Window | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const end of spans.flatMap(({ from, to }) => [from, to])) {
    if (!Number.isFinite(end)) continue
    first = Math.min(first, end)
    last = Math.max(last, end)
  }
  return first < last ? { from: first, to: last } : null
}
