import { formatStretch } from '../chronology/format'
import type { ArrangedLane, Arrangement, Placed } from './arrange'
import { beyondOf, type Beyond } from './beyond'
import { bucketsIn } from './buckets'
import type { TimelineData, Viewport } from './data'
import type { Window } from './domain'
import { labelsOf } from './labels'
import { legendOf, type LegendItem } from './legend'
import type { Bucket, Mark } from './marks'
import { layout, type SceneOptions } from './options'
import { stretch, timeScale, type TimeScale } from './scale'
import { spanOf } from './span'
import { ticksOf, type Tick } from './ticks'
import { countedPhrase, familyOf } from './words'

/** A lane of the picture: a heading above rows, and ticks for events that are drawn in another lane. */
export interface SceneLane {
  key: string
  name: string
  total: number
  collapsed: boolean
  top: number
  /** Where its heading ends. */
  rowsTop: number
  bottom: number
  ticks: { id: string; x: number }[]
}

/** A stretch of time that the axis leaves out, in px, and what to say of it. */
export interface SceneFold {
  left: number
  right: number
  name: string
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
  folds: SceneFold[]
  lanes: SceneLane[]
  marks: Mark[]
  buckets: Bucket[]
  /** Events that lie wholly before or after what is visible, with the words for it. */
  earlier: Beyond
  later: Beyond
  legend: LegendItem[]
  /** One sentence for who does not see it. */
  description: string
  /** Some events have no place of their own. */
  bucketed: boolean
}

const beyond = 24

/**
 * The picture of the events in a viewport: sized, placed, in words. Pure, and the same on server and browser. An
 * arrangement of few events made before at the same zoom and options may be handed in to save the work while panning.
 */
export function scene(
  data: TimelineData,
  viewport: Viewport,
  options: SceneOptions,
  arranged?: Arrangement,
): Scene {
  const width = Math.max(120, viewport.width)
  const view = { width, window: viewport.window }
  const arrangement = arranged ?? data.arrange(view, options)
  const scale = timeScale(view.window, width, options.axis, data.course)
  const marks: Mark[] = []
  const buckets: Bucket[] = []
  const lanes: SceneLane[] = []
  const laned = options.lanes !== 'none'
  let top: number = layout.axis
  for (const [index, lane] of arrangement.lanes.entries()) {
    const collapsed = laned && options.collapsed.has(lane.key)
    const rowsTop = top + (laned ? layout.laneHead : 6)
    const rows = collapsed ? 0 : Math.max(1, lane.rows + (lane.bucketRow ? 1 : 0))
    const bottom = rowsTop + rows * layout.row
    const echoes = collapsed ? [...lane.placed.map(({ event }) => event), ...lane.others] : lane.others
    lanes.push({
      key: lane.key,
      name: lane.name,
      total: lane.total,
      collapsed,
      top,
      rowsTop,
      bottom,
      ticks: echoes.flatMap((event) => {
        const { from, to } = spanOf(event.extent)
        const [left, right] = stretch(scale, from, to)
        const x = (Math.max(left, 0) + Math.min(right, width)) / 2
        return right < 0 || left > width ? [] : [{ id: event.id, x }]
      }),
    })
    if (!collapsed) {
      for (const placed of lane.placed) {
        const mark = markOf(placed, index, rowsTop, scale, width, options)
        if (mark) marks.push(mark)
      }
      buckets.push(...bucketsIn(lane, index, rowsTop + lane.rows * layout.row, scale, width, options))
    }
    top = bottom
  }
  const total = countedPhrase(options.words.events, data.total, options.locale)
  return {
    width,
    height: Math.max(top, layout.axis + layout.row * 3) + layout.bottom,
    axisBottom: layout.axis,
    direction: options.axis,
    prefix: options.prefix,
    window: viewport.window,
    ticks: ticksOf(viewport.window, width, options, data.course),
    folds: foldsIn(data, scale, width, options),
    lanes,
    marks,
    buckets,
    ...beyondOf(data, viewport.window, options),
    legend: legendOf(data, options.words),
    description: `${options.words.timeline}: ${total}${options.locale === 'ar' ? '،' : ','} ${formatStretch(viewport.window.from, viewport.window.to - 1, options)}`,
    bucketed: arrangement.lanes.some((lane: ArrangedLane) => lane.buckets.length > 0),
  }
}

function foldsIn(data: TimelineData, scale: TimeScale, width: number, options: SceneOptions): SceneFold[] {
  return data.course.folds.flatMap(({ from, to }) => {
    const [left, right] = stretch(scale, from, to)
    return right < 0 || left > width
      ? []
      : [{ left, right, name: `${options.words.folded}: ${formatStretch(from, to - 1, options)}` }]
  })
}

const cut = (value: number, width: number) => Math.min(Math.max(value, -beyond), width + beyond)

function markOf(
  placed: Placed,
  lane: number,
  rowsTop: number,
  scale: TimeScale,
  width: number,
  options: SceneOptions,
): Mark | null {
  const { event, span } = placed
  const [rawLeft, rawRight] = stretch(scale, span.from, span.to)
  let [left, right] = [rawLeft, rawRight]
  if (right - left < layout.smallestMark) {
    const middle = (left + right) / 2
    left = middle - layout.smallestMark / 2
    right = middle + layout.smallestMark / 2
  }
  if (right <= 0 || left >= width) return null
  const inside = placed.side === 'inside'
  const top = rowsTop + placed.row * layout.row
  const bar = { left: cut(left, width), right: cut(right, width) }
  const { label, note } = labelsOf(event, placed, bar, top, width, options)
  const solid = span.solid ? stretch(scale, ...span.solid) : null
  const narrow = rawRight - rawLeft < layout.smallestMark
  const texts = [label, note].filter((text) => text !== null)
  const rtl = options.axis === 'rtl'
  const hitLeft = Math.min(bar.left, bar.right - 24, ...texts.map((text) => text.left))
  return {
    id: event.id,
    href: options.hrefOf(event.id),
    name: nameOf(placed, options),
    family: familyOf(event.type),
    chosen: event.id === options.chosen,
    planned: event.planned,
    contested: event.contested,
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
    fadesLeft: rtl ? event.extent.latest === null : event.extent.earliest === null,
    fadesRight: rtl ? event.extent.earliest === null : event.extent.latest === null,
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

/** Title and date, and what else must be said of the event. */
function nameOf({ event, date }: Placed, { words }: SceneOptions): string {
  const said = [event.planned && words.planned, event.contested && words.contested].filter(
    (one) => one !== false,
  )
  return `${event.title} — ${date}${said.length > 0 ? ` (${said.join(', ')})` : ''}`
}
