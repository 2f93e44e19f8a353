import type { EventRecord, EventSummary } from '@/core/archive/records'
import { chooseEvent } from '@/core/query/change-view'
import type { LaneMode, View } from '@/core/query/view'
import { eventTypes } from '@/core/extraction/extraction'
import { writeView } from '@/core/query/write-view'
import type { TimelineProps } from '@/core/timeline/props'
import type { Census, Tile } from '@/core/timeline/tile'
import type { TimelineWords } from '@/core/timeline/words'
import type { Edition } from '../language/edition'
import { timelineWords } from '../language/timeline-words'

interface Picture {
  events: EventSummary[]
  crowd: { census: Census; tiles: Tile[] } | null
}

/** What an event's record adds to its summary is not drawn and need not cross to the browser. */
const summaryOf = ({
  citations: _c,
  quotes: _q,
  figures: _f,
  basis: _b,
  ...summary
}: EventRecord): EventSummary => summary

/** Lanes of types come named by the type, those of nothing unnamed: the words are the interface's. */
function named(census: Census, lanes: LaneMode, words: TimelineWords): Census {
  const nameOf = (key: string, name: string) => {
    if (key === '') {
      if (lanes === 'none') return ''
      return lanes === 'place' || lanes === 'source' ? words.laneWithout[lanes] : words.laneNone
    }
    const type = lanes === 'type' ? eventTypes.find((one) => key === `type:${one}`) : undefined
    return type ? words.types[type] : name
  }
  return { ...census, lanes: census.lanes.map((lane) => ({ ...lane, name: nameOf(lane.key, lane.name) })) }
}

/** Everything that the timeline of a page is drawn from. `path` is the page's own address without its query. */
export function timelineProps(
  picture: Picture,
  chosen: EventRecord | undefined,
  { locale, view }: Edition,
  path: string,
): TimelineProps {
  const words = timelineWords(locale)
  const base = addressOf(path, chooseEvent(view, null), locale)
  const tiles = writeView(
    { ...view, presentation: { ...view.presentation, event: null, page: null, window: null } },
    locale,
  )
  return {
    events: picture.events,
    chosen: chosen ? summaryOf(chosen) : null,
    crowd: picture.crowd && {
      tiles: picture.crowd.tiles,
      census: named(picture.crowd.census, view.presentation.lanes, words),
      address: `/api/v1/tiles?${tiles.toString()}`,
    },
    asked: { from: view.filter.from, to: view.filter.to },
    presentation: view.presentation,
    locale,
    words,
    hrefBase: base,
    listHref: '#events',
  }
}

function addressOf(path: string, view: View, locale: Edition['locale']): string {
  const query = writeView(view, locale).toString()
  const joint = path.includes('?') ? '&' : '?'
  return query === '' ? `${path}${joint}` : `${path}${joint}${query}`
}
