import type { DayNumber } from '@/core/chronology/day'
import type { Tense } from './grammar'

/** Where the telling stands: a year, a month or a day, as finely as the last date put it. */
export interface Moment {
  year: number
  month: number | null
  day: DayNumber | null
  /** As EDTF. */
  edtf: string
}

/** What a date phrase may be counted from, at the place in the text where it stands. */
export interface Context {
  published: DayNumber | null
  /** The last date before this phrase, unless that is long past in the text. */
  narrative: Moment | null
  /** The last day before this phrase that had come at publication, and the last that had not. */
  narrativeDay: Moment | null
  narrativeAhead: Moment | null
  /** The phrase is what something lasts until, is done by or has as its appointed time. */
  isLimit: boolean
  /** What lasts until the phrase and no longer, said by "until" itself: by Friday something may long have happened. */
  isEnd: boolean
  /** Told as a plan of that time: "was to open on Friday", "would stay shut until Monday". */
  wasPlanned: boolean
  /** Something has held since then, so that the telling is not there: "relations have soured since he won in May 2021". */
  isBackground: boolean
  /** Year written out before this phrase in its paragraph or its history, when it isn't the year of publication. */
  narrativeYear: number | null
  /** It was written in an earlier paragraph, and the text has told of these years too. */
  isCarried: boolean
  /** The phrase stands in what somebody says: after «أن», «إن». */
  isSaid: boolean
  /** Worked out only when a reader asks. */
  tense(): Tense | null
}

/** A phrase put on the calendar. */
export interface Reading {
  edtf: string
  /** The EDTF date it was counted from; null when the words alone give it. */
  anchor: string | null
  /** Overrides the pattern's rule. */
  rule?: string
}
