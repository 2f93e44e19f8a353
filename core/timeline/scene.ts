import type { EventSummary } from '../archive/records'
import { formatExtent, formatStretch } from '../chronology/format'
import { arrange, type ArrangedLane, type Arrangement, type Placed } from './arrange'
import { domainOf, type Domain, type Window } from './domain'
import { labelsOf } from './labels'
import { legendOf, type LegendItem } from './legend'
import type { Gathering, Mark } from './marks'
import { layout, type SceneOptions } from './options'
import { overviewOf, type Overview } from './overview'
import { stretch, timeScale } from './scale'
import { spanOf } from './span'
import { ticksOf, type Tick } from './ticks'
import { countedPhrase, familyOf } from './words'

/** The events of a view with what can be told of them before any viewport is known. */
export interface TimelineData {
  events: readonly EventSummary[]
  domain: Domain
}

/** Width in px and the visible days. */
export interface Viewport {
  width: number
  window: Window
}

/** A lane of the picture: a heading above rows, and ticks for events that are drawn in another lane. */
export interface SceneLane {
  name: string
  top: number
  bottom: number
  ticks: { id: string; x: number }[]
}

/** Everything that a painter draws, in px; painters decide nothing. */
export interface Scene {
  width: number
  height: number
  /** Px from the top where the axis ends and the rows begin. */
  axisBottom: number
  direction: 'rtl' | 'ltr'
  prefix: string
  window: Window
  ticks: Tick[]
  lanes: SceneLane[]
  marks: Mark[]
  gatherings: Gathering[]
  /** Events that lie wholly before or after what is visible, with the words for it. */
  earlier: { count: number; text: string }
  later: { count: number; text: string }
  overview: Overview
  legend: LegendItem[]
  /** One sentence for who does not see it. */
  description: string
  /** Some events share a mark. */
  gathered: boolean
}

/** Reads the events' range once, for any number of scenes. */
export function timelineData(events: readonly EventSummary[]): TimelineData {
  return { events, domain: domainOf(events) }
}

const beyond = 24

/** Px per day of a viewport. */
export const zoomOf = ({ width, window }: Viewport) => width / (window.to - window.from)

/**
 * The picture of the events in a viewport: sized, placed, in words. Pure, and the same on server and browser. An
 * arrangement made before at the same zoom and options may be handed in to save the work while panning.
 */
export function scene(
  data: TimelineData,
  viewport: Viewport,
  options: SceneOptions,
  arranged?: Arrangement,
): Scene {
  const { events, domain } = data
  const width = Math.max(120, viewport.width)
  const view = { width, window: viewport.window }
  const arrangement = arranged ?? arrange(events, domain, zoomOf(view), width, options)
  const marks: Mark[] = []
  const gatherings: Gathering[] = []
  const lanes: SceneLane[] = []
  const laned = options.lanes !== 'none'
  let top: number = layout.axis
  for (const [index, lane] of arrangement.lanes.entries()) {
    const rowsTop = top + (laned ? layout.laneHead : 6)
    const bottom = rowsTop + Math.max(1, lane.rows) * layout.row
    const pixel = (along: number) => screenX(along, arrangement.zoom, domain, view, options)
    lanes.push({
      name: lane.name,
      top,
      bottom,
      ticks: lane.others
        .map(({ event, at }) => ({ id: event.id, x: pixel(at) }))
        .filter(({ x }) => x >= 0 && x <= width),
    })
    for (const placed of lane.placed) {
      const mark = markOf(placed, index, rowsTop, view, options)
      if (mark) marks.push(mark)
    }
    gatherings.push(...gatheringsOf(lane, index, rowsTop, pixel, view, options))
    top = bottom
  }
  const spans = events.map((event) => spanOf(event.extent))
  const earlier = spans.filter((span) => span.to <= viewport.window.from).length
  const later = spans.filter((span) => span.from >= viewport.window.to).length
  const total = countedPhrase(options.words.events, events.length, options.locale)
  return {
    width,
    height: Math.max(top, layout.axis + layout.row * 3) + layout.bottom,
    axisBottom: layout.axis,
    direction: options.axis,
    prefix: options.prefix,
    window: viewport.window,
    ticks: ticksOf(viewport.window, width, options),
    lanes,
    marks,
    gatherings,
    earlier: { count: earlier, text: countedPhrase(options.words.earlier, earlier, options.locale) },
    later: { count: later, text: countedPhrase(options.words.later, later, options.locale) },
    overview: overviewOf(events, domain, viewport.window, width, options),
    legend: legendOf(events, options.words),
    description: `${options.words.timeline}: ${total}${options.locale === 'ar' ? '،' : ','} ${formatStretch(viewport.window.from, viewport.window.to - 1, options)}`,
    gathered: arrangement.lanes.some((lane) => lane.gathered.length > 0),
  }
}

function screenX(along: number, zoom: number, domain: Domain, view: Viewport, options: SceneOptions): number {
  return timeScale(view.window, view.width, options.axis)(domain.full.from + along / zoom)
}

const cut = (value: number, width: number) => Math.min(Math.max(value, -beyond), width + beyond)

function markOf(
  placed: Placed,
  lane: number,
  rowsTop: number,
  view: Viewport,
  options: SceneOptions,
): Mark | null {
  const { event, span } = placed
  const scale = timeScale(view.window, view.width, options.axis)
  const [rawLeft, rawRight] = stretch(scale, span.from, span.to)
  if (rawRight < -400 || rawLeft > view.width + 400) return null
  let [left, right] = [rawLeft, rawRight]
  if (right - left < layout.smallestMark) {
    const middle = (left + right) / 2
    left = middle - layout.smallestMark / 2
    right = middle + layout.smallestMark / 2
  }
  const inside = placed.side === 'inside'
  const top = rowsTop + placed.row * layout.row
  const clipped = rawRight < -beyond || rawLeft > view.width + beyond
  const bar = clipped ? { left, right } : { left: cut(left, view.width), right: cut(right, view.width) }
  const { label, note } = labelsOf(event, placed, bar, top, view.width, options)
  if (clipped && !label) return null
  const solid = span.solid ? stretch(scale, ...span.solid) : null
  const narrow = rawRight - rawLeft < layout.smallestMark
  const texts = [label, note].filter((text) => text !== null)
  const rtl = options.axis === 'rtl'
  const hitLeft = Math.min(bar.left, bar.right - 24, ...texts.map((text) => text.left))
  return {
    id: event.id,
    href: options.hrefOf(event.id),
    name: `${event.title} — ${placed.date}${event.planned ? ` (${options.words.planned})` : ''}`,
    family: familyOf(event.type),
    chosen: event.id === options.chosen,
    planned: event.planned,
    approximate: event.extent.approximate,
    uncertain: event.extent.uncertain,
    imprecise: solid === null,
    lane,
    row: placed.row,
    y: inside ? top + 18 : top + (layout.row - layout.bar) / 2,
    ...bar,
    solid:
      solid === null
        ? null
        : narrow
          ? [bar.left, bar.right]
          : [
              Math.max(Math.min(solid[0], bar.right - 3), bar.left),
              Math.min(Math.max(solid[1], bar.left + 3), bar.right),
            ],
    fadesLeft: rtl ? span.to === Number.POSITIVE_INFINITY : span.from === Number.NEGATIVE_INFINITY,
    fadesRight: rtl ? span.from === Number.NEGATIVE_INFINITY : span.to === Number.POSITIVE_INFINITY,
    label,
    note,
    hit: {
      left: hitLeft,
      right: Math.max(bar.right, hitLeft + 24, ...texts.map((text) => text.right)),
      top: top + 1,
      bottom: top + layout.row - 1,
    },
  }
}

const namedTitles = 3

function gatheringsOf(
  lane: ArrangedLane,
  index: number,
  rowsTop: number,
  pixel: (along: number) => number,
  view: Viewport,
  options: SceneOptions,
): Gathering[] {
  const { width } = view
  return lane.gathered.flatMap(({ key, at, events }) => {
    const place = pixel(at)
    if (place < -40 || place > width + 40) return []
    const bounds = events.map((event) => spanOf(event.extent))
    const text = `+${events.length}`
    const chip = Math.max(30, options.measure(text, layout.noteSize, 600) + 16)
    // The place may lie just beyond the edge though the events do not: a sign for what is in sight is in sight.
    const inside =
      (place >= 0 && place <= width) ||
      bounds.some((span) => span.from < view.window.to && span.to > view.window.from)
    const x = inside ? Math.min(Math.max(place, chip / 2 + 1), width - chip / 2 - 1) : place
    const first = events[0]
    const titles = events.slice(0, namedTitles).map((event) => event.title)
    const dates = first ? formatExtent(first.extent, first.edtf, options) : ''
    const phrase = countedPhrase(options.words.more, events.length, options.locale)
    return [
      {
        key: `${index}:${key}`,
        count: events.length,
        name: `${phrase} — ${dates}: ${titles.join(' · ')}`,
        text,
        from: Math.min(...bounds.map((span) => span.from)),
        to: Math.max(...bounds.map((span) => span.to)),
        ids: events.map((event) => event.id),
        chosen: options.chosen !== null && events.some((event) => event.id === options.chosen),
        x,
        y: rowsTop + (lane.rows - 1) * layout.row,
        width: chip,
        href: options.listHref,
      },
    ]
  })
}
