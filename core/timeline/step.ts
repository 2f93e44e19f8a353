import { toDayNumber, type DayNumber } from '../chronology/day'
import { cellAt, cellStart, type Grain } from '../chronology/grain'

/**
 * One zoom level of a picture of many events. Labels stand in cells of `count` units of `grain`; what has no label is
 * counted in the finer cells of `bucket`.
 */
export interface Step {
  /** `year-5`: cells of five years. Safe in an address. */
  key: string
  grain: Grain
  count: number
  /** Shortest cell in days, rounded down. */
  days: number
  bucket: { grain: Grain; count: number }
}

const step = (
  grain: Grain,
  count: number,
  days: number,
  bucket: readonly [grain: Grain, count: number],
): Step => ({ key: `${grain}-${count}`, grain, count, days, bucket: { grain: bucket[0], count: bucket[1] } })

/** All zoom levels, finest first; each at most seven times the one before, so that cells stay of use in width. */
export const steps: readonly Step[] = [
  step('day', 1, 1, ['day', 1]),
  step('week', 1, 7, ['day', 1]),
  step('month', 1, 28, ['week', 1]),
  step('quarter', 1, 90, ['month', 1]),
  step('quarter', 2, 181, ['month', 1]),
  step('year', 1, 365, ['quarter', 1]),
  step('year', 2, 730, ['quarter', 2]),
  step('year', 5, 1826, ['year', 1]),
  step('decade', 1, 3652, ['year', 2]),
  step('decade', 2, 7304, ['year', 5]),
  step('decade', 5, 18_262, ['decade', 1]),
  step('century', 1, 36_524, ['decade', 2]),
  step('century', 2, 73_048, ['decade', 5]),
  step('century', 5, 182_621, ['century', 1]),
  step('millennium', 1, 365_242, ['century', 2]),
  step('millennium', 2, 730_484, ['millennium', 1]),
  step('millennium', 5, 1_826_212, ['millennium', 1]),
  step('millennium', 10, 3_652_424, ['millennium', 2]),
  step('millennium', 20, 7_304_849, ['millennium', 5]),
  step('millennium', 50, 18_262_124, ['millennium', 10]),
  step('millennium', 100, 36_524_249, ['millennium', 20]),
  step('millennium', 200, 73_048_499, ['millennium', 50]),
  step('millennium', 500, 182_621_249, ['millennium', 100]),
  step('millennium', 1000, 365_242_499, ['millennium', 200]),
]

/** The level of that name, or null. */
export const stepOf = (key: string): Step | null => steps.find((one) => one.key === key) ?? null

/** Narrower than this in px a cell has no room for labels that tell something. */
export const narrowestCell = 200

/** The finest level whose cells are wide enough at so many px a day. */
export const stepAtZoom = (zoom: number): Step | null =>
  steps.find((one) => one.days * zoom >= narrowestCell) ?? steps.at(-1) ?? null

/** Calendar cells of so many units of a grain. */
export interface Cut {
  grain: Grain
  count: number
}

/** Serial number of the cell of a level, or of its buckets, that holds the day. */
export const indexAt = (day: DayNumber, { grain, count }: Cut): number =>
  Math.floor(cellAt(day, grain) / count)

/** First day of the cell of a level with this number. */
export const startOf = (index: number, { grain, count }: Cut): DayNumber => cellStart(index * count, grain)

/** Cells of a level that are fetched and kept together. */
export const cellsInTile = 8

/** The days [from, to) of a tile, counted like cells. */
export function tileDays(tile: number, level: Step): { from: DayNumber; to: DayNumber } {
  return { from: startOf(tile * cellsInTile, level), to: startOf((tile + 1) * cellsInTile, level) }
}

/** Number of the tile of a level that holds the day; fractions of days are taken down. */
export const tileAt = (day: number, level: Step): number =>
  Math.floor(indexAt(toDayNumber(Math.floor(day)), level) / cellsInTile)
