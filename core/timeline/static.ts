import type { EventSummary } from '../archive/records'
import type { Locale, Presentation } from '../query/view'
import { clampWindow } from './domain'
import { measureText } from './measure'
import type { SceneOptions } from './options'
import { paintLegend } from './painters/legend'
import { markup, node } from './painters/node'
import { paintOverview } from './painters/overview'
import { paintScene } from './painters/svg'
import { scene, timelineData, type TimelineData } from './scene'
import type { TimelineWords } from './words'

/** What a page hands to the timeline: plain data throughout, so that it crosses from server to browser. */
export interface TimelineProps {
  events: EventSummary[]
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

/** Options of a scene for a page's timeline. */
export function optionsOf(props: TimelineProps, prefix: string, expanded: boolean): SceneOptions {
  const { presentation, locale, words } = props
  return {
    locale,
    words,
    months: presentation.months,
    axis: presentation.axis,
    lanes: presentation.lanes,
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
  const data = timelineData(props.events)
  const { words } = props
  if (props.events.length === 0) {
    return markup(node('div', { class: 'tl' }, node('p', { class: 'tl-empty' }, words.empty)))
  }
  const pictures = widths.map(({ name, width }) => {
    const prefix = `tl-${name}`
    const options = optionsOf(props, prefix, false)
    const drawn = scene(data, { width, window: windowOf(props, data) }, options)
    return node(
      'div',
      { class: `tl-static tl-static-${name}` },
      node('div', { class: 'tl-stage' }, paintScene(drawn, drawn.description)),
      node(
        'div',
        { class: 'tl-overview' },
        paintOverview(drawn.overview, options.axis, words.overview, true),
      ),
      paintLegend(drawn.legend, prefix),
    )
  })
  return markup(
    node('div', { class: 'tl tl-unmounted' }, node('div', { class: 'tl-tools' }, ''), ...pictures),
  )
}
