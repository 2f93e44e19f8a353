import type { EventSummary } from '../archive/records'
import type { BucketCount } from './tile'
import type { Span } from './span'

/** Where the label of an event goes: inside the stretch of a wide mark, or beside a small one, later or earlier in time. */
export type Side = 'inside' | 'after' | 'before'

/** An event with its place at one zoom level. */
export interface Placed {
  event: EventSummary
  span: Span
  row: number
  side: Side
  /** Px that label and note may take together; 0 for none. */
  room: number
  /** Date as shown with the title, empty where the axis tells it well enough. */
  note: string
  date: string
}

/** A calendar cell with the events that have no place of their own. */
export interface ArrangedBucket {
  key: string
  /** Days [from, to). */
  from: number
  to: number
  count: number
  actors: BucketCount['actors']
  /** The events, where they are at hand. */
  events: readonly EventSummary[]
}

export interface ArrangedLane {
  key: string
  name: string
  /** Events that belong to it. */
  total: number
  /** Rows of marks; the buckets stand in one more. */
  rows: number
  placed: readonly Placed[]
  buckets: readonly ArrangedBucket[]
  /** A row for buckets is kept, also where there are none just now. */
  bucketRow: boolean
  others: readonly EventSummary[]
}

/** The layout at one zoom level: rows are a function of zoom and filter alone, so that nothing jumps while panning. */
export interface Arrangement {
  /** Px per day of axis. */
  zoom: number
  lanes: readonly ArrangedLane[]
}
