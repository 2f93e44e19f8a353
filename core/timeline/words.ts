import type { EventType } from '../extraction/extraction'
import { countText } from '../text/count'

/** A phrase with `{count}`, by plural category of the locale; `other` is always there. */
export interface CountedPhrase {
  zero?: string
  one?: string
  two?: string
  few?: string
  many?: string
  other: string
}

/** Hues of the marks: one for a family of event types. */
export const eventFamilies = ['conflict', 'diplomacy', 'speech', 'civic', 'other'] as const
export type EventFamily = (typeof eventFamilies)[number]

/** Every word that the timeline shows or speaks, in the reader's language. Plain data: it crosses to the browser. */
export interface TimelineWords {
  /** Name of the whole: «الخطّ الزمني». */
  timeline: string
  /** What it holds, `{count}` events. */
  events: CountedPhrase
  overview: string
  /** Ends of the overview's window, as sliders. */
  windowStart: string
  windowEnd: string
  /** The window itself, moved as a whole. */
  window: string
  zoomIn: string
  zoomOut: string
  fit: string
  previous: string
  next: string
  /** Widths of the window, narrowest first. */
  presets: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>
  presetsLabel: string
  /** On a narrow page, where the list comes first. */
  showPicture: string
  hidePicture: string
  /** Shows or hides the rows of a lane. */
  collapse: string
  expand: string
  keys: string
  /** Shown by `?`: pairs of key and what it does. */
  keyList: readonly (readonly [key: string, action: string])[]
  close: string
  /** `{count}` more, on a mark that stands for many. */
  more: CountedPhrase
  /** On an opened bucket: goes to its stretch of time, and to the list. */
  enter: string
  inList: CountedPhrase
  loading: string
  /** Button that shows every row, and the one that goes back. */
  showAll: string
  showFewer: string
  /** Off the picture: `{count}` before or after. */
  earlier: CountedPhrase
  later: CountedPhrase
  empty: string
  planned: string
  /** Its sources disagree. */
  contested: string
  /** A stretch of time that the axis leaves out. */
  folded: string
  legend: {
    day: string
    span: string
    imprecise: string
    open: string
    approximate: string
    uncertain: string
  }
  families: Readonly<Record<EventFamily, string>>
  types: Readonly<Record<EventType, string>>
  /** Lane of events that have no actor, and lane of what is beyond the lanes shown. */
  laneNone: string
  laneWithout: Readonly<Record<'place' | 'source', string>>
  laneOthers: string
  /** A lane's `{name}` where it goes on on another sheet of paper. */
  continued: string
}

const families: Readonly<Record<EventType, EventFamily>> = {
  strike: 'conflict',
  assault: 'conflict',
  invasion: 'conflict',
  deployment: 'conflict',
  exercise: 'conflict',
  visit: 'diplomacy',
  meeting: 'diplomacy',
  agreement: 'diplomacy',
  statement: 'speech',
  demand: 'speech',
  protest: 'civic',
  arrest: 'civic',
  election: 'civic',
  appointment: 'civic',
  legal: 'civic',
  disaster: 'other',
  accident: 'other',
  economic: 'other',
  sport: 'other',
  science: 'other',
  other: 'other',
}

export const familyOf = (type: EventType): EventFamily => families[type]

const rules = new Map<string, Intl.PluralRules>()

/** Fills `{count}` in the plural form that the locale asks for. */
export function countedPhrase(phrase: CountedPhrase, count: number, locale: string): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, rule)
  return (phrase[rule.select(count)] ?? phrase.other).replaceAll('{count}', countText(count))
}
