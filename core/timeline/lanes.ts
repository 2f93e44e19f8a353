import type { EventSummary } from '../archive/records'
import type { LaneOrder } from '../query/view'
import { laneLimit, type SceneOptions } from './options'
import { beginningOf } from './span'

/** A lane and all the events that belong to it; one event may belong to several. */
export interface LaneMembers {
  /** `actor:<id>`, `type:<type>`, `source:<name>`, `place:<id>`; empty for what belongs to none. */
  key: string
  name: string
  members: EventSummary[]
}

export interface LaneOfEvents {
  key: string
  name: string
  /** How many events belong to it, drawn here or elsewhere. */
  total: number
  events: EventSummary[]
  /** Events drawn in another lane that belong here too. */
  others: EventSummary[]
}

type Options = Pick<SceneOptions, 'lanes' | 'words' | 'locale'>

const nameOf = (names: Record<string, string>, locale: string) =>
  names[locale] ?? names.en ?? Object.values(names)[0] ?? ''

type Actor = EventSummary['actors'][number]

const isPlace = ({ role, type }: Actor) => role === 'location' || type === 'place'

/** A place is where it happened, not who did it: lanes of actors are for those who take part. */
const actorKey = ({ id }: Actor) => `actor:${id}`

/** Keys and names of the lanes that an event belongs to. */
export function lanesOfEvent(
  event: EventSummary,
  { lanes, words, locale }: Options,
): [key: string, name: string][] {
  if (lanes === 'none') return [['', '']]
  if (lanes === 'type') return [[`type:${event.type}`, words.types[event.type]]]
  if (lanes === 'source') return event.origins.map((origin) => [`source:${origin}`, origin])
  const places = lanes === 'place'
  return event.actors
    .filter((actor) => isPlace(actor) === places)
    .map((actor) => headingOf(actor, { lanes, locale }))
}

const headingOf = (actor: Actor, { lanes, locale }: Pick<Options, 'lanes' | 'locale'>): [string, string] => [
  lanes === 'place' ? `place:${actor.id}` : actorKey(actor),
  nameOf(actor.names, locale),
]

const nameless = ({ lanes, words }: Options) =>
  lanes === 'place' || lanes === 'source' ? words.laneWithout[lanes] : words.laneNone

/** Every lane with its members, those of no lane under the empty key; not yet in order. */
export function membership(events: readonly EventSummary[], options: Options): LaneMembers[] {
  const found = new Map<string, LaneMembers>()
  const join = (id: string, event: EventSummary, heading: () => readonly [key: string, name: string]) => {
    let lane = found.get(id)
    if (!lane) {
      const [key, name] = heading()
      found.set(id, (lane = { key, name, members: [] }))
    }
    if (lane.members.at(-1) !== event) lane.members.push(event)
  }
  const none = () => ['', nameless(options)] as const
  const byActor = options.lanes === 'actor' || options.lanes === 'place'
  for (const event of events) {
    let alone = true
    if (byActor) {
      // Of many events few name somebody new: keys and names are made for those alone.
      for (const actor of event.actors) {
        if (isPlace(actor) !== (options.lanes === 'place')) continue
        alone = false
        join(actor.id, event, () => headingOf(actor, options))
      }
    } else
      for (const heading of lanesOfEvent(event, options)) {
        alone = false
        join(heading[0], event, () => heading)
      }
    if (alone) join('', event, none)
  }
  return [...found.values()]
}

interface Sortable {
  key: string
  name: string
  total: number
  first: number
}

/** Lanes by number of events, by the day of their first or by name; what belongs to none comes last. */
export function sortLanes<Lane>(
  lanes: readonly Lane[],
  order: LaneOrder,
  sortOf: (lane: Lane) => Sortable,
): Lane[] {
  const compare: Record<LaneOrder, (a: Sortable, b: Sortable) => number> = {
    count: (a, b) => b.total - a.total,
    first: (a, b) => a.first - b.first,
    name: (a, b) => a.name.localeCompare(b.name),
  }
  return lanes.toSorted((one, other) => {
    const [a, b] = [sortOf(one), sortOf(other)]
    return (
      Number(a.key === '') - Number(b.key === '') ||
      compare[order](a, b) ||
      b.total - a.total ||
      (a.key < b.key ? -1 : 1)
    )
  })
}

/**
 * Splits the events into lanes. Each event is drawn once: with those who act in it rather than those it concerns, and of
 * these in the largest lane. Lanes beyond the limit share a last one.
 */
export function lanesOf(events: readonly EventSummary[], options: SceneOptions): LaneOfEvents[] {
  if (options.lanes === 'none') {
    return [{ key: '', name: '', total: events.length, events: [...events], others: [] }]
  }
  const lanes = membership(events, options)
  const sizes = new Map(lanes.map(({ key, members }) => [key, members.length]))
  const home = new Map<EventSummary, string>()
  for (const event of events) home.set(event, homeOf(event, options, sizes))
  const filled = sortLanes(lanes, options.order, ({ key, name, members }) => ({
    key,
    name,
    total: members.length,
    first: members.reduce((least, event) => Math.min(least, beginningOf(event)), Number.POSITIVE_INFINITY),
  }))
    .map(({ key, name, members }) => ({
      key,
      name,
      total: members.length,
      events: members.filter((event) => home.get(event) === key),
      others: members.filter((event) => home.get(event) !== key),
    }))
    .filter((lane) => lane.events.length > 0)
  if (options.expanded || filled.length <= laneLimit) return filled
  const rest = filled.slice(laneLimit - 1).flatMap((lane) => lane.events)
  return [
    ...filled.slice(0, laneLimit - 1),
    { key: '…', name: options.words.laneOthers, total: rest.length, events: rest, others: [] },
  ]
}

/** The lane that an event is drawn in. */
function homeOf(event: EventSummary, options: SceneOptions, sizes: ReadonlyMap<string, number>): string {
  const agents = new Set(event.actors.filter(({ role }) => role === 'agent').map(actorKey))
  const keys = lanesOfEvent(event, options).map(([key]) => key)
  const acting = keys.filter((key) => agents.has(key))
  const candidates = acting.length > 0 ? acting : keys
  return candidates.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))[0] ?? ''
}
