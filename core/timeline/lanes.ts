import type { EventSummary } from '../archive/records'
import { laneLimit, type SceneOptions } from './options'

export interface LaneOfEvents {
  key: string
  name: string
  events: EventSummary[]
  /** Events drawn in another lane that belong here too. */
  others: EventSummary[]
}

const nameOf = (names: Record<string, string>, locale: string) =>
  names[locale] ?? names.en ?? Object.values(names)[0] ?? ''

/** A place is where it happened, not who did it: lanes are for those who take part. */
const takesPart = (actor: EventSummary['actors'][number]) =>
  actor.role !== 'location' && actor.type !== 'place'

/**
 * Splits the events into lanes by actor or type, most events first; each event is drawn once, in the largest of its lanes.
 * Lanes beyond the limit share a last one.
 */
export function lanesOf(events: readonly EventSummary[], options: SceneOptions): LaneOfEvents[] {
  const { lanes: mode, words, locale, expanded } = options
  if (mode === 'none') return [{ key: '', name: '', events: [...events], others: [] }]
  const found = new Map<string, LaneOfEvents & { members: EventSummary[] }>()
  const join = (key: string, name: string, event: EventSummary) => {
    const lane = found.get(key) ?? { key, name, events: [], others: [], members: [] }
    found.set(key, lane)
    if (lane.members.at(-1) !== event) lane.members.push(event)
  }
  for (const event of events) {
    if (mode === 'type') join(event.type, words.types[event.type], event)
    else {
      const actors = event.actors.filter(takesPart)
      for (const actor of actors) join(`actor:${actor.id}`, nameOf(actor.names, locale), event)
      if (actors.length === 0) join('', words.laneNone, event)
    }
  }
  const sorted = [...found.values()].toSorted(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      b.members.length - a.members.length ||
      (a.key < b.key ? -1 : 1),
  )
  const drawn = new Set<EventSummary>()
  for (const lane of sorted) {
    for (const event of lane.members) {
      if (drawn.has(event)) lane.others.push(event)
      else {
        drawn.add(event)
        lane.events.push(event)
      }
    }
  }
  const filled = sorted.filter((lane) => lane.events.length > 0)
  if (expanded || filled.length <= laneLimit) return filled
  const rest = filled.slice(laneLimit - 1)
  return [
    ...filled.slice(0, laneLimit - 1),
    { key: '…', name: words.laneOthers, events: rest.flatMap((lane) => lane.events), others: [] },
  ]
}
