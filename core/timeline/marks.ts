import type { EventFamily } from './words'

/** A text on the picture; x is the end at which it is held, in px from the left. */
export interface Label {
  x: number
  y: number
  /** Which end of the text, on the screen, x is. */
  held: 'left' | 'right'
  text: string
  lang: string
  dir: 'rtl' | 'ltr'
  weight: 400 | 600
  /** Box in px, for whoever looks for overlaps. */
  left: number
  right: number
}

/** One event. Positions are px from the left and the top, cut to a little beyond the picture. */
export interface Mark {
  id: string
  href: string
  /** Title and date. */
  name: string
  family: EventFamily
  chosen: boolean
  planned: boolean
  approximate: boolean
  uncertain: boolean
  /** Nothing of it is certain: drawn as an outline from bound to bound. */
  imprecise: boolean
  lane: number
  row: number
  /** Top of the bar. */
  y: number
  left: number
  right: number
  /** The certain part; null when there is none. */
  solid: readonly [left: number, right: number] | null
  /** Open to the left or to the right of the screen. */
  fadesLeft: boolean
  fadesRight: boolean
  label: Label | null
  note: Label | null
  /** Where a pointer meets it, at least 24 px either way. */
  hit: { left: number; right: number; top: number; bottom: number }
}

/** A mark that stands for events for which the sensible height has no room. */
export interface Gathering {
  key: string
  count: number
  /** What to call it: count, first titles, dates. */
  name: string
  text: string
  /** Stretch of days that it covers. */
  from: number
  to: number
  ids: readonly string[]
  chosen: boolean
  x: number
  y: number
  width: number
  href: string
}
