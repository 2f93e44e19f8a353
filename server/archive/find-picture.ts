import type { EventSummary } from '@/core/archive/records'
import type { Locale, View } from '@/core/query/view'
import { crowdFrom } from '@/core/timeline/data'
import { firstTiles } from '@/core/timeline/static'
import { laneGroups } from '@/core/timeline/stored-crowd'
import type { Census, Tile } from '@/core/timeline/tile'
import { countEvents } from './count-events'
import { findCensus } from './find-census'
import { findTile } from './find-tile'
import { listSummaries } from './list-events'

/** What a timeline is drawn from: all events of a view, or of too many the census and the tiles that are seen first. */
export interface Picture {
  events: EventSummary[]
  crowd: { census: Census; tiles: Tile[] } | null
}

/** The picture of a view. Of a crowd one query for the census and one for each of some five tiles. */
export async function findPicture({ filter, presentation }: View, locale: Locale): Promise<Picture> {
  const { lanes, order, window } = presentation
  const total = await countEvents(filter)
  if (total < crowdFrom) return { events: await listSummaries(filter, { limit: crowdFrom }), crowd: null }
  const census = await findCensus(filter, lanes, order, locale)
  const keys = laneGroups(census)[0] ?? []
  const asked = firstTiles(census, window && { from: window.from, to: window.to + 1 })
  const tiles = await Promise.all(asked.map(({ step, index }) => findTile(filter, lanes, keys, step, index)))
  return { events: [], crowd: { census, tiles } }
}
