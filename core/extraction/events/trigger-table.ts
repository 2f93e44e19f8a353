import { eventTypes } from '../extraction'
import type { EventType } from '../extraction'
import type { Trigger, TriggerForm } from './language'

/** One surface form of a listed word: folded words joined by spaces, and how it stands. */
export interface SurfaceForm {
  words: string
  form: TriggerForm
}

type WordLists = Partial<Record<EventType, string>>

/** Folded first word → its readings, the longest first. */
export type TriggerTable = ReadonlyMap<string, readonly Trigger[]>

/**
 * Builds the look-up table of a language from its word lists; `inflect` gives the folded surface forms of an entry
 * (`strike/struck`, `شنّ/يشن`), which it gets without the `?` of weak words.
 */
export function triggerTable(
  lists: readonly { lists: WordLists; inflect: (entry: string) => readonly SurfaceForm[] }[],
): TriggerTable {
  const table = new Map<string, Trigger[]>()
  for (const { lists: byType, inflect } of lists)
    for (const type of eventTypes)
      for (const entry of (byType[type] ?? '').split(/\s+/).filter((word) => word !== ''))
        addEntry(table, type, entry, inflect)
  for (const readings of table.values()) readings.sort((a, b) => b.rest.length - a.rest.length)
  return table
}

function addEntry(
  table: Map<string, Trigger[]>,
  type: EventType,
  entry: string,
  inflect: (entry: string) => readonly SurfaceForm[],
): void {
  const weak = entry.endsWith('?')
  const plain = weak ? entry.slice(0, -1) : entry
  const lemma = plain.split('/')[0]?.replaceAll('_', ' ') ?? plain
  for (const { words, form } of inflect(plain)) {
    const [first = '', ...rest] = words.split(' ')
    const readings = table.get(first) ?? []
    const twin = readings.some(
      (reading) =>
        reading.type === type && reading.form === form && reading.rest.join(' ') === rest.join(' '),
    )
    if (!twin) readings.push({ type, form, weak, rest, lemma })
    table.set(first, readings)
  }
}
