import { z } from 'zod'

const span = z.object({ start: z.number().int(), end: z.number().int() })

const event = z.object({
  date: z.string().nullable(),
  title_en: z.string(),
  evidence: span,
  altEvidence: z.array(span).optional(),
  altDates: z.array(z.string()).optional(),
  type: z.string(),
  altTypes: z.array(z.string()).optional(),
  salience: z.number(),
  /** How the date is known when it is not printed with the event. */
  dateBasis: z.string().optional(),
  future: z.boolean().optional(),
  optional: z.boolean().optional(),
  /** Parts of one real event carry the same name: merging them is right. */
  cluster: z.string().optional(),
})

/** What people found in one article, in the format of the evaluation folders (docs/extract.md). */
export const goldSchema = z.object({
  id: z.string(),
  published: z.string(),
  publishedBasis: z.string().optional(),
  /** Where the text lies when not beside the gold, relative to the folder above. */
  via: z.string().optional(),
  temporal: z.array(
    span.extend({
      edtf: z.string(),
      altEdtf: z.array(z.string()).optional(),
      optional: z.boolean().optional(),
    }),
  ),
  durations: z.array(span).default([]),
  quotes: z.array(
    span.extend({
      speaker: z.string().nullable(),
      altSpeakers: z.array(z.string()).optional(),
      altSpans: z.array(span).optional().catch(undefined),
      direct: z.boolean(),
      optional: z.boolean().optional(),
    }),
  ),
  actors: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      altTypes: z.array(z.string()).optional(),
      mentions: z.array(span),
    }),
  ),
  events: z.array(event),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldEvent = z.infer<typeof event>

/** Whether the text itself states its publication date, so that the extraction must find it unaided. */
export function statesItsDate(gold: Gold): boolean {
  return /printed|in (the )?text|first line/.test(gold.publishedBasis ?? '')
}
