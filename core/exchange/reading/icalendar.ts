import ICAL from 'ical.js'
import { addDays, dayFromCivil, dayFromIso, isoFromDay, type DayNumber } from '../../chronology/day'
import { isEdtf } from '../../chronology/edtf'
import { dateBases } from '../../extraction/extraction'
import { detectLanguage } from '../../extraction/article/language'
import { RowFault, type ImportedEvent, type ReadingContext } from './imported'
import { entityNamed, actorNamed } from './known-actor'
import { recordText, titleOf } from './record'
import { ownId } from './timelinejs'

type Component = InstanceType<typeof ICAL.Component>

/** A day without a time is one, also where a program has left `VALUE=DATE` out. */
const withDaysNamed = (block: string) =>
  block.replace(/^(DTSTART|DTEND|RECURRENCE-ID):(?=\d{8}\r?$)/gim, '$1;VALUE=DATE:')

function parsed(block: string): Component {
  try {
    const calendar = new ICAL.Component(
      ICAL.parse(`BEGIN:VCALENDAR\r\n${withDaysNamed(block)}\r\nEND:VCALENDAR`),
    )
    const event = calendar.getFirstSubcomponent('vevent')
    if (event) return event
  } catch (error) {
    throw new RowFault(
      `This is no event of a calendar: ${error instanceof Error ? error.message : 'unreadable'}.`,
    )
  }
  throw new RowFault('BEGIN:VEVENT and END:VEVENT were expected.')
}

/** Values are read only when they are asked for; what cannot be read is as good as none. */
function valueOf(event: Component, name: string): unknown {
  try {
    return event.getFirstPropertyValue(name)
  } catch {
    return null
  }
}

const words = (event: Component, name: string): string => {
  const value = valueOf(event, name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What stands behind the name of a property, as the file has it. */
function writtenAs(block: string, name: string): string {
  const line = block.split(/\r?\n/).find((each) => /^[\w-]+/.exec(each)?.[0].toLowerCase() === name)
  return line === undefined
    ? ''
    : line
        .slice(line.indexOf(':') + 1)
        .trim()
        .slice(0, 40)
}

function timeOf(event: Component, block: string, name: string): InstanceType<typeof ICAL.Time> | null {
  const property = event.getFirstProperty(name)
  if (property === null) return null
  const value = valueOf(event, name)
  // A month of 13 would be counted on into another year.
  const day = String(property.toJSON()[3]).slice(0, 10)
  if (value instanceof ICAL.Time && dayFromIso(day) !== null) return value
  throw new RowFault(
    `${name.toUpperCase()} has “${writtenAs(block, name)}”; 20221219 or 20221219T140000 was expected.`,
  )
}

const dayOf = ({ year, month, day }: InstanceType<typeof ICAL.Time>): DayNumber =>
  dayFromCivil(year, month, day)

/** Seconds, ten thousand years: what is longer has no end in a calendar. */
const longestDuration = 10_000 * 366 * 86_400

/**
 * First and last day as the calendar writes them, in whatever time zone: it says on which day people met, not when that
 * was elsewhere. The end is not part of it (RFC 5545, 3.6.1).
 */
function daysOf(event: Component, block: string): readonly [DayNumber, DayNumber] {
  const start = timeOf(event, block, 'dtstart')
  if (!start)
    throw new RowFault('DTSTART is missing; a date such as DTSTART;VALUE=DATE:20221219 was expected.')
  const from = dayOf(start)
  const end = timeOf(event, block, 'dtend')
  if (end) {
    const isMidnight = end.isDate || (end.hour === 0 && end.minute === 0 && end.second === 0)
    const to = isMidnight && dayOf(end) > from ? addDays(dayOf(end), -1) : dayOf(end)
    if (to < from) throw new RowFault('DTEND lies before DTSTART.')
    return [from, to]
  }
  if (event.getFirstProperty('duration') === null) return [from, from]
  const duration = valueOf(event, 'duration')
  if (!(duration instanceof ICAL.Duration))
    throw new RowFault(`DURATION has “${writtenAs(block, 'duration')}”; P1D or PT1H30M was expected.`)
  const lasting = Math.min(duration.toSeconds(), longestDuration)
  const seconds = lasting + (start.isDate ? 0 : start.hour * 3600 + start.minute * 60 + start.second)
  return [from, addDays(from, Math.max(0, Math.ceil(seconds / 86_400) - 1))]
}

function dateOf(event: Component, block: string): string {
  const stated = words(event, 'x-sanad-edtf')
  if (stated !== '' && isEdtf(stated)) return stated
  const [from, to] = daysOf(event, block)
  const edtf = from === to ? isoFromDay(from) : `${isoFromDay(from)}/${isoFromDay(to)}`
  if (!isEdtf(edtf))
    throw new RowFault(`The entry lasts until ${isoFromDay(to)}; a year up to 9999 was expected.`)
  return edtf
}

/** What a person of the field would want to hear about an entry besides. */
export const repeats = (block: string): boolean => /^RRULE[:;]/im.test(block)

/** A VEVENT of a calendar, from BEGIN to END. @throws {RowFault} */
export function readCalendarEntry(block: string, { language, typeOf }: ReadingContext): ImportedEvent {
  const event = parsed(block)
  const edtf = dateOf(event, block)
  const [summary, description, location] = ['summary', 'description', 'location'].map((name) =>
    words(event, name),
  )
  const title = titleOf(summary || description || '')
  if (title === '') throw new RowFault('SUMMARY is missing; words that tell of the event were expected.')
  const uid = words(event, 'uid')
  const basis = dateBases.find((each) => each === words(event, 'x-sanad-basis')) ?? 'stated'
  const url = words(event, 'url')
  const place = location ? entityNamed(location) : null
  const spoken = language ?? detectLanguage(`${title}\n${description ?? ''}`)
  const { text, cited } = recordText({
    headline: title,
    prose: description,
    facts: [],
    details: [
      ['DTSTART', valueOf(event, 'dtstart')?.toString() ?? ''],
      ['DTEND', valueOf(event, 'dtend')?.toString() ?? ''],
      ['LOCATION', location ?? ''],
      ['UID', uid],
    ],
  })
  return {
    // A repetition that was moved has the UID of the others (RFC 5545, 3.8.4.4).
    key: uid === '' ? null : `ics:${uid} ${valueOf(event, 'recurrence-id')?.toString() ?? ''}`.trim(),
    own: ownId.test(uid) ? uid : null,
    title,
    language: spoken,
    type: typeOf(words(event, 'categories')) ?? 'other',
    edtf,
    basis,
    salience: 0.5,
    actors: place && location ? [actorNamed(location, place.type, 'location', spoken)] : [],
    figures: [],
    record: {
      title,
      text,
      cited,
      url: /^https?:/.test(url) ? url : null,
      publisher: null,
      agency: null,
      publishedOn: null,
    },
  }
}
