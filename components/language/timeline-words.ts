import type { Locale } from '@/core/query/view'
import type { TimelineWords } from '@/core/timeline/words'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'

const messages = { ar, en }

/** The timeline's words as plain data: they cross to the browser. */
export function timelineWords(locale: Locale): TimelineWords {
  const { timeline, types } = messages[locale]
  return {
    ...timeline,
    types,
    keyList: timeline.keyList.map(([key = '', action = '']) => [key, action] as const),
  }
}
