import { z } from 'zod'
import { actorRoles, actorTypes, dateBases, eventTypes } from '../extraction/extraction'
import { isEdtf } from '../chronology/edtf'
import { dayFromIso } from '../chronology/day'
import type { Exchange } from './exchange'

/** Changes when a file of the new version would be misread by a reader of the old one (docs/formats.md). */
export const jsonVersion = 1

const offset = z.int().min(0)
const language = z.string().min(2).max(35)
const edtf = z
  .string()
  .refine(isEdtf, { error: 'Expected an EDTF date such as 2022-12-19, 2022-12 or 1994/..' })
const calendarDate = z.string().refine((text) => dayFromIso(text) !== null, {
  error: 'Expected a calendar date such as 2022-12-19',
})

const jsonActor = z.object({
  id: z.string().min(1).max(200),
  type: z.enum(actorTypes),
  wikidata: z.string().nullable(),
  /** By language code; at least one. */
  names: z
    .record(language, z.string().min(1))
    .refine((names) => Object.keys(names).length > 0, { error: 'Expected at least one name' }),
})
export type JsonActor = z.infer<typeof jsonActor>

/** One source text, as it was published. */
export const jsonArticle = z.object({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** Hex, of the UTF-8 of `text`; `id` is its beginning. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  language,
  title: z.string(),
  publishedOn: calendarDate.nullable(),
  publishedOnBasis: z.string().nullable(),
  publisher: z.string().nullable(),
  agency: z.string().nullable(),
  url: z.string().nullable(),
  sourceName: z.string(),
  notes: z.array(z.string()),
  text: z.string(),
})
export type JsonArticle = z.infer<typeof jsonArticle>

/** Words of an article: `text` of the article cut at `start` and `end` (UTF-16 code units). */
const words = { article: z.string(), start: offset, end: offset }

/** An event with everything that backs it. The law: `article.text.slice(start, end) === exact`. */
export const jsonEvent = z.object({
  id: z.string().min(1).max(200),
  title: z.string(),
  language,
  type: z.enum(eventTypes),
  date: z.object({
    edtf,
    basis: z.enum(dateBases),
    /** Follows from `edtf`, as do the others: for readers who do not know it. */
    earliest: z.string().nullish(),
    latest: z.string().nullish(),
    precision: z.string().nullish(),
  }),
  salience: z.number().min(0).max(1),
  planned: z.boolean(),
  /** Follows from the citations and figures. */
  contested: z.boolean().optional(),
  url: z.string().nullish(),
  actors: z.array(jsonActor.extend({ role: z.enum(actorRoles) })),
  citations: z
    .array(
      z.object({
        ...words,
        exact: z.string().min(1),
        prefix: z.string(),
        suffix: z.string(),
        date: z.object({
          edtf,
          basis: z.enum(dateBases),
          /** The words that give the date, and their number among those of the article. */
          mention: z
            .object({
              index: offset,
              start: offset,
              end: offset,
              text: z.string(),
              edtf,
              rule: z.string(),
              anchor: z.string().nullable(),
            })
            .nullable(),
        }),
      }),
    )
    .min(1, 'Expected at least one citation: an event is never without its source'),
  quotes: z.array(
    z.object({
      ...words,
      /** Its number among the quotations of the article. */
      index: offset,
      text: z.string(),
      direct: z.boolean(),
      speaker: jsonActor.nullable(),
      speakerMention: z.object({ start: offset, end: offset, text: z.string() }).nullable(),
    }),
  ),
  figures: z.array(z.object({ ...words, text: z.string(), value: z.number(), unit: z.string() })),
  /** The cited articles, unless an event shortly before in the file has brought them. */
  articles: z.array(jsonArticle),
})
export type JsonEvent = z.infer<typeof jsonEvent>

/** What turns the direction of the text around it, ends a script or a line of one. */
const active = /[<\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** JSON in which every character keeps its meaning and none has a power: such are written as escapes. */
const inert = (value: unknown) =>
  JSON.stringify(value).replace(active, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Our own format: an event a line, with its sources; what `npm run import` makes the same archive of again. */
export async function* writeJson(
  events: AsyncIterable<JsonEvent>,
  { title, home, locale, addressOf }: Exchange,
): AsyncGenerator<string> {
  const head = inert({ format: 'sanad', version: jsonVersion, title, language: locale, view: home })
  yield `${head.slice(0, -1)},"events":[`
  let written = 0
  for await (const event of events) {
    yield `${written === 0 ? '' : ','}\n${inert({ ...event, url: addressOf(event.id) })}`
    written += 1
  }
  yield '\n]}\n'
}
