import { plainCell } from '../csv-cell'
import { detectLanguage } from '../../extraction/article/language'
import { RowFault, type ImportedActor, type ImportedEvent, type ReadingContext } from './imported'
import { actorNamed, distinctActors } from './known-actor'
import { intervalOf, readDate } from './read-date'
import { languageTag } from './language-tag'
import { recordText, titleOf } from './record'
import { ownId } from './timelinejs'

/** What a column of any table can be. */
export const tableFields = [
  'title',
  'date',
  'end',
  'text',
  'url',
  'publisher',
  'agency',
  'published',
  'type',
  'language',
  'actors',
  'location',
  'id',
] as const
export type TableField = (typeof tableFields)[number]

/** Which column each field stands in. */
export type TableMap = Readonly<Partial<Record<TableField, string>>>

/** A map that cannot be used; the message says why, for people. */
export class MapError extends Error {}

/** `title=Headline,date=When` as a map. @throws {MapError} */
export function readMap(text: string): TableMap {
  const map: Partial<Record<TableField, string>> = {}
  for (const pair of text.split(',').filter((each) => each.trim() !== '')) {
    const [name = '', ...rest] = pair.split('=')
    const field = tableFields.find((each) => each === name.trim())
    const column = rest.join('=').trim()
    if (!field)
      throw new MapError(`there is no field “${name.trim()}”: one of ${tableFields.join(', ')} was expected.`)
    if (column === '') throw new MapError(`“${pair.trim()}” names no column; ${field}=Column was expected.`)
    map[field] = column
  }
  if (map.title === undefined || map.date === undefined)
    throw new MapError('title and date are needed, such as title=Headline,date=When.')
  return map
}

/** The table that an archive of ours writes (docs/formats.md). */
export const ownTable: TableMap = {
  title: 'title',
  date: 'date',
  text: 'words',
  url: 'article_urls',
  publisher: 'publishers',
  type: 'type',
  language: 'language',
  actors: 'actors',
  id: 'id',
}
export const ownTableColumns = ['id', 'date', 'date_basis', 'title', 'words', 'actor_ids'] as const

const named = (list: string): string[] =>
  list
    .split(/[;؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

function dateOf(start: string, end: string, map: TableMap, context: ReadingContext): string {
  const from = readDate(start, context, `column “${map.date}”`)
  if (end.trim() === '') return from
  const to = readDate(end, context, `column “${map.end}”`)
  return to === from ? from : intervalOf(from, to, `column “${map.end}”`, `“${map.date}”`)
}

/** A row of any table, by column name. @throws {RowFault} */
export function readTableRow(
  row: Readonly<Record<string, string>>,
  map: TableMap,
  context: ReadingContext,
): ImportedEvent {
  const cell = (field: TableField) => plainCell(row[map[field] ?? ''] ?? '').trim()
  const edtf = dateOf(cell('date'), cell('end'), map, context)
  const title = titleOf(cell('title') || cell('text'))
  if (title === '')
    throw new RowFault(`column “${map.title}” is empty; words that tell of the event were expected.`)
  const language =
    context.language ?? languageTag(cell('language')) ?? detectLanguage(`${title}\n${cell('text')}`)
  const actors: ImportedActor[] = [
    ...named(cell('actors')).map((name) => actorNamed(name, 'group', 'participant', language)),
    ...named(cell('location')).map((name) => actorNamed(name, 'place', 'location', language)),
  ]
  const [url = ''] = named(cell('url'))
  const published = cell('published')
  const publishedOn = published === '' ? null : readDate(published, context, `column “${map.published}”`)
  const isOwn = map === ownTable && ownId.test(cell('id'))
  const { text, cited } = recordText({
    headline: title,
    prose: cell('text'),
    facts: [],
    details: [
      ['Date', edtf],
      ['Id', isOwn ? '' : cell('id')],
      ['Actors', cell('actors')],
      ['Location', cell('location')],
    ],
  })
  return {
    key: null,
    own: isOwn ? cell('id') : null,
    title,
    language,
    type: typeOfCell(cell('type'), context),
    edtf,
    basis: 'stated',
    salience: 0.5,
    actors: distinctActors(actors),
    figures: [],
    record: {
      title,
      text,
      cited,
      url: /^https?:/.test(url) ? url : null,
      publisher: cell('publisher') || null,
      agency: cell('agency') || null,
      publishedOn: publishedOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(publishedOn) ? publishedOn : null,
    },
  }
}

const typeOfCell = (word: string, { typeOf }: ReadingContext) => typeOf(word) ?? 'other'
