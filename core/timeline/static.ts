import type { EventSummary } from '../archive/records'
import type { Locale, Presentation } from '../query/view'
import { isoFromDay, toDayNumber } from '../chronology/day'
import { dataOfCrowd, timelineData, type TimelineData } from './data'
import { clampWindow, type Window } from './domain'
import { measureText } from './measure'
import type { SceneOptions } from './options'
import { paintLegend } from './painters/legend'
import { markup, node } from './painters/node'
import { paintOverview } from './painters/overview'
import { overviewOf, windowOn } from './overview'
import { paintScene } from './painters/svg'
import { scene, zoomOf } from './scene'
import { levelAt, tilesOf } from './arrange-crowd'
import type { Step } from './step'
import { StoredCrowd } from './stored-crowd'
import type { Census, Tile } from './tile'
import type { TimelineWords } from './words'

/** What a page hands to the timeline: plain data throughout, so that it crosses from server to browser. */
export interface TimelineProps {
  /** All of them, or of a crowd none. */
  events: EventSummary[]
  /** For more events than a page should carry: what they are in all, the tiles that are seen first, where to ask for more. */
  crowd?: { census: Census; tiles: Tile[]; address: string } | null
  presentation: Presentation
  locale: Locale
  words: TimelineWords
  /** Address of the view without its chosen event; the mark of event `x` leads to it with `event=x` added. */
  hrefBase: string
  /** Where the list of all events is, for marks that stand for several: `#events`. */
  listHref: string
}

/** Address of the view with an event chosen. */
export function eventHref(base: string, id: string): string {
  const [address = '', fragment] = base.split('#')
  const joint = address.includes('?') ? (/[?&]$/.test(address) ? '' : '&') : '?'
  return `${address}${joint}event=${encodeURIComponent(id)}${fragment === undefined ? '' : `#${fragment}`}`
}

const none: ReadonlySet<string> = new Set()

/** Address of the list of what happened within [from, to) of the view. */
export function rangeHref(base: string, from: number, to: number): string {
  const [path = '', query = ''] = base.split('#')[0]?.split('?') ?? []
  const parameters = new URLSearchParams(query)
  parameters.set('from', isoFromDay(toDayNumber(Math.floor(from))))
  parameters.set('to', isoFromDay(toDayNumber(Math.ceil(to) - 1)))
  return `${path}?${parameters.toString()}#events`
}

/** Options of a scene for a page's timeline. */
export function optionsOf(
  props: TimelineProps,
  prefix: string,
  { expanded = false, collapsed = none }: { expanded?: boolean; collapsed?: ReadonlySet<string> } = {},
): SceneOptions {
  const { presentation, locale, words } = props
  return {
    locale,
    words,
    months: presentation.months,
    axis: presentation.axis,
    lanes: presentation.lanes,
    order: presentation.order,
    collapsed,
    chosen: presentation.event,
    measure: measureText,
    hrefOf: (id) => eventHref(props.hrefBase, id),
    listHref: props.listHref,
    expanded,
    prefix,
  }
}

/** The window that the view asks for, or the one to begin with. The view's days are inclusive. */
export function windowOf(props: TimelineProps, data: TimelineData) {
  const asked = props.presentation.window
  return asked ? clampWindow({ from: asked.from, to: asked.to + 1 }, data.domain.full) : data.domain.home
}

/** The events of a page's timeline, read once. */
export function dataOf(props: TimelineProps): TimelineData {
  const { gaps } = props.presentation
  return props.crowd
    ? dataOfCrowd(new StoredCrowd(props.crowd.census, props.crowd.tiles), gaps)
    : timelineData(props.events, { ...optionsOf(props, ''), gaps })
}

/** The tiles that the first pictures of a crowd need: for each width a level and its range. */
export function firstTiles(census: Census, window: Window | null): { step: Step; index: number }[] {
  const data = dataOfCrowd(new StoredCrowd(census, []), 'keep')
  const asked = window ? clampWindow(window, census.domain.full) : census.domain.home
  const found = new Map<string, { step: Step; index: number }>()
  for (const { width } of widths) {
    const step = levelAt(zoomOf(data, { width, window: asked }))
    const { first, last } = tilesOf(asked, step)
    for (let index = first; index <= last; index++) found.set(`${step.key}:${index}`, { step, index })
  }
  return [...found.values()]
}

const widths = [
  { name: 'narrow', width: 344 },
  { name: 'middle', width: 704 },
  { name: 'wide', width: 1120 },
] as const

/**
 * The timeline as HTML for the first paint and for readers without scripts. The server knows no width: it draws a narrow,
 * a middle and a wide picture, and the style sheet shows the one that fits its container.
 */
export function staticTimeline(props: TimelineProps): string {
  const data = dataOf(props)
  const { words } = props
  if (data.total === 0) {
    return markup(node('div', { class: 'tl' }, node('p', { class: 'tl-empty' }, words.empty)))
  }
  const pictures = widths.map(({ name, width }) => {
    const prefix = `tl-${name}`
    const options = optionsOf(props, prefix)
    const window = windowOf(props, data)
    const drawn = scene(data, { width, window }, options)
    return node(
      'div',
      { class: `tl-static tl-static-${name}` },
      node('div', { class: 'tl-stage' }, paintScene(drawn, drawn.description)),
      node(
        'div',
        { class: 'tl-overview' },
        paintOverview(
          overviewOf(data, width, options),
          options.axis,
          words.overview,
          windowOn(data, window, width, options.axis),
        ),
      ),
      paintLegend(drawn.legend, prefix),
    )
  })
  return markup(
    node('div', { class: 'tl tl-unmounted' }, node('div', { class: 'tl-tools' }, ''), ...pictures),
  )
}
