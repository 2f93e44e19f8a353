import type { EventSummary } from '../archive/records'
import { eventFamilies, familyOf, type EventFamily, type TimelineWords } from './words'

/** A sample and what it means; a hue, or a way of drawing. */
export type LegendItem =
  | { kind: 'family'; family: EventFamily; text: string }
  | { kind: keyof TimelineWords['legend'] | 'planned'; text: string }

/** Explains only what the events make use of. */
export function legendOf(events: readonly EventSummary[], words: TimelineWords): LegendItem[] {
  const families = new Set(events.map((event) => familyOf(event.type)))
  const items: LegendItem[] = eventFamilies
    .filter((family) => families.has(family))
    .map((family) => ({ kind: 'family', family, text: words.families[family] }))
  const some = (test: (event: EventSummary) => boolean) => events.some(test)
  const { legend } = words
  if (some(({ extent }) => extent.precision !== 'day' && extent.precision !== 'interval')) {
    items.push({ kind: 'imprecise', text: legend.imprecise })
  }
  if (some(({ extent }) => extent.precision === 'interval')) items.push({ kind: 'span', text: legend.span })
  if (some(({ extent }) => extent.earliest === null || extent.latest === null)) {
    items.push({ kind: 'open', text: legend.open })
  }
  if (some(({ extent }) => extent.approximate)) items.push({ kind: 'approximate', text: legend.approximate })
  if (some(({ extent }) => extent.uncertain)) items.push({ kind: 'uncertain', text: legend.uncertain })
  if (some((event) => event.planned)) items.push({ kind: 'planned', text: words.planned })
  return items
}
