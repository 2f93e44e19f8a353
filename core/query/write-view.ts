import { isoFromDay } from '../chronology/day'
import { eventTypes } from '../extraction/extraction'
import { setPresentation } from './change-view'
import { defaultPresentation } from './defaults'
import type { Locale, View } from './view'

/**
 * The canonical address of a view: fixed order, values sorted, defaults of the locale left out. `readView` gives the same
 * view back.
 */
export function writeView({ filter, presentation }: View, locale: Locale): URLSearchParams {
  const usual = defaultPresentation(locale)
  const parameters = new URLSearchParams()
  for (const actor of [...new Set(filter.actors)].toSorted()) parameters.append('actor', actor)
  for (const type of eventTypes) if (filter.types.includes(type)) parameters.append('type', type)
  for (const article of [...new Set(filter.articles)].toSorted()) parameters.append('article', article)
  if (filter.from !== null) parameters.set('from', isoFromDay(filter.from))
  if (filter.to !== null) parameters.set('to', isoFromDay(filter.to))
  if (filter.text.trim() !== '') parameters.set('q', filter.text.trim())
  for (const name of ['axis', 'months', 'lanes', 'order', 'gaps'] as const)
    if (presentation[name] !== usual[name]) parameters.set(name, presentation[name])
  if (presentation.window) {
    const { from, to } = presentation.window
    parameters.set('span', `${isoFromDay(from)}..${isoFromDay(to)}`)
  }
  if (presentation.theme !== null) parameters.set('theme', presentation.theme)
  if (presentation.event !== null) parameters.set('event', presentation.event)
  if (presentation.story) parameters.set('story', '1')
  if (presentation.page) parameters.set('page', `${presentation.page.number}.${presentation.page.after}`)
  return parameters
}

/** A path with the view as its query: `/ar?actor=…`, or the bare path for the default view. */
export function viewHref(path: string, view: View, locale: Locale): string {
  const query = writeView(view, locale).toString()
  return query === '' ? path : `${path}?${query}`
}

/** What a view is asked for with as a file: in the language of its page, and all that a list has on its pages. */
export function writeFileQuery(view: View, locale: Locale): string {
  const query = writeView(setPresentation(view, { page: null }), locale).toString()
  return `lang=${locale}${query === '' ? '' : `&${query}`}`
}
