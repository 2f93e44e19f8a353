import { RowFault, type ImportedActor, type ImportedEvent } from './imported'
import { cameoWords, typeOfCameo } from './cameo'
import { actorNamed, distinctActors, entityNamed, placeNamed, unknownActor, ownCopy } from './known-actor'
import { recordText, titleOf } from './record'

/** GDELT 2.0 event rows: http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf */
export const gdeltColumns = 61

/** Where what is read stands in a row. */
const at = {
  id: 0,
  day: 1,
  actor1: { name: 6, country: 7, type: 12 },
  actor2: { name: 16, country: 17, type: 22 },
  code: 26,
  mentions: 31,
  sources: 32,
  articles: 33,
  place: { type: 51, name: 52 },
  added: 59,
  url: 60,
} as const

function dayOf(packed: string, column: string): string {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(packed)
  const iso = match ? `${match[1]}-${match[2]}-${match[3]}` : ''
  const [month, day] = [Number(match?.[2]), Number(match?.[3])]
  const days = month === 2 ? (isLeap(Number(match?.[1])) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (!match || month < 1 || month > 12 || day < 1 || day > days)
    throw new RowFault(`${column} has “${packed.slice(0, 20)}”; a day YYYYMMDD was expected.`)
  return iso
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** GDELT shouts: `UNITED STATES`. */
const quiet = (name: string) =>
  name.toLowerCase().replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase())

const known = new Map<string, ImportedActor>()

/**
 * The actor of a name. What is only an office or a trade («POLICE») is one of its state's; the same few names come again
 * and again, so they are remembered.
 */
function actorOf(name: string, country: string, kind: string, role: 'agent' | 'target'): ImportedActor {
  const key = `${role}\t${name}\t${country}\t${kind}`
  const before = known.get(key)
  if (before) return before
  const isKnown = entityNamed(name) !== null
  const shown = quiet(name)
  const actor = isKnown
    ? actorNamed(name, 'group', role, 'en')
    : unknownActor(country === '' || kind === '' ? shown : `${shown} (${country})`, 'group', role, 'en')
  if (known.size > 50_000) known.clear()
  known.set(ownCopy(key), actor)
  return actor
}

const knownPlaces = new Map<string, ImportedActor>()

/** `Kyiv, Kyyiv, Misto, Ukraine`: the town first, its state last. */
function placeOf(whole: string): ImportedActor {
  const before = knownPlaces.get(whole)
  if (before) return before
  const parts = whole.split(',').map((part) => part.trim())
  const [town = '', state = ''] = [parts[0], parts.at(-1)]
  const place =
    parts.length === 1 ? actorNamed(whole, 'place', 'location', 'en') : placeNamed(town, state, whole, 'en')
  if (knownPlaces.size > 50_000) knownPlaces.clear()
  knownPlaces.set(ownCopy(whole), place)
  return place
}

/** Named in one article to named in a thousand. */
const salienceOf = (mentions: number) => 0.2 + 0.6 * Math.min(1, Math.log10(1 + Math.max(0, mentions)) / 3)

/** A row of GDELT 2.0's event table, its 61 cells in order. @throws {RowFault} */
export function readGdelt(cells: readonly string[]): ImportedEvent {
  if (cells.length !== gdeltColumns)
    throw new RowFault(
      `The row has ${cells.length} columns; the ${gdeltColumns} of a GDELT 2.0 event row were expected, parted by tabs.`,
    )
  const cell = (place: number) => cells[place]?.trim() ?? ''
  const id = cell(at.id)
  if (!/^\d{1,19}$/.test(id))
    throw new RowFault(`GLOBALEVENTID has “${id.slice(0, 20)}”; a number was expected.`)
  const edtf = dayOf(cell(at.day), 'Day')
  const code = cell(at.code)
  const words = cameoWords(code)
  const [one, two, place] = [cell(at.actor1.name), cell(at.actor2.name), cell(at.place.name)]
  const parties = [quiet(one), quiet(two)].filter((name) => name !== '')
  const title = titleOf(
    [`${words}: ${parties.join(' – ') || 'nobody named'}`, place].filter(Boolean).join(', '),
  )
  const url = cell(at.url)
  const { text, cited } = recordText({
    headline: title,
    facts: [
      ['Day', cell(at.day)],
      ['Actor1Name', one],
      ['EventCode', `${code} (${words})`],
      ['Actor2Name', two],
      ['ActionGeo_FullName', place],
    ],
    details: [
      ['GLOBALEVENTID', id],
      ['NumMentions', cell(at.mentions)],
      ['NumSources', cell(at.sources)],
      ['NumArticles', cell(at.articles)],
      ['DATEADDED', cell(at.added)],
      ['SOURCEURL', url],
    ],
  })
  return {
    key: `gdelt:${id}`,
    own: null,
    title,
    language: 'en',
    type: typeOfCameo(code),
    edtf,
    basis: 'stated',
    salience: salienceOf(Number(cell(at.mentions)) || 0),
    actors: distinctActors([
      ...(one === '' ? [] : [actorOf(one, cell(at.actor1.country), cell(at.actor1.type), 'agent')]),
      ...(two === '' ? [] : [actorOf(two, cell(at.actor2.country), cell(at.actor2.type), 'target')]),
      ...(place === '' ? [] : [placeOf(place)]),
    ]),
    figures: [],
    record: {
      title: `GDELT ${id}`,
      text,
      cited,
      url: /^https?:/.test(url) ? url : null,
      publisher: 'GDELT',
      agency: null,
      publishedOn: cell(at.added) === '' ? null : dayOf(cell(at.added), 'DATEADDED'),
    },
  }
}
