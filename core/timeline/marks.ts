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
  /** Its sources disagree. */
  contested: boolean
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

/** A calendar cell of events for which there is no room. */
export interface Bucket {
  key: string
  lane: number
  count: number
  /** What to call it: count, span, who takes part, first titles. */
  name: string
  /** The count, and who takes part as far as there is room. */
  text: string
  dir: 'rtl' | 'ltr'
  /** How many it holds, in four degrees. */
  degree: 1 | 2 | 3 | 4
  /** Days [from, to). */
  from: number
  to: number
  /** The events, where they are at hand. */
  ids: readonly string[]
  chosen: boolean
  left: number
  right: number
  /** Middle of what is visible of it, where the text stands. */
  x: number
  /** Top of its row. */
  y: number
  href: string
}
