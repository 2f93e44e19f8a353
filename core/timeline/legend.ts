import type { TimelineData } from './data'
import { eventFamilies, familyOf, type EventFamily, type TimelineWords } from './words'

/** A sample and what it means; a hue, or a way of drawing. */
export type LegendItem =
  | { kind: 'family'; family: EventFamily; text: string }
  | { kind: keyof TimelineWords['legend'] | 'planned' | 'contested'; text: string }

/** Explains only what the events make use of; of a crowd the hues and the ways of drawing that any date may have. */
export function legendOf({ events, crowd }: TimelineData, words: TimelineWords): LegendItem[] {
  if (crowd) return crowdLegend(words)
  const families = new Set(events.map((event) => familyOf(event.type)))
  const items: LegendItem[] = eventFamilies
    .filter((family) => families.has(family))
    .map((family) => ({ kind: 'family', family, text: words.families[family] }))
  const some = (test: (event: (typeof events)[number]) => boolean) => events.some(test)
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
  if (some((event) => event.contested)) items.push({ kind: 'contested', text: words.contested })
  return items
}

function crowdLegend(words: TimelineWords): LegendItem[] {
  const { legend } = words
  const kinds = ['imprecise', 'span', 'open', 'approximate', 'uncertain'] as const
  return [
    ...eventFamilies.map((family) => ({ kind: 'family' as const, family, text: words.families[family] })),
    ...kinds.map((kind) => ({ kind, text: legend[kind] })),
    { kind: 'planned', text: words.planned },
    { kind: 'contested', text: words.contested },
  ]
}
