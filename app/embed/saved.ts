import type { SavedTimeline } from '@/server/archive/saved-timelines'

/** What a saved timeline shows, as the parameters of a view: each that is asked for by name goes before the saved one. */
export function savedParameters(saved: SavedTimeline, asked: URLSearchParams): URLSearchParams {
  const merged = new URLSearchParams(asked)
  if (!asked.has('lang')) merged.set('lang', saved.language)
  for (const [name, value] of new URLSearchParams(saved.query))
    if (!asked.has(name)) merged.append(name, value)
  return merged
}
