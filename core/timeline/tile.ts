import type { EventSummary } from '../archive/records'
import type { DayNumber } from '../chronology/day'
import type { Grain } from '../chronology/grain'
import type { Domain } from './domain'
import type { Cut } from './step'

/** How many of the events that begin in a cell a tile names: without lanes, and in each lane. */
export const topsWithoutLanes = 8
export const topsInLane = 3

/** A lane of a picture of many events. */
export interface CensusLane {
  /** `actor:<id>`, `type:<type>`, `source:<article id>`, `place:<id>`; empty without lanes and for what belongs to none. */
  key: string
  name: string
  /** How many events belong to it; one with several actors belongs to several. */
  total: number
  /** Day on which its first event begins. */
  first: number
  /** Lengths of its events in use: grains as by `grainOfLength` of the days from first to last. */
  lengths: readonly Grain[]
}

/** What is known of all the events of a view before any window is looked at. */
export interface Census {
  total: number
  domain: Domain
  lanes: readonly CensusLane[]
  /** Events that begin in each bar of the domain's strip (strip.ts). */
  density: readonly number[]
}

/** Events counted where there is no room for their names. */
export interface BucketCount {
  /** Serial number of the bucket, as by `indexAt(day, step.bucket)`. */
  index: number
  /** Events that begin in it, long ones too. */
  count: number
  /** Who takes part in most of them, at most three, most first. */
  actors: readonly { id: string; names: Record<string, string> }[]
}

/** What a tile holds of one lane. */
export interface LaneTile {
  /**
   * Of the events that begin in each of the tile's cells and are not longer than a unit of the level's grain: ids of the
   * most salient, best first (salience down, then id up). `cellsInTile` lists.
   */
  tops: readonly (readonly string[])[]
  /** Ids of events on which the sources disagree and that begin in the tile: they are always shown. */
  contested: readonly string[]
  /**
   * Of the longer events the most salient of each cell of their own grain (`grainOfLength`), for all cells of coarser
   * grains that touch the tile, and one cell before and after.
   */
  long: readonly { grain: Grain; cell: number; id: string }[]
  /** Buckets that begin in the tile and hold something. */
  buckets: readonly BucketCount[]
  /** Of a tile that stands in for one that is missing: buckets of a coarser level, as many as are known of its days. */
  coarser?: { cut: Cut; buckets: readonly BucketCount[] }
}

/** A stretch of time at one level, as archive or memory answer it: plain data that crosses to the browser. */
export interface Tile {
  /** Key of the level. */
  step: string
  /** Number of the tile: its days are `tileDays(index, step)`. */
  index: number
  from: DayNumber
  to: DayNumber
  /** By lane key; lanes that hold nothing here are left out. */
  lanes: Readonly<Record<string, LaneTile>>
  /** Every event that the lists name, once. */
  events: readonly EventSummary[]
}
