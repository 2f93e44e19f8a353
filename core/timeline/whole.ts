import type { Measure } from './ellipsis'
import type { TimelineData } from './data'
import { dataOfFew } from './few'
import { pagesOf } from './pages'
import { optionsOf, type TimelineProps } from './props'
import { scene, type Scene } from './scene'

/** Px of the picture: of a crowd the tiles of this width are at hand (core/timeline/static.ts). */
const width = 704
/** Px that are left on a sheet of A4 below the heading of the first page, and on one without. */
const heights = { first: 700, rest: 940 }

/**
 * The picture of all of a view's time for paper, every event with a row of its own, in as many pieces as it needs sheets;
 * none without events. What lies far from the rest is brought near by folding what lies between. Of a crowd the rest is
 * counted, as everywhere. `hrefOf` is where a mark leads, should it not be the page of the view.
 */
export function wholePages(
  data: TimelineData,
  props: TimelineProps,
  measure: Measure,
  prefix: string,
  hrefOf?: (id: string) => string,
): Scene[] {
  const options = {
    ...optionsOf(props, prefix, measure, { expanded: true }),
    chosen: null,
    chosenEvent: null,
    ...(hrefOf && { hrefOf }),
  }
  const draw = (read: TimelineData) => scene(read, { width, window: read.domain.home }, options)
  if (data.total === 0) return []
  const kept = draw(data)
  const all = data.crowd || kept.earlier.count + kept.later.count === 0
  const drawn = all ? kept : draw(dataOfFew(data.events, 'fold'))
  return pagesOf(drawn, heights, (name) => props.words.continued.replace('{name}', () => name))
}
