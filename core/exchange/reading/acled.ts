import type { EventType } from '../../extraction/extraction'
import { addDays, dayFromCivil, dayFromIso, isoFromDay } from '../../chronology/day'
import { RowFault, type ImportedActor, type ImportedEvent } from './imported'
import { actorNamed, distinctActors, placeNamed } from './known-actor'
import { readDate } from './read-date'
import { recordText, titleOf } from './record'

/** Columns without which a table is none of ACLED's. */
export const acledColumns = [
  'event_id_cnty',
  'event_date',
  'event_type',
  'actor1',
  'country',
  'notes',
] as const

/** https://acleddata.com/knowledge-base/codebook/: event types, and sub-event types that are something else. */
const types: Readonly<Record<string, EventType>> = {
  battles: 'strike',
  'explosions/remote violence': 'strike',
  'violence against civilians': 'assault',
  protests: 'protest',
  riots: 'protest',
  agreement: 'agreement',
  arrests: 'arrest',
  'headquarters or base established': 'deployment',
  'looting/property destruction': 'assault',
  'non-violent transfer of territory': 'deployment',
  // Of releases before 2019.
  'battle-no change of territory': 'strike',
  'battle-government regains territory': 'strike',
  'battle-non-state actor overtakes territory': 'strike',
  'remote violence': 'strike',
  'riots/protests': 'protest',
}

/** Of each kind of conflict party (`inter1`) that acts together. */
const organised =
  /^(?:1|2|3|8|state forces|rebel group|rebel forces|political militia|external\/other forces)$/i

/**
 * The date as the codebook means it: time precision 1 is the day, 2 a week with the day in its middle, 3 a month.
 * @throws {RowFault}
 */
function dateOf(row: Readonly<Record<string, string>>): string {
  const day = readDate(row.event_date ?? '', { dateOrder: 'dmy' }, 'event_date')
  const precision = row.time_precision ?? ''
  if (precision === '3') return day.slice(0, 7)
  const middle = dayFromIso(day)
  if (precision !== '2' || middle === null) return day
  return `[${isoFromDay(addDays(middle, -3))}..${isoFromDay(addDays(middle, 3))}]`
}

function actorsOf(row: Readonly<Record<string, string>>): ImportedActor[] {
  const party = (column: '1' | '2', role: 'agent' | 'target') => {
    const name = (row[`actor${column}`] ?? '').trim()
    if (name === '') return []
    const isOrganised = organised.test((row[`inter${column}`] ?? '').trim())
    return [actorNamed(name, isOrganised ? 'organization' : 'group', role, 'en')]
  }
  const country = (row.country ?? '').trim()
  const town = (row.location ?? '').trim()
  const places = [
    ...(town === '' ? [] : [placeNamed(town, country, country === '' ? town : `${town}, ${country}`, 'en')]),
    ...(country === '' ? [] : [actorNamed(country, 'state', 'location', 'en')]),
  ]
  return distinctActors([...party('1', 'agent'), ...party('2', 'target'), ...places])
}

/** Seconds since 1970, as a day; null where the cell is something else. */
const releasedOn = (timestamp: string): string | null =>
  /^\d{9,10}$/.test(timestamp.trim())
    ? isoFromDay(dayFromCivil(1970, 1, 1 + Math.floor(Number(timestamp) / 86_400)))
    : null

/** From none killed to a hundred and more. */
const salienceOf = (fatalities: number) => Math.min(0.9, 0.3 + Math.log10(1 + fatalities) * 0.3)

/** A row of ACLED's export, by column name. @throws {RowFault} */
export function readAcled(row: Readonly<Record<string, string>>): ImportedEvent {
  const id = (row.event_id_cnty ?? '').trim()
  if (id === '')
    throw new RowFault('event_id_cnty is empty; the id of an event was expected, such as SYR12345.')
  const edtf = dateOf(row)
  const kind = (row.sub_event_type ?? '').trim() || (row.event_type ?? '').trim()
  const parties = [row.actor1, row.actor2].map((name) => (name ?? '').trim()).filter((name) => name !== '')
  const place = [row.location, row.country].map((name) => (name ?? '').trim()).filter((name) => name !== '')
  const title = titleOf([`${kind}: ${parties.join(' – ')}`, ...place].join(', '))
  const killed = (row.fatalities ?? '').trim()
  const { text, cited } = recordText({
    headline: title,
    prose: row.notes ?? '',
    facts: [['fatalities', killed]],
    details: ['event_id_cnty', 'event_date', 'time_precision', 'event_type', 'sub_event_type', 'source'].map(
      (name) => [name, row[name] ?? ''] as const,
    ),
  })
  const figures = /^\d{1,9}$/.test(killed) && Number(killed) > 0 ? [figureOf(text, killed)] : []
  return {
    key: `acled:${id}`,
    own: null,
    title,
    language: 'en',
    type:
      types[(row.sub_event_type ?? '').toLowerCase()] ??
      types[(row.event_type ?? '').toLowerCase()] ??
      'other',
    edtf,
    basis: 'stated',
    salience: salienceOf(Number(killed) || 0),
    actors: actorsOf(row),
    figures,
    record: {
      title: `ACLED ${id}`,
      text,
      cited,
      url: null,
      publisher: 'ACLED',
      agency: (row.source ?? '').trim() || null,
      publishedOn: releasedOn(row.timestamp ?? ''),
    },
  }
}

/** `fatalities: 3` as the record has it. */
function figureOf(text: string, killed: string) {
  const start = text.lastIndexOf(`\nfatalities: ${killed}`) + '\nfatalities: '.length
  return { start, end: start + killed.length, text: killed, value: Number(killed), unit: 'killed' }
}
