import type { DayNumber } from '../chronology/day'
import { eventTypes, type EventType } from '../extraction/extraction'
import { emptyFilter } from './defaults'
import type { Filter, ListPage, Presentation, View } from './view'

/** Changes return a new view. A change of filter lets go of the visible stretch and of the page: what it finds may lie elsewhere. */
function withFilter(view: View, change: Partial<Filter>): View {
  return {
    filter: { ...view.filter, ...change },
    presentation: { ...view.presentation, page: null, window: null },
  }
}

/** Adds an actor to the chosen ones, or takes it out. */
export function toggleActor(view: View, id: string): View {
  const { actors } = view.filter
  const others = actors.filter((actor) => actor !== id)
  return withFilter(view, { actors: others.length < actors.length ? others : [...actors, id].toSorted() })
}

/** Adds a type to the chosen ones, or takes it out. */
export function toggleType(view: View, type: EventType): View {
  const { types } = view.filter
  const chosen = eventTypes.filter((each) => types.includes(each) !== (each === type))
  return withFilter(view, { types: chosen })
}

/** Adds an article to the chosen ones, or takes it out. */
export function toggleArticle(view: View, id: string): View {
  const { articles } = view.filter
  const others = articles.filter((article) => article !== id)
  return withFilter(view, {
    articles: others.length < articles.length ? others : [...articles, id].toSorted(),
  })
}

/** Days between which events must lie, at least in part; ends may be given in either order, null is open. */
export function setRange(view: View, from: DayNumber | null, to: DayNumber | null): View {
  const reversed = from !== null && to !== null && from > to
  return withFilter(view, reversed ? { from: to, to: from } : { from, to })
}

export function setText(view: View, text: string): View {
  return withFilter(view, { text: text.trim() })
}

/** Opens an event, or with null closes the open one. */
export function chooseEvent(view: View, id: string | null): View {
  return setPresentation(view, { event: id })
}

/** Turns to another page of the list, null to the first; a story begins there with the first event. */
export function turnPage(view: View, page: ListPage | null): View {
  return setPresentation(view, { page, ...(view.presentation.story && { event: null }) })
}

export function setPresentation(view: View, change: Partial<Presentation>): View {
  return { ...view, presentation: { ...view.presentation, ...change } }
}

/** Lets go of every filter; the presentation stays. */
export function clearFilter(view: View): View {
  return withFilter(view, emptyFilter)
}

/** Whether anything is left out. */
export function isFiltered({ actors, types, articles, from, to, text }: Filter): boolean {
  return (
    actors.length > 0 ||
    types.length > 0 ||
    articles.length > 0 ||
    from !== null ||
    to !== null ||
    text !== ''
  )
}
