import type { EventSummary } from '../archive/records'
import type { SceneOptions } from './options'
import type { Step } from './step'
import type { Tile } from './tile'

/** What arranging a crowd goes by. Px are along the axis from its beginning. */
export interface CrowdContext {
  step: Step
  width: number
  options: SceneOptions
  tiles: readonly Tile[]
  events: ReadonlyMap<string, EventSummary>
  /** First and last cell that is looked at. */
  cells: { first: number; last: number }
  /** Px of the axis. */
  end: number
  /** Where all time ends. */
  lastDay: number
  along: (day: number) => number
  /** Keys of the lanes above that are not collapsed. */
  above: Set<string>
  /** Events that a lane above may place, whether or not it has a row for them. */
  claimed: Set<string>
  /** Events drawn already, in a lane above. */
  drawn: Set<string>
}
