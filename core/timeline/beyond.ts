import type { TimelineData } from './data'
import type { Window } from './domain'
import type { SceneOptions } from './options'
import { spanOf } from './span'
import { countedPhrase } from './words'

/** How many events lie out of sight on one side, and the words for it. */
export interface Beyond {
  count: number
  text: string
}

/** Events that lie wholly before or after the window; of a crowd about how many begin there. */
export function beyondOf(
  { events, bars }: TimelineData,
  window: Window,
  { words, locale }: SceneOptions,
): { earlier: Beyond; later: Beyond } {
  let [earlier, later] = [0, 0]
  for (const { from, to, count } of bars) {
    if (to <= window.from) earlier += count
    else if (from >= window.to) later += count
  }
  for (const { extent } of events) {
    const { from, to } = spanOf(extent)
    if (to <= window.from) earlier++
    else if (from >= window.to) later++
  }
  return {
    earlier: { count: earlier, text: countedPhrase(words.earlier, earlier, locale) },
    later: { count: later, text: countedPhrase(words.later, later, locale) },
  }
}
