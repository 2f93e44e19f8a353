import { stringify } from 'csv-stringify/sync'
import type { EventRecord } from '../archive/records'
import { isoFromDay, type DayNumber } from '../chronology/day'
import { formatExtent } from '../chronology/format'
import { csvDialect, inertCell } from './csv-cell'
import { actorsOf, articlesOf, nameOf, type Exchange, type Writer } from './exchange'

type Column = readonly [name: string, value: (event: EventRecord, exchange: Exchange) => string]

const day = (value: DayNumber | null) => (value === null ? '' : isoFromDay(value))
const listed = (values: readonly (string | null)[]) =>
  [...new Set(values.filter((value) => value !== null && value !== ''))].join('; ')

/** What a row says of an event; docs/formats.md explains each. */
export const csvColumns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['date', ({ edtf }) => edtf],
  ['earliest', ({ extent }) => day(extent.earliest)],
  ['latest', ({ extent }) => day(extent.latest)],
  ['precision', ({ extent }) => extent.precision],
  ['date_basis', ({ basis }) => basis],
  ['date_text', ({ extent, edtf }, { dates }) => formatExtent(extent, edtf, dates)],
  ['date_words', ({ citations }) => listed(citations.map(({ date }) => date.words))],
  ['planned', ({ planned }) => String(planned)],
  ['contested', ({ contested }) => String(contested)],
  ['type', ({ type }) => type],
  ['title', ({ title }) => title],
  ['language', ({ language }) => language],
  ['actors', (event, { locale }) => listed(actorsOf(event).map((actor) => nameOf(actor, locale)))],
  ['actor_ids', (event) => listed(actorsOf(event).map(({ id }) => id))],
  ['words', ({ citations }) => citations[0]?.exact ?? ''],
  [
    'quotes',
    ({ quotes }, { locale }) =>
      quotes.map(({ speaker, text }) => (speaker ? `${nameOf(speaker, locale)}: ${text}` : text)).join('\n'),
  ],
  ['figures', ({ figures }) => listed(figures.map(({ text }) => text))],
  ['sources', ({ sources }) => String(sources)],
  ['publishers', (event) => listed(articlesOf(event).map(({ publisher, agency }) => publisher ?? agency))],
  ['articles', (event) => listed(articlesOf(event).map(({ title }) => title))],
  ['article_urls', (event) => listed(articlesOf(event).map(({ url }) => url))],
  ['salience', ({ salience }) => String(salience)],
  ['url', ({ id }, { addressOf }) => addressOf(id)],
]

/** A table with a row an event. */
export const writeCsv: Writer = async function* (events, exchange) {
  yield stringify([csvColumns.map(([name]) => name)], csvDialect)
  for await (const event of events)
    yield stringify([csvColumns.map(([, value]) => inertCell(value(event, exchange)))], csvDialect)
}
