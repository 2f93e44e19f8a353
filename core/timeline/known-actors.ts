import type { EventSummary } from '../archive/records'
import type { BucketCount, LaneTile, Tile } from './tile'

type BucketActor = BucketCount['actors'][number]
type TakingActor = EventSummary['actors'][number]

/** Beyond so many names, all are forgotten: what is at hand keeps its own. */
const mostKnown = 5000

/**
 * One object for each actor, however many tiles name it. Every tile that comes from the archive brings its own copy of the
 * same few names, for each event and each bucket: most of what a long look at a large archive would otherwise hold.
 */
export class KnownActors {
  private readonly counted = new Map<string, BucketActor>()
  private readonly taking = new Map<string, TakingActor>()

  /** The same tile, its actors shared with those of the tiles before. */
  share(tile: Tile): Tile {
    if (this.counted.size + this.taking.size > mostKnown) {
      this.counted.clear()
      this.taking.clear()
    }
    return {
      ...tile,
      lanes: Object.fromEntries(Object.entries(tile.lanes).map(([key, lane]) => [key, this.laneOf(lane)])),
      events: tile.events.map((event) => ({
        ...event,
        actors: event.actors.map((one) => this.takingOf(one)),
      })),
    }
  }

  private laneOf(lane: LaneTile): LaneTile {
    const buckets = lane.buckets.map((bucket) => ({
      ...bucket,
      actors: bucket.actors.map((actor) => this.countedOf(actor)),
    }))
    return { ...lane, buckets }
  }

  private countedOf(actor: BucketActor): BucketActor {
    const known = this.counted.get(actor.id)
    if (!known) this.counted.set(actor.id, actor)
    return known ?? actor
  }

  private takingOf(actor: TakingActor): TakingActor {
    const key = `${actor.role} ${actor.id}`
    const known = this.taking.get(key)
    if (known) return known
    const { id, names } = this.countedOf({ id: actor.id, names: actor.names })
    const shared = { ...actor, id, names }
    this.taking.set(key, shared)
    return shared
  }
}
