import type { EventSummary } from '../archive/records'
import type { Tile } from './tile'

/** Told alike: a later answer of the archive may know better. */
const isAlike = (one: EventSummary, other: EventSummary) =>
  one.title === other.title &&
  one.edtf === other.edtf &&
  one.type === other.type &&
  one.salience === other.salience &&
  one.sources === other.sources &&
  one.contested === other.contested &&
  one.planned === other.planned &&
  one.actors.length === other.actors.length

/**
 * One object for each event, however many of the tiles at hand name it: the weightiest of a decade are those of its years,
 * too, and every tile that comes from the archive brings a copy of its own.
 */
export class HeldEvents {
  private readonly held = new Map<string, { event: EventSummary; tiles: number }>()

  /** The same tile, its events those that other tiles hold, until it is let go. */
  hold(tile: Tile): Tile {
    const events = tile.events.map((event) => {
      const known = this.held.get(event.id)
      const shared = known && isAlike(known.event, event) ? known.event : event
      this.held.set(event.id, { event: shared, tiles: (known?.tiles ?? 0) + 1 })
      return shared
    })
    return { ...tile, events }
  }

  /** A tile that `hold` gave is at hand no longer. */
  release(tile: Tile): void {
    for (const { id } of tile.events) {
      const known = this.held.get(id)
      if (!known) continue
      if (known.tiles === 1) this.held.delete(id)
      else known.tiles -= 1
    }
  }

  get size(): number {
    return this.held.size
  }
}
