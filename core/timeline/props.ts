import type { EventSummary } from '../archive/records'
import { isoFromDay, toDayNumber } from '../chronology/day'
import type { Locale, Presentation } from '../query/view'
import type { TimelineData } from './data'
import { clampWindow, type AskedDays } from './domain'
import type { Measure } from './ellipsis'
import type { SceneOptions } from './options'
import type { Census, Tile } from './tile'
import type { TimelineWords } from './words'

/** What a page hands to the timeline: plain data throughout, so that it crosses from server to browser. */
export interface TimelineProps {
  /** All of them, or of a crowd none. */
  events: EventSummary[]
  /** The chosen event, also where the picture would only count it. */
  chosen?: EventSummary | null
  /** For more events than a page should carry: what they are in all, the tiles that are seen first, where to ask for more. */
  crowd?: { census: Census; tiles: Tile[]; address: string } | null
  /** The days of the filter by which the events were found; a crowd's census knows them. */
  asked?: AskedDays
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
  measure: Measure,
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
    chosenEvent: props.chosen?.id === presentation.event ? (props.chosen ?? null) : null,
    measure,
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
