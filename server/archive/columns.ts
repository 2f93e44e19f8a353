import { z } from 'zod'
import { actorRoles, actorTypes, dateBases, eventTypes } from '@/core/extraction/extraction'
import { toDayNumber, type DayNumber } from '@/core/chronology/day'

/** Text columns with a closed vocabulary, which core owns. */
export const eventTypeColumn = z.enum(eventTypes)
export const actorTypeColumn = z.enum(actorTypes)
export const actorRoleColumn = z.enum(actorRoles)
export const dateBasisColumn = z.enum(dateBases)

/** An int4 column that holds a day number or an open end. */
export function dayColumn(value: number | null): DayNumber | null {
  return value === null ? null : toDayNumber(value)
}
