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
import { queryRows, type Sql } from './database'
import { siftedEvents } from './sift'
import { lanePartsOf, together, type LanePart } from './lane-parts'
import { namesOfActors, summariesOf } from './summaries'
import { begunFromCells, companionsKept, hasCells, longFromCells, type LaneTotal } from './tile-from-cells'
import { begunFromEvents, longFromEvents } from './tile-from-events'
import { rowsFromSifted } from './tile-from-sifted'
import { companionsShown, frameOf, mergedRows, tileRow, type Frame, type TileRow } from './tile-rows'

/** Lanes that one tile may be asked for at most: with more, its JSON would not stay below 200 kB on the wire. */
export const lanesInTile = 24

/** A tile with as many events a cell as its lanes have room for. */
export const tileFrame = (lanes: LaneMode, step: Step, index: number): Frame =>
  frameOf(step, index, lanes === 'none' ? topsWithoutLanes : topsInLane)

/**
 * The statements that answer for a tile: what begins in it and what is longer, each from cells where they are kept and from
 * the events themselves elsewhere. `mixed`: some lane has rows of one kind from several of them (`mergedRows`).
 */
export async function tileStatements(
  filter: Filter,
  lanes: LaneMode,
  keys: readonly string[],
  frame: Frame,
): Promise<{ statements: Sql[]; mixed: boolean }> {
  const parts = await lanePartsOf(filter, lanes, keys)
  const begun: LaneTotal[] = []
  const long: LaneTotal[] = []
  const liveBegun: LanePart[] = []
  // By the grain that their cells begin with: those of months say nothing of weeks.
  const liveLong = new Map<number, LanePart[]>()
  for (const part of parts) {
    const { lane, total } = part
    if (total && hasCells(total, frame)) begun.push({ ...total, lane })
    else liveBegun.push(part)
    if (total && total.finest !== null) long.push({ ...total, lane })
    const finest = total?.finest ?? Infinity
    liveLong.set(finest, [...(liveLong.get(finest) ?? []), part])
  }
  const mixed =
    new Set(parts.map(({ lane }) => lane)).size < parts.length &&
    parts.some(({ total }) => total?.finest !== 0)
  const companions = mixed ? companionsKept : companionsShown
  const statements: Sql[] = []
  if (begun.length > 0) statements.push(begunFromCells(begun, frame, companions))
  for (const asked of together(filter, lanes, liveBegun))
    statements.push(await begunFromEvents(asked, frame, companions))
  if (frame.reaches.length > 0 && long.length > 0) statements.push(longFromCells(long, frame))
  for (const [finest, some] of liveLong) {
    const reaches = frame.reaches.filter(({ length }) => length < finest)
    if (reaches.length > 0)
      for (const asked of together(filter, lanes, some)) statements.push(await longFromEvents(asked, reaches))
  }
  return { statements, mixed }
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

async function rowsOf(
  filter: Filter,
  lanes: LaneMode,
  keys: readonly string[],
  frame: Frame,
): Promise<TileRow[]> {
  const sifted = await siftedEvents(filter)
  if (sifted) return rowsFromSifted(sifted, lanes, keys, frame)
  const { statements, mixed } = await tileStatements(filter, lanes, keys, frame)
  const found = (await Promise.all(statements.map((statement) => queryRows(tileRow, statement)))).flat()
  return mixed ? mergedRows(found, frame.most) : found
}

/**
 * What a tile of a level shows of a filter, in the lanes of these keys. For filters that totals are kept for (none, one
 * actor, types, an actor with types) it costs some milliseconds however many events there are, for others once what
 * `siftedEvents` costs; lanes of few events, and what is too much to be sifted, in proportion to the matching events that
 * begin in its days. Of the contested events a lane names as many
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
  const frame = tileFrame(lanes, step, index)
  const rows = (await rowsOf(filter, lanes, keys, frame)).toSorted(inOrder)
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
