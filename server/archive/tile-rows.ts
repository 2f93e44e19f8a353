import { z } from 'zod'
import { cellAt, cellStart, grains, type Grain } from '@/core/chronology/grain'
import { toDayNumber } from '@/core/chronology/day'
import { cellsInTile, indexAt, startOf, tileDays, type Step } from '@/core/timeline/step'

/** Cells of a coarser grain whose events may reach into a tile. */
export interface Reach {
  grain: Grain
  /** Index in `grains`, as the length of the events that fill such a cell. */
  length: number
  /** First and last cell, and the days [from, to) that they fill. */
  cells: readonly [first: number, last: number]
  days: readonly [from: number, to: number]
}

/** A tile as queries need it. */
export interface Frame {
  step: Step
  index: number
  from: number
  to: number
  /** Index in `grains` of what its cells are made of. */
  grain: number
  /** First days of its cells. */
  cellStarts: readonly number[]
  /** Number of its first bucket, and the first days of all of them. */
  bucket: number
  bucketStarts: readonly number[]
  /** Where the last bucket ends: later than the tile where buckets are weeks. */
  bucketsEnd: number
  reaches: readonly Reach[]
  /** How many events a cell of a lane names. */
  most: number
}

/** Days that int4 columns can hold; cells of the coarsest levels reach beyond. */
const inColumn = (day: number) => Math.min(Math.max(day, -2_147_483_648), 2_147_483_647)

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

/** What the contract of `Tile` asks for, in numbers. */
export function frameOf(step: Step, index: number, most: number): Frame {
  const { from, to } = tileDays(index, step)
  const last = toDayNumber(to - 1)
  const grain = grains.indexOf(step.grain)
  const bucket = indexAt(from, step.bucket)
  // A bucket belongs to the tile that it begins in.
  const first = startOf(bucket, step.bucket) < from ? bucket + 1 : bucket
  const end = indexAt(last, step.bucket) + 1
  return {
    step,
    index,
    from: inColumn(from),
    to: inColumn(to),
    grain,
    cellStarts: numbers(index * cellsInTile, (index + 1) * cellsInTile).map((cell) =>
      inColumn(startOf(cell, step)),
    ),
    bucket: first,
    bucketStarts: numbers(first, end).map((cell) => inColumn(startOf(cell, step.bucket))),
    bucketsEnd: inColumn(startOf(end, step.bucket)),
    reaches: grains.slice(grain + 1).map((coarser, i) => {
      const cells = [cellAt(from, coarser) - 1, cellAt(last, coarser) + 1] as const
      const days = [
        inColumn(cellStart(cells[0], coarser)),
        inColumn(cellStart(cells[1] + 1, coarser)),
      ] as const
      return { grain: coarser, length: grain + 1 + i, cells, days }
    }),
    most,
  }
}

/**
 * What every query for a tile answers: `top` and `contested` name an event of the cell `slot`, `long` one of the cell
 * `slot` of the grain `count`; `bucket` counts the events of the bucket `slot`, `company` those in which an actor takes
 * part. Cells count from the tile's first, buckets from `Frame.bucket`; `weight` is the salience of a named event.
 */
export const tileRow = z.object({
  part: z.enum(['top', 'contested', 'long', 'bucket', 'company']),
  lane: z.string(),
  slot: z.number(),
  id: z.string().nullable(),
  count: z.number(),
  weight: z.number(),
})
export type TileRow = z.infer<typeof tileRow>

/** Actors that a bucket names. */
export const companionsShown = 3

/** What the rows of several statements come to where they tell of the same lane and cell, each of other events. */
export function mergedRows(rows: readonly TileRow[], most: number): TileRow[] {
  const groups = new Map<string, TileRow[]>()
  for (const row of rows) {
    const { part, lane, slot, count } = row
    const name = `${part} ${slot} ${part === 'long' ? count : ''} ${lane}`
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return [...groups.values()].flatMap((group) => mergedGroup(group, most))
}

function mergedGroup(rows: readonly TileRow[], most: number): TileRow[] {
  const first = rows[0]
  if (!first) return []
  if (first.part === 'bucket') return [{ ...first, count: rows.reduce((sum, { count }) => sum + count, 0) }]
  if (first.part === 'company') {
    const takings = new Map<string | null, TileRow>()
    for (const row of rows)
      takings.set(row.id, { ...row, count: row.count + (takings.get(row.id)?.count ?? 0) })
    return [...takings.values()]
      .toSorted((a, b) => b.count - a.count || inOrderOfId(a, b))
      .slice(0, companionsShown)
  }
  const best = rows.toSorted((a, b) => b.weight - a.weight || inOrderOfId(a, b))
  if (first.part === 'long') return best.slice(0, 1)
  return best.slice(0, most).map((row, place) => ({ ...row, count: place + 1 }))
}

const inOrderOfId = (a: TileRow, b: TileRow) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)
