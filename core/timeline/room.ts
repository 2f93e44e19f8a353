import type { EventSummary } from '../archive/records'
import { formatExtent } from '../chronology/format'
import { layout, type SceneOptions } from './options'

const noteGap = 8
const longestTold = 200

/** Px that title and note would like to have, up to the limit. */
export function labelWidth(title: string, note: string, limit: number, options: SceneOptions): number {
  const text = options.measure(title.slice(0, longestTold), layout.labelSize, 400)
  const small = note === '' ? 0 : options.measure(note, layout.noteSize, 400) + noteGap
  return Math.min(limit, Math.ceil(text + small) + 1)
}

const written = new WeakMap<EventSummary, Map<string, string>>()

/** The date of an event in the reader's words, worked out once. */
export function dateOf(event: EventSummary, options: SceneOptions): string {
  const known = written.get(event) ?? new Map<string, string>()
  written.set(event, known)
  const style = `${options.locale} ${options.months}`
  let date = known.get(style)
  if (date === undefined) known.set(style, (date = formatExtent(event.extent, event.edtf, options)))
  return date
}
