import type { DayNumber } from '../chronology/day'
import { eventTypes } from '../extraction/extraction'
import { canonicalText } from '../text/canonical'
import { daysOfPartialDate } from './days'
import { defaultPresentation } from './defaults'
import {
  axisDirections,
  gapModes,
  laneModes,
  laneOrders,
  monthNames,
  themes,
  type Locale,
  type Presentation,
  type View,
  type ViewProblem,
} from './view'

/** As Next and the browser give them. */
export type SearchParameters = URLSearchParams | Record<string, string | string[] | undefined>

export const longestText = 200
export const longestId = 160
/** Values of one facet. */
export const mostValues = 50

/** Reads one address; collects what could not be used. */
class Reader {
  readonly problems: ViewProblem[] = []
  readonly #parameters: SearchParameters

  constructor(parameters: SearchParameters) {
    this.#parameters = parameters
  }

  all(name: string): string[] {
    const given = this.#parameters
    const values = given instanceof URLSearchParams ? given.getAll(name) : (given[name] ?? [])
    return (typeof values === 'string' ? [values] : values).filter((value) => value.trim() !== '')
  }

  refuse(parameter: string, value: string, reason: ViewProblem['reason']): null {
    this.problems.push({ parameter, value: canonicalText(value.slice(0, 80)), reason })
    return null
  }

  /** The first value, cleaned of what a store cannot hold, or null. */
  one(name: string, longest: number): string | null {
    const value = this.all(name)[0]
    if (value === undefined) return null
    if (value.length > longest) return this.refuse(name, value, 'too-long')
    return canonicalText(value).trim()
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    const value = this.one(name, longestId)
    if (value === null) return null
    return choices.find((choice) => choice === value) ?? this.refuse(name, value, 'not-a-choice')
  }

  /** Distinct and sorted: the order in which they were chosen says nothing. */
  many(name: string): string[] {
    const values = new Set<string>()
    for (const value of this.all(name)) {
      if (value.length > longestId || values.size >= mostValues) this.refuse(name, value, 'too-long')
      else values.add(canonicalText(value).trim())
    }
    return [...values].toSorted()
  }

  choices<T extends string>(name: string, choices: readonly T[]): T[] {
    const values = this.many(name)
    for (const value of values)
      if (!choices.some((choice) => choice === value)) this.refuse(name, value, 'not-a-choice')
    return choices.filter((choice) => values.includes(choice))
  }

  day(name: string, end: 'first' | 'last'): DayNumber | null {
    const value = this.one(name, longestId)
    if (value === null) return null
    return daysOfPartialDate(value)?.[end] ?? this.refuse(name, value, 'not-a-date')
  }

  range(): { from: DayNumber | null; to: DayNumber | null } {
    const [from, to] = [this.day('from', 'first'), this.day('to', 'last')]
    if (from === null || to === null || from <= to) return { from, to }
    this.refuse('from', `${this.one('from', longestId)}..${this.one('to', longestId)}`, 'reversed-range')
    return { from: null, to: null }
  }

  /** `3.e1a2b3`: the third page of a list, and the event that it goes on after. */
  page(): Presentation['page'] {
    const value = this.one('page', longestId)
    if (value === null) return null
    const [, number, after] = /^([1-9]\d{0,6})\.(.+)$/su.exec(value) ?? []
    if (after === undefined || Number(number) < 2) return this.refuse('page', value, 'not-a-choice')
    return { number: Number(number), after }
  }

  /** `2022-01-01..2022-12-31`, also with months or years. */
  span(): Presentation['window'] {
    const value = this.one('span', longestId)
    if (value === null) return null
    const ends = value.split('..')
    const [from, to] = [daysOfPartialDate(ends[0] ?? '')?.first, daysOfPartialDate(ends[1] ?? '')?.last]
    if (ends.length !== 2 || from === undefined || to === undefined)
      return this.refuse('span', value, 'not-a-date')
    return from <= to ? { from, to } : this.refuse('span', value, 'reversed-range')
  }
}

/**
 * The view that an address asks for. Unknown parameters are ignored, empty ones mean nothing, impossible ones are reported
 * and the rest applies. Dates may be years or months: `from` means their first day, `to` their last.
 * Parameters: actor*, type*, article*, from, to, q, axis, months, lanes, order, gaps, event, story, page, span, theme.
 */
export function readView(
  parameters: SearchParameters,
  locale: Locale,
): { view: View; problems: ViewProblem[] } {
  const reader = new Reader(parameters)
  const usual = defaultPresentation(locale)
  const view: View = {
    filter: {
      actors: reader.many('actor'),
      types: reader.choices('type', eventTypes),
      articles: reader.many('article'),
      ...reader.range(),
      text: reader.one('q', longestText) ?? '',
    },
    presentation: {
      axis: reader.choice('axis', axisDirections) ?? usual.axis,
      months: reader.choice('months', monthNames) ?? usual.months,
      lanes: reader.choice('lanes', laneModes) ?? usual.lanes,
      order: reader.choice('order', laneOrders) ?? usual.order,
      gaps: reader.choice('gaps', gapModes) ?? usual.gaps,
      event: reader.one('event', longestId),
      story: reader.choice('story', ['1']) !== null,
      page: reader.page(),
      window: reader.span(),
      theme: reader.choice('theme', themes),
    },
  }
  return { view, problems: reader.problems }
}
