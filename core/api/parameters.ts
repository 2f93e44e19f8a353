import { z } from 'zod'
import { grains } from '../chronology/grain'
import { actorTypes, eventTypes } from '../extraction/extraction'
import { daysOfPartialDate } from '../query/days'
import { canonicalText } from '../text/canonical'
import { longestId, longestText, mostValues } from '../query/read-view'

const date = (end: 'first' | 'last') =>
  z
    .string()
    .max(longestId, 'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.')
    .refine(
      (text) => daysOfPartialDate(text)?.[end] !== undefined,
      'Give a date as YYYY, YYYY-MM or YYYY-MM-DD.',
    )
    .optional()

const ids = z
  .array(z.string().max(longestId, `An id has ${longestId} characters at most.`))
  .max(mostValues, `Give ${mostValues} values at most.`)
  .optional()

const types = z
  .array(z.enum(eventTypes, `Give one of: ${eventTypes.join(', ')}.`))
  .max(mostValues, `Give ${mostValues} values at most.`)
  .optional()

/** Which events: what a page's address says, with the same meaning (core/query/read-view.ts). */
export const filterParameters = {
  actor: ids,
  type: types,
  article: ids,
  from: date('first'),
  to: date('last'),
  q: z.string().max(longestText, `Give ${longestText} characters at most.`).optional(),
}

const whole = (least: number, most: number) => `Give a whole number from ${least} to ${most}.`

/** How much of a list, and from where on. `usual` items, `most` at most. */
export const pageParameters = (usual: number, most: number) => ({
  limit: z.coerce
    .number(whole(1, most))
    .int(whole(1, most))
    .min(1, whole(1, most))
    .max(most, whole(1, most))
    .default(usual),
  cursor: z
    .string()
    .max(1000, 'Give the cursor of a `next` address as it is.')
    .regex(/^[\w-]+$/, 'Give the cursor of a `next` address as it is.')
    .optional(),
})

export const unit = z.enum(grains, `Give one of: ${grains.join(', ')}.`)

export const actorType = z
  .array(z.enum(actorTypes, `Give one of: ${actorTypes.join(', ')}.`))
  .max(mostValues, `Give ${mostValues} values at most.`)
  .optional()

export const nameParameter = z
  .string()
  .overwrite(canonicalText)
  .max(longestText, `Give ${longestText} characters at most.`)
  .optional()

export const idParameter = z
  .string()
  .max(longestId, `An id has ${longestId} characters at most.`)
  .overwrite(canonicalText)

/** Where in the order of arrival a reader is (`Event.arrival` of the schema). */
export const arrivalParameter = z
  .string()
  .regex(/^\d{1,15}$/, 'Give the `id` of a message of the stream as it is.')

/** Both ends of a range in order; to be put on any query that has `from` and `to`. */
export function inOrder({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean {
  const first = from === undefined ? undefined : daysOfPartialDate(from)?.first
  const last = to === undefined ? undefined : daysOfPartialDate(to)?.last
  return first === undefined || last === undefined || first <= last
}

/** A query whose range is in order. */
export const queryOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object(shape).refine((query) => inOrder(rangeShape.parse(query)), {
    path: ['from'],
    error: 'Give a first day that is not after the last.',
  })

const rangeShape = z.object({ from: z.string().optional(), to: z.string().optional() })
