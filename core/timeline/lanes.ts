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

const keyOf = ({ id }: { id: string }) => `actor:${id}`

const isPlace = ({ role, type }: EventSummary['actors'][number]) => role === 'location' || type === 'place'

/** A place is where it happened, not who did it: lanes are for those who take part. */
const takesPart = (actor: EventSummary['actors'][number]) => !isPlace(actor)

/**
 * Splits the events into lanes by actor or type, most events first. Each event is drawn once: with those who act in it
 * rather than those it concerns, and of these in the largest lane. Lanes beyond the limit share a last one.
 */
export function lanesOf(events: readonly EventSummary[], options: SceneOptions): LaneOfEvents[] {
  const { lanes: mode, words, locale, expanded } = options
  if (mode === 'none') return [{ key: '', name: '', events: [...events], others: [] }]
  const found = new Map<string, LaneOfEvents & { members: EventSummary[] }>()
  const agentLanes = new Map<EventSummary, Set<string>>()
  const join = (key: string, name: string, event: EventSummary) => {
    const lane = found.get(key) ?? { key, name, events: [], others: [], members: [] }
    found.set(key, lane)
    if (lane.members.at(-1) !== event) lane.members.push(event)
  }
  for (const event of events) {
    if (mode === 'type') join(`type:${event.type}`, words.types[event.type], event)
    else if (mode === 'source') {
      for (const origin of event.origins) join(`source:${origin}`, origin, event)
      if (event.origins.length === 0) join('', words.laneNone, event)
    } else if (mode === 'place') {
      const places = event.actors.filter(isPlace)
      for (const place of places) join(`place:${place.id}`, nameOf(place.names, locale), event)
      if (places.length === 0) join('', words.laneNone, event)
    } else {
      const actors = event.actors.filter(takesPart)
      for (const actor of actors) join(keyOf(actor), nameOf(actor.names, locale), event)
      const agents = actors.filter(({ role }) => role === 'agent').map(keyOf)
      if (agents.length > 0) agentLanes.set(event, new Set(agents))
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
      const elsewhere = drawn.has(event) || agentLanes.get(event)?.has(lane.key) === false
      if (elsewhere) lane.others.push(event)
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
