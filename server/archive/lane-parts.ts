import type { EventType } from '@/core/extraction/extraction'
import type { Filter, LaneMode } from '@/core/query/view'
import type { Asked } from './members'
import { besideOf, isCounted, readTotals, type Total, type TotalKey } from './totals'

/** A part of a filter whose events are counted apart. */
export interface Part {
  /** The filter, narrowed to one of its types if it names any. */
  filter: Filter
  /** What the totals of its lanes stand beside; null when none are kept: its events have to be looked at. */
  beside: string | null
}

/** Filters that have no event in common and together have those of the filter: one for each of its types. */
export async function partsOf(filter: Filter, lanes: LaneMode): Promise<Part[]> {
  const { actors, types } = filter
  const beside = besideOf(filter)
  if (!isCounted(filter) || (lanes === 'source' && (beside !== '' || types.length > 0)))
    return [{ filter, beside: null }]
  if (types.length === 0) return [{ filter, beside }]
  const parts = types.map((type) => ({ type, filter: { ...filter, types: [type] } }))
  if (lanes === 'none' || lanes === 'type') return parts.map((part) => ({ filter: part.filter, beside }))
  if (beside === '') return parts.map((part) => ({ filter: part.filter, beside: `type:${part.type}` }))
  const pairs = await readTotals(types.map((type) => ({ beside, facet: `type:${type}` })))
  const many = new Set(pairs.flatMap(({ facet, finest }) => (finest === null ? [] : [facet])))
  return parts.map((part) => ({
    filter: part.filter,
    beside: many.has(`type:${part.type}`) ? `pair:${part.type}:${actors[0]}` : null,
  }))
}

/** What counts a part's events in a lane, or null when it has none there. */
function totalOf({ filter, beside }: Part, lanes: LaneMode, key: string): TotalKey | null {
  const type = filter.types[0] === undefined ? '' : `type:${filter.types[0]}`
  if (beside === null || (lanes === 'type' && type !== '' && type !== key)) return null
  if (lanes === 'none') return { beside, facet: type }
  // The lane of what belongs to none has the name of the mode alone.
  return { beside, facet: key === '' ? `${lanes}:` : key }
}

/** A lane of a part, with what is kept of it; null when nothing is. */
export interface LanePart {
  lane: string
  filter: Filter
  total: Total | null
}

const nameOf = ({ beside, facet }: TotalKey) => `${beside} ${facet}`

/** The parts that a filter has in each lane; those that are known to hold nothing are left out. */
export async function lanePartsOf(
  filter: Filter,
  lanes: LaneMode,
  keys: readonly string[],
): Promise<LanePart[]> {
  const asked = (await partsOf(filter, lanes)).flatMap((part) =>
    keys.map((lane) => ({ lane, part, key: totalOf(part, lanes, lane) })),
  )
  const totals = await readTotals(asked.flatMap(({ key }) => key ?? []))
  const found = new Map(totals.map((total) => [nameOf(total), total]))
  return asked.flatMap(({ lane, part, key }): LanePart[] => {
    if (part.beside === null) return [{ lane, filter: part.filter, total: null }]
    const total = key && found.get(nameOf(key))
    return total ? [{ lane, filter: part.filter, total }] : []
  })
}

/** What has to be looked up among events: lanes of the same types are asked for together. */
export function together(filter: Filter, lanes: LaneMode, parts: readonly LanePart[]): Asked[] {
  const typesOf = new Map<string, EventType[]>()
  for (const part of parts) typesOf.set(part.lane, [...(typesOf.get(part.lane) ?? []), ...part.filter.types])
  const asked = new Map<string, Asked & { keys: string[] }>()
  for (const [lane, types] of typesOf) {
    const name = types.join(' ')
    const known = asked.get(name)
    if (known) known.keys.push(lane)
    else asked.set(name, { filter: { ...filter, types }, lanes, keys: [lane] })
  }
  return [...asked.values()]
}
