import { z } from 'zod'
import { plainCell } from '../csv-cell'
import { detectLanguage } from '../../extraction/article/language'
import { textOfMarkup } from '../../extraction/article/html-text'
import { RowFault, type ImportedEvent, type ReadingContext } from './imported'
import { dateOfParts, intervalOf } from './read-date'
import { recordText, titleOf } from './record'

/** Their numbers may be written as texts, and what is not known as an empty one. */
const part = z
  .union([z.number(), z.string()])
  .nullish()
  .transform((value) =>
    value === undefined || value === null || String(value).trim() === '' ? null : Number(value),
  )
  .refine((value) => value === null || Number.isSafeInteger(value), { error: 'Expected a number' })

const slideDate = z.object({ year: part, month: part, day: part })

/** A slide of https://timeline.knightlab.com/docs/json-format.html, as far as it tells of an event. */
const slide = z.object({
  start_date: slideDate,
  end_date: slideDate.nullish(),
  display_date: z.string().nullish(),
  text: z.object({ headline: z.string().nullish(), text: z.string().nullish() }).nullish(),
  media: z
    .object({ url: z.string().nullish(), caption: z.string().nullish(), credit: z.string().nullish() })
    .nullish(),
  group: z.string().nullish(),
  unique_id: z.string().nullish(),
})
type Slide = z.infer<typeof slide>

const oneLine = (markup: string) => textOfMarkup(markup, '').replace(/\s+/g, ' ').trim()

/** Ids that an archive of ours gives. */
export const ownId = /^e[0-9a-f]{16}$/

function edtfOf({ year, month, day }: z.infer<typeof slideDate>, name: string): string {
  if (year === null) throw new RowFault(`${name} has no year.`)
  return dateOfParts(year, month, day, name)
}

function dateOf({ start_date, end_date }: Slide): string {
  const start = edtfOf(start_date, 'start_date')
  const end = end_date && end_date.year !== null ? edtfOf(end_date, 'end_date') : start
  return end === start ? start : intervalOf(start, end, 'end_date', 'start_date')
}

function eventOf(given: Slide, { language, typeOf }: ReadingContext): ImportedEvent {
  const edtf = dateOf(given)
  const headline = titleOf(oneLine(given.text?.headline ?? ''))
  const prose = textOfMarkup(given.text?.text ?? '', '')
  const title = headline === '' ? titleOf(prose) : headline
  if (title === '')
    throw new RowFault('text has neither headline nor text; words that tell of the event were expected.')
  const { text, cited } = recordText({
    headline: title,
    prose,
    facts: [],
    details: [
      ['Date', given.display_date?.trim() || edtf],
      ['Media', given.media?.url ?? ''],
      ['Caption', oneLine(given.media?.caption ?? '')],
      ['Credit', oneLine(given.media?.credit ?? '')],
      ['Group', given.group ?? ''],
    ],
  })
  return {
    key: null,
    own: given.unique_id && ownId.test(given.unique_id) ? given.unique_id : null,
    title,
    language: language ?? detectLanguage(`${title}\n${prose}`),
    type: typeOf(given.group ?? '') ?? 'other',
    edtf,
    basis: 'stated',
    salience: 0.5,
    actors: [],
    figures: [],
    record: { title, text, cited, url: null, publisher: null, agency: null, publishedOn: null },
  }
}

const said = (error: z.ZodError) =>
  error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join('.') || 'The slide'}: ${message}.`)
    .join(' ')

/** A slide of TimelineJS's JSON. @throws {RowFault} */
export function readSlide(value: unknown, context: ReadingContext): ImportedEvent {
  const read = slide.safeParse(value)
  if (!read.success) throw new RowFault(said(read.error))
  return eventOf(read.data, context)
}

/** Columns without which a table is none of TimelineJS's. */
export const timelineJsColumns = ['Year', 'Headline'] as const

const noEvents: Readonly<Record<string, string>> = {
  title: 'the title of a timeline is no event',
  era: 'an era is the background of a timeline and no event',
}

/**
 * A row of TimelineJS's spreadsheet template, by column name; or why it is no event, such as its title slide.
 * @throws {RowFault}
 */
export function readSlideRow(
  row: Readonly<Record<string, string>>,
  context: ReadingContext,
): ImportedEvent | string {
  const cell = (name: string) => plainCell(row[name] ?? '')
  const whyNone = noEvents[cell('Type').trim().toLowerCase()]
  if (whyNone !== undefined) return whyNone
  // As TimelineJS itself reads them: 1,066.
  const number = (name: string) => cell(name).replace(/[\s,]/g, '')
  const date = (prefix: string) => ({
    year: number(`${prefix}Year`),
    month: number(`${prefix}Month`),
    day: number(`${prefix}Day`),
  })
  return readSlide(
    {
      start_date: date(''),
      end_date: date('End '),
      display_date: cell('Display Date'),
      text: { headline: cell('Headline'), text: cell('Text') },
      media: { url: cell('Media'), caption: cell('Media Caption'), credit: cell('Media Credit') },
      group: cell('Group') || cell('Tag'),
    },
    context,
  )
}
