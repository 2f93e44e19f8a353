import type { ActorType, EventType } from '../extraction/extraction'
import type { DayNumber } from '../chronology/day'

export const locales = ['ar', 'en'] as const
export type Locale = (typeof locales)[number]

/** Names of the months in Arabic: كانون الثاني … (Levant, Iraq), يناير … (Egypt, Gulf), جانفي … (Algeria, Tunisia). */
export const monthNames = ['levant', 'egypt', 'maghreb'] as const
export type MonthNames = (typeof monthNames)[number]

export const laneModes = ['none', 'actor', 'type', 'source', 'place'] as const
export type LaneMode = (typeof laneModes)[number]

/** What lanes are sorted by: number of events, day of the first, name. */
export const laneOrders = ['count', 'first', 'name'] as const
export type LaneOrder = (typeof laneOrders)[number]

/** Whether stretches without events keep their length or are folded away. */
export const gapModes = ['keep', 'fold'] as const
export type GapMode = (typeof gapModes)[number]

export const themes = ['light', 'dark'] as const

export const axisDirections = ['rtl', 'ltr'] as const
export type AxisDirection = (typeof axisDirections)[number]

/** Which events. Values of one facet are alternatives, facets combine: (actor A or B) and type T and within the dates. */
export interface Filter {
  /** Actor ids (slugs), as in `?actor=vladimir-putin&actor=…`. */
  actors: string[]
  types: EventType[]
  /** Article ids: events that at least one of them tells of. */
  articles: string[]
  /** Inclusive; an event counts when its [earliest, latest] touches [from, to]. */
  from: DayNumber | null
  to: DayNumber | null
  /** Free text, matched in titles, cited words, quotes and actor names, blind to Arabic spelling variants. */
  text: string
}

/** A page of a list too long for one, the weightiest events first (`?page=3.e1a2…`). */
export interface ListPage {
  /** From two on. */
  number: number
  /** Id of the last event of the page before, in the order of weight. */
  after: string
}

/** How they are shown. Every field is in the URL when it differs from the default of the locale. */
export interface Presentation {
  axis: AxisDirection
  months: MonthNames
  lanes: LaneMode
  order: LaneOrder
  gaps: GapMode
  /** Chosen event id. */
  event: string | null
  /** Told one event after the other (`?story=1`), the chosen one now. */
  story: boolean
  /** Which page of the list; null is the first. */
  page: ListPage | null
  /** Visible stretch of time (`?span=2022-01-01..2022-12-31`); null shows everything. */
  window: { from: DayNumber; to: DayNumber } | null
  /** `theme`: null follows the system. */
  theme: (typeof themes)[number] | null
}

export interface View {
  filter: Filter
  presentation: Presentation
}

/** A query parameter that could not be used; the rest of the view applies. */
export interface ViewProblem {
  parameter: string
  value: string
  reason:
    | 'not-a-date'
    | 'not-a-choice'
    | 'reversed-range'
    | 'unknown-actor'
    | 'unknown-article'
    | 'unknown-event'
    | 'too-long'
}

/** An actor with how many events of the view it takes part in, for the filter's list. */
export interface ActorCount {
  id: string
  names: Record<string, string>
  /** Every known spelling, in any script, for the search box. */
  aliases: string[]
  type: ActorType
  count: number
}
