import ical, { ICalEventTransparency } from 'ical-generator'
import type { EventRecord } from '../archive/records'
import { dayFromCivil, type DayNumber } from '../chronology/day'
import { formatExtent } from '../chronology/format'
import { printable } from '../text/printable'
import { actorsOf, articlesOf, nameOf, type Exchange, type Writer } from './exchange'

/** Days that RFC 5545 can write: four digits of a year. */
const [first, last] = [dayFromCivil(1, 1, 1), dayFromCivil(9999, 12, 30)]

const dayInMs = 86_400_000
const midnight = (day: number) => new Date(day * dayInMs)

/** First and last day, or null where the format has no place for them: open ends stand for the known one. */
function daysOf({ extent }: EventRecord): readonly [DayNumber, DayNumber] | null {
  const from = extent.earliest ?? extent.latest
  const to = extent.latest ?? extent.earliest
  if (from === null || to === null || from < first || to > last) return null
  return [from, to]
}

const ending = 'END:VCALENDAR'

const one = (text: string) => printable(text).replace(/\s+/g, ' ').trim()

/** The day on which the youngest article that tells of it was published: when this was said, and the same each time. */
function stampOf(event: EventRecord): Date {
  const days = articlesOf(event).flatMap(({ publishedOn }) => publishedOn ?? [])
  return midnight(Math.max(0, ...days))
}

function entryOf(event: EventRecord, days: readonly [DayNumber, DayNumber], exchange: Exchange): string {
  const { locale, dates, words, addressOf } = exchange
  const date = formatExtent(event.extent, event.edtf, dates)
  const places = event.actors.filter(({ role }) => role === 'location').map((actor) => nameOf(actor, locale))
  const told = event.citations.map(({ exact, article }) =>
    [`«${one(exact)}»`, article.publisher ?? article.agency, article.title, article.url]
      .filter((part) => part !== null)
      .map(one)
      .join(' · '),
  )
  const known = event.extent.precision === 'day' && !event.extent.approximate && !event.extent.uncertain
  const calendar = ical({ prodId: { company: 'sanad', product: 'sanad' } })
  calendar.createEvent({
    id: event.id,
    // A day that is not known must not look as if it were.
    summary: one(known ? event.title : `${event.title} (${date})`),
    start: midnight(days[0]),
    end: midnight(days[1] + 1),
    allDay: true,
    stamp: stampOf(event),
    transparency: ICalEventTransparency.TRANSPARENT,
    url: addressOf(event.id),
    description: [
      date,
      actorsOf(event)
        .map((actor) => nameOf(actor, locale))
        .map(one)
        .join(', '),
      ...told,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    categories: [{ name: words.types[event.type] }],
    ...(places.length > 0 && { location: one(places.join(', ')) }),
    x: [
      ['X-SANAD-EDTF', event.edtf],
      ['X-SANAD-BASIS', event.basis],
    ],
  })
  // The whole calendar's text, as only that is folded to the length of RFC 5545's lines.
  const text = calendar.toString()
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf(ending))
}

/** What the format had no place for, said in the calendar itself (RFC 5545, 3.6.3). */
const omission = (count: number, { words }: Exchange) =>
  `BEGIN:VJOURNAL\r\nUID:sanad-omitted\r\nDTSTAMP:19700101T000000Z\r\nSUMMARY:${words.omitted(count).replace(/[\\;,]/g, (sign) => `\\${sign}`)}\r\nX-SANAD-OMITTED:${count}\r\nEND:VJOURNAL\r\n`

/**
 * A calendar of whole days: what took place in a month spans it, and says so in its name. Events without any date, before
 * the year 1 or after 9999 are counted in a note at the end.
 */
export const writeCalendar: Writer = async function* (events, exchange) {
  const calendar = ical({
    prodId: { company: 'sanad', product: 'sanad', language: exchange.locale.toUpperCase() },
    name: one(exchange.title),
    description: one(exchange.description),
    url: exchange.home,
  })
  const empty = calendar.toString()
  yield empty.slice(0, empty.lastIndexOf(ending))
  let omitted = 0
  for await (const event of events) {
    const days = daysOf(event)
    if (days) yield `${entryOf(event, days, exchange).trim()}\r\n`
    else omitted += 1
  }
  if (omitted > 0) yield omission(omitted, exchange)
  yield `${ending}\r\n`
}
