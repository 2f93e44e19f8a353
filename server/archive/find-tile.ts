import { grains } from '@/core/chronology/grain'
import type { Filter, LaneMode } from '@/core/query/view'
import { cellsInTile, tileDays, type Step } from '@/core/timeline/step'
import {
  topsInLane,
  topsWithoutLanes,
  type BucketCount,
  type LaneTile,
  type Tile,
} from '@/core/timeline/tile'
import { namesOfActors, summariesOf } from './summaries'
import { hasCells, rowsFromCells, type CelledTotal } from './tile-from-cells'
import { rowsFromEvents } from './tile-from-events'
import { frameOf, type Frame, type TileRow } from './tile-rows'
import { facetOfLane, readTotals, totalsOf } from './totals'

/** Lanes that one tile may be asked for at most: with more, its JSON would not stay below 200 kB on the wire. */
export const lanesInTile = 24

/** Which lanes can be read from cells, and which need the events themselves; those that hold nothing are in neither. */
async function sourcesOf(filter: Filter, lanes: LaneMode, keys: readonly string[], frame: Frame) {
  const asked = keys.map((key) => ({ key, totals: totalsOf(filter, lanes, facetOfLane(lanes, key)) }))
  const wanted = asked.flatMap(({ key, totals }) => (totals ?? []).map((total) => ({ ...total, key })))
  const found = new Map(
    (await readTotals(wanted)).map((total) => [`${total.beside} ${total.facet}`, total.finest]),
  )
  const cells: CelledTotal[] = []
  const events: string[] = []
  for (const { key, totals } of asked) {
    const counted = totals?.filter(({ beside, facet }) => found.has(`${beside} ${facet}`))
    if (counted?.length === 0) continue
    if (counted?.every(({ beside, facet }) => hasCells(found.get(`${beside} ${facet}`) ?? null, frame)))
      cells.push(...counted.map((total) => ({ ...total, lane: key })))
    else events.push(key)
  }
  return { cells, events }
}

type Names = ReadonlyMap<string, Record<string, string>>

function laneTile(rows: readonly TileRow[], frame: Frame, names: Names): LaneTile {
  const tops: string[][] = Array.from({ length: cellsInTile }, () => [])
  const contested: string[] = []
  const long: LaneTile['long'][number][] = []
  const buckets = new Map<number, BucketCount>()
  const company = new Map<number, BucketCount['actors'][number][]>()
  for (const { part, slot, id, count } of rows) {
    if (part === 'bucket') {
      const actors = company.get(slot) ?? []
      company.set(slot, actors)
      buckets.set(slot, { index: frame.bucket + slot, count, actors })
    } else if (id === null) continue
    else if (part === 'top') tops[slot]?.push(id)
    else if (part === 'contested') contested.push(id)
    else if (part === 'long') long.push({ grain: grains[count] ?? 'millennium', cell: slot, id })
    else {
      const actors = company.get(slot) ?? []
      company.set(slot, actors)
      actors.push({ id, names: names.get(id) ?? {} })
    }
  }
  return { tops, contested, long, buckets: [...buckets.values()].toSorted((a, b) => a.index - b.index) }
}

/** Rows of one kind in the order in which the tile lists them. */
function inOrder(a: TileRow, b: TileRow): number {
  if (a.part !== b.part) return a.part < b.part ? -1 : 1
  if (a.part === 'long' && a.count !== b.count) return a.count - b.count
  if (a.slot !== b.slot) return a.slot - b.slot
  const byCount = a.part === 'company' ? b.count - a.count : a.count - b.count
  return byCount || ((a.id ?? '') < (b.id ?? '') ? -1 : 1)
}

/**
 * What a tile of a level shows of a filter, in the lanes of these keys. For filters that totals are kept for (none, one
 * actor, types, an actor with types) it costs some milliseconds however many events there are; others, and lanes of few
 * events, cost in proportion to the matching events that begin in its days. Of the contested events a lane names as many
 * a cell as of the most salient; of a bucket's actors those are exact that are among the eight foremost of its parts.
 */
export async function findTile(
  filter: Filter,
  lanes: LaneMode,
  laneKeys: readonly string[],
  step: Step,
  index: number,
): Promise<Tile> {
  const keys = lanes === 'none' ? [''] : [...new Set(laneKeys)]
  const frame = frameOf(step, index, lanes === 'none' ? topsWithoutLanes : topsInLane)
  const { cells, events } = await sourcesOf(filter, lanes, keys, frame)
  const found = await Promise.all([
    rowsFromCells(cells, frame),
    events.length === 0 ? [] : rowsFromEvents({ filter, lanes, keys: events }, frame),
  ])
  const rows = found.flat().toSorted(inOrder)
  const named = new Set(rows.flatMap(({ part, id }) => (part === 'company' || id === null ? [] : [id])))
  const company = new Set(rows.flatMap(({ part, id }) => (part === 'company' && id !== null ? [id] : [])))
  const [summaries, names] = await Promise.all([summariesOf([...named]), namesOfActors([...company])])
  const held = keys.flatMap((key) => {
    const ofLane = rows.filter(({ lane }) => lane === key)
    return ofLane.length === 0 ? [] : [[key, laneTile(ofLane, frame, names)] as const]
  })
  return {
    step: step.key,
    index,
    ...tileDays(index, step),
    lanes: Object.fromEntries(held),
    events: summaries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}
