import type { DayNumber } from '@/core/chronology/day'
import type { Tense } from './grammar'

/** What a date phrase may be counted from, at the place in the text where it stands. */
export interface Context {
  published: DayNumber | null
  /** The day that the telling has moved to: the last day-precise date before this phrase. */
  narrative: DayNumber | null
  /** Year written out before this phrase in its paragraph, when it isn't the year of publication. */
  narrativeYear: number | null
  /** Worked out only when a reader asks. */
  tense: () => Tense | null
}

/** A phrase put on the calendar. */
export interface Reading {
  edtf: string
  /** The EDTF date it was counted from; null when the words alone give it. */
  anchor: string | null
  /** Overrides the pattern's rule. */
  rule?: string
}
