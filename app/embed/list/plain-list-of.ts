import { plainList } from '@/components/embed/plain-list'
import { editionOf } from '@/components/language/edition'
import type { Locale, View } from '@/core/query/view'
import { listEvents } from '@/server/archive/list-events'

/** More would be much to paste: the link beside the list leads to the others. */
const listed = 10

/** The weightiest events of a view as HTML for other people's pages; empty when there are none. */
export async function plainListOf(view: View, locale: Locale, origin: string): Promise<string> {
  const events = await listEvents(view.filter, { limit: listed })
  return events.length === 0 ? '' : plainList(events, editionOf(locale, view), origin)
}
