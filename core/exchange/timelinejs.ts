import { stringify } from 'csv-stringify/sync'
import type { EventRecord } from '../archive/records'
import { formatExtent } from '../chronology/format'
import { knownEnds, type KnownParts } from '../chronology/known-parts'
import { escapeHtml } from '../text/escape-html'
import { csvDialect, inertCell } from './csv-cell'
import { inertJson } from './inert-json'
import { articlesOf, doubtsOf, type Exchange, type Writer } from './exchange'

/** Days from 1970 that a date of JavaScript reaches, which TimelineJS counts in. */
const farthest = 100_000_000

const same = (a: KnownParts, b: KnownParts) => a.year === b.year && a.month === b.month && a.day === b.day

/**
 * When it begins and ends in TimelineJS's parts of a date, of which those that are not known are left out; null where
 * TimelineJS has no place for it. What has but one end stands there.
 */
function datesOf({ extent, edtf }: EventRecord, exchange: Exchange) {
  const days = [extent.earliest, extent.latest].filter((day) => day !== null)
  const ends = knownEnds(extent)
  const start = ends.start ?? ends.end
  if (start === null || days.some((day) => Math.abs(day) > farthest)) return null
  const display_date = formatExtent(extent, edtf, exchange.dates)
  const end = ends.end === null || same(ends.end, start) ? null : ends.end
  return { start: { ...start, display_date }, end, display_date }
}

function textOf(event: EventRecord, exchange: Exchange): string {
  const told = event.citations.map(({ exact, article }) => {
    const origin = [article.publisher ?? article.agency, article.title].filter((part) => part !== null)
    return `<blockquote lang="${escapeHtml(article.language)}" dir="auto">${escapeHtml(exact)}</blockquote><p>${escapeHtml(origin.join(' · '))}</p>`
  })
  const doubts = doubtsOf(event, exchange).map((word) => `<p>${escapeHtml(word)}</p>`)
  return `${doubts.join('')}${told.join('')}<p><a href="${escapeHtml(exchange.addressOf(event.id))}">${escapeHtml(exchange.title)}</a></p>`
}

/**
 * The JSON that TimelineJS opens (https://timeline.knightlab.com/docs/json-format.html). Events more than some 270,000 years
 * away are counted on the slide before all, which is therefore written last.
 */
export const writeTimelineJs: Writer = async function* (events, exchange) {
  const { title, description, words } = exchange
  yield '{"events":['
  let [written, omitted] = [0, 0]
  for await (const event of events) {
    const dates = datesOf(event, exchange)
    if (!dates) {
      omitted += 1
      continue
    }
    const { start, end } = dates
    const entry = {
      unique_id: event.id,
      start_date: start,
      ...(end && { end_date: end }),
      display_date: dates.display_date,
      text: { headline: escapeHtml(event.title), text: textOf(event, exchange) },
      group: escapeHtml(words.types[event.type]),
    }
    yield `${written === 0 ? '' : ','}\n${inertJson(entry)}`
    written += 1
  }
  const said = [description, ...(omitted > 0 ? [words.omitted(omitted)] : [])]
  const text = said.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('')
  yield `\n],"scale":"human","title":${inertJson({ text: { headline: escapeHtml(title), text } })}}\n`
}

const templateColumns = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Type',
  'Group',
  'Background',
] as const

/** The columns of TimelineJS's spreadsheet template. */
export const writeTimelineJsTable: Writer = async function* (events, exchange) {
  yield stringify([[...templateColumns]], csvDialect)
  for await (const event of events) {
    const dates = datesOf(event, exchange)
    if (!dates) continue
    const { start, end } = dates
    const [article] = articlesOf(event)
    const cells: Partial<Record<(typeof templateColumns)[number], string>> = {
      Year: String(start.year),
      Month: String(start.month ?? ''),
      Day: String(start.day ?? ''),
      'End Year': String(end?.year ?? ''),
      'End Month': String(end?.month ?? ''),
      'End Day': String(end?.day ?? ''),
      'Display Date': inertCell(dates.display_date),
      Headline: inertCell(escapeHtml(event.title)),
      Text: inertCell(textOf(event, exchange)),
      'Media Credit': inertCell(escapeHtml(article?.publisher ?? article?.agency ?? '')),
      Group: exchange.words.types[event.type],
    }
    yield stringify([templateColumns.map((name) => cells[name] ?? '')], csvDialect)
  }
}
