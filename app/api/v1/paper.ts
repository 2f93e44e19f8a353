import { actorName } from '@/components/language/actor-name'
import { editionOf } from '@/components/language/edition'
import { paperDocument } from '@/components/paper/document'
import { timelineProps } from '@/components/timeline/props-of'
import { toDayNumber } from '@/core/chronology/day'
import { setPresentation } from '@/core/query/change-view'
import type { Locale, View } from '@/core/query/view'
import { countEvents } from '@/server/archive/count-events'
import { findPicture } from '@/server/archive/find-picture'
import { listEvents } from '@/server/archive/list-events'
import { namesOfActors } from '@/server/archive/summaries'

/** So many events are listed on paper, with their notes two hundred sheets; of more the weightiest, and it says so. */
const mostListed = 1000

const dayInMs = 86_400_000

/** A view as a document for paper: all of it, whatever stretch of it the page shows. */
export async function paperOf(view: View, locale: Locale, origin: string): Promise<string> {
  const whole = setPresentation(view, { event: null, story: false, page: null, window: null })
  const edition = editionOf(locale, whole)
  const { actors } = view.filter
  const [total, events, picture, names] = await Promise.all([
    countEvents(view.filter),
    listEvents(view.filter, { limit: mostListed }),
    findPicture(whole, locale),
    namesOfActors(actors),
  ])
  return paperDocument({
    edition,
    events,
    total,
    timeline: timelineProps(picture, undefined, edition, `${origin}/${locale}`),
    actors: actors.map((id) => actorName({ id, names: names.get(id) ?? {} }, locale).text),
    origin,
    home: `${origin}${edition.timeline(whole)}`,
    printedOn: toDayNumber(Math.floor(Date.now() / dayInMs)),
  })
}
