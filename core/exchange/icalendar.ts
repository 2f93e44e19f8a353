import type { EventRecord } from '../archive/records'
import { dayFromCivil, isoFromDay, toDayNumber, type DayNumber } from '../chronology/day'
import { formatExtent } from '../chronology/format'
import { oneLine } from '../text/printable'
import { actorsOf, articlesOf, doubtsOf, nameOf, type Exchange, type Writer } from './exchange'
import { property, textValue } from './icalendar-lines'

/** Days that RFC 5545 can write: four digits of a year. */
const [first, last] = [dayFromCivil(1, 1, 1), dayFromCivil(9999, 12, 30)]

/**
 * First and last day, or null where the format has no place for them. Of a stretch with an open end the days on which its
 * known one may lie: `1994/..` takes the year 1994, as nobody knows the day.
 */
function daysOf({ extent }: EventRecord): readonly [DayNumber, DayNumber] | null {
  const { earliest, latestStart, earliestEnd, latest } = extent
  const from = earliest ?? earliestEnd ?? latest
  const to = latest ?? latestStart ?? earliest
  if (from === null || to === null || from < first || to > last) return null
  return [from, to]
}

/** The day on which the youngest article that tells of it was published: when this was said, and the same each time. */
function stampOf(event: EventRecord): number {
  const days = articlesOf(event).flatMap(({ publishedOn }) => publishedOn ?? [])
  return Math.max(0, ...days)
}

/** As RFC 5545 writes a day: 20221219. */
const dateValue = (day: number) => isoFromDay(toDayNumber(day)).replaceAll('-', '')

/** An address is written as it is; what is none would end its line. */
const addressValue = (address: string) => (URL.canParse(address) ? new URL(address).href : '')

function entryOf(event: EventRecord, days: readonly [DayNumber, DayNumber], exchange: Exchange): string {
  const { locale, dates, words, addressOf } = exchange
  const date = formatExtent(event.extent, event.edtf, dates)
  const places = event.actors.filter(({ role }) => role === 'location').map((actor) => nameOf(actor, locale))
  const told = event.citations.map(({ exact, article }) =>
    [`«${exact}»`, article.publisher ?? article.agency, article.title, article.url]
      .filter((part) => part !== null)
      .map(oneLine)
      .join(' · '),
  )
  const names = actorsOf(event).map((actor) => oneLine(nameOf(actor, locale)))
  const known = event.extent.precision === 'day' && !event.extent.approximate && !event.extent.uncertain
  // A day that is not known must not look as if it were.
  const summary = known ? event.title : `${event.title} (${date})`
  const when = [date, ...doubtsOf(event, exchange)].join(' · ')
  const description = [when, names.join(', '), ...told].filter((line) => line !== '').join('\n')
  return [
    'BEGIN:VEVENT\r\n',
    property('UID', textValue(event.id)),
    property('DTSTAMP', `${dateValue(stampOf(event))}T000000Z`),
    property('DTSTART;VALUE=DATE', dateValue(days[0])),
    property('DTEND;VALUE=DATE', dateValue(days[1] + 1)),
    property('SUMMARY', textValue(oneLine(summary))),
    places.length > 0 ? property('LOCATION', textValue(oneLine(places.join(', ')))) : '',
    property('DESCRIPTION', textValue(description)),
    property('CATEGORIES', textValue(words.types[event.type])),
    event.planned ? property('STATUS', 'TENTATIVE') : '',
    property('TRANSP', 'TRANSPARENT'),
    property('URL;VALUE=URI', addressValue(addressOf(event.id))),
    property('X-SANAD-EDTF', textValue(event.edtf)),
    property('X-SANAD-BASIS', textValue(event.basis)),
    'END:VEVENT\r\n',
  ].join('')
}

/** What the format had no place for, said in the calendar itself (RFC 5545, 3.6.3). */
const omission = (count: number, { words }: Exchange): string =>
  [
    'BEGIN:VJOURNAL\r\n',
    property('UID', 'sanad-omitted'),
    property('DTSTAMP', '19700101T000000Z'),
    property('SUMMARY', textValue(words.omitted(count))),
    property('X-SANAD-OMITTED', String(count)),
    'END:VJOURNAL\r\n',
  ].join('')

/**
 * A calendar of whole days (RFC 5545; its name by RFC 7986): what took place in a month spans it, and says so in its name.
 * Events before the year 1 or after 9999 are counted in a note at the end. Written here and not by a library, as those that
 * were tried take milliseconds an event.
 */
export const writeCalendar: Writer = async function* (events, exchange) {
  const { title, description, home, locale } = exchange
  yield [
    'BEGIN:VCALENDAR\r\n',
    property('VERSION', '2.0'),
    property('PRODID', `-//sanad//sanad//${locale.toUpperCase()}`),
    property('NAME', textValue(oneLine(title))),
    property('X-WR-CALNAME', textValue(oneLine(title))),
    property('X-WR-CALDESC', textValue(oneLine(description))),
    property('URL', addressValue(home)),
  ].join('')
  let omitted = 0
  for await (const event of events) {
    const days = daysOf(event)
    if (days) yield entryOf(event, days, exchange)
    else omitted += 1
  }
  if (omitted > 0) yield omission(omitted, exchange)
  yield 'END:VCALENDAR\r\n'
}
