import { eventTypes } from '@/core/extraction/extraction'
import { emptyFilter } from '@/core/query/defaults'
import type { Filter, LaneMode } from '@/core/query/view'
import { steps, tileAt, type Step } from '@/core/timeline/step'
import { largestLanes } from '@/server/archive/find-census'
import { lanesInGroup } from '@/core/timeline/stored-crowd'
import { fieldActors, firstDay, lastDay } from './field'

/** A window that is asked for. */
export interface Case {
  filter: string
  lanes: LaneMode
  asked: Filter
  /** Its lanes; null when the server took too long to say which are the largest. */
  keys: readonly string[] | null
  step: Step
  tile: number
}

const actors = [fieldActors[0]?.id ?? '']
const types = [eventTypes[0]]

/** From all of the archive to words: of a rare name, and of a title in fifty. */
export const filters: readonly { name: string; filter: Filter }[] = [
  { name: 'none', filter: emptyFilter },
  { name: 'largest actor', filter: { ...emptyFilter, actors } },
  { name: 'largest type', filter: { ...emptyFilter, types } },
  { name: 'actor and type', filter: { ...emptyFilter, actors, types } },
  { name: 'rare words', filter: { ...emptyFilter, text: 'minister 1500' } },
  { name: 'common words', filter: { ...emptyFilter, text: 'ceasefire' } },
]

const lanesOfCases = ['none', 'actor', 'type'] as const

async function largestKeys(filter: Filter, lanes: LaneMode): Promise<string[] | null> {
  const largest = await largestLanes(filter, lanes).catch(() => null)
  return largest && largest.slice(0, lanesInGroup).map(({ key }) => key)
}

/** Each level whose cells the data fills more than one of, at the beginning, in the middle and at the end. */
export async function casesOf(quick: boolean): Promise<Case[]> {
  const levels = steps.filter(({ days }) => days <= lastDay - firstDay)
  const places = quick ? [lastDay] : [firstDay, (firstDay + lastDay) / 2, lastDay]
  const cases: Case[] = []
  for (const { name, filter } of filters)
    for (const lanes of lanesOfCases) {
      const keys = lanes === 'none' ? [] : await largestKeys(filter, lanes)
      for (const step of levels)
        for (const tile of new Set(places.map((day) => tileAt(day, step))))
          cases.push({ filter: name, lanes, asked: filter, keys, step, tile })
    }
  return cases
}
