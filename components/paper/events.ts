import type { CitationRecord, EventRecord, QuoteRecord } from '@/core/archive/records'
import { formatExtent } from '@/core/chronology/format'
import { actorsOf, citationOf } from '@/core/exchange/exchange'
import { node, type PaintNode } from '@/core/timeline/painters/node'
import { actorName } from '../language/actor-name'
import { textIn } from '../language/direction'
import type { Edition } from '../language/edition'
import { reference } from './notes'

/** The number of a citation's note. */
type NumberOf = (citation: CitationRecord) => number | undefined

function quotation(quote: QuoteRecord, event: EventRecord, edition: Edition, numberOf: NumberOf): PaintNode {
  const { t, locale } = edition
  const [open, close] = quote.direct ? (quote.language === 'ar' ? ['«', '»'] : ['“', '”']) : ['', '']
  const speaker = quote.speaker && actorName(quote.speaker, locale)
  const source = citationOf(quote, event)
  const number = source && numberOf(source)
  const who = speaker
    ? [node('span', { ...textIn(speaker.language), class: 'speaker' }, speaker.text), ': ']
    : [`${t(quote.direct ? 'event.unnamed' : 'event.unnamedReported')} `]
  return node(
    'blockquote',
    {},
    ...who,
    node('span', textIn(quote.language), `${open}${quote.text}${close}`),
    number === undefined ? null : ' ',
    number === undefined ? null : reference(number),
  )
}

function eventNode(event: EventRecord, edition: Edition, numberOf: NumberOf): PaintNode {
  const { t, dates, locale } = edition
  const said = [
    t(`types.${event.type}`),
    event.planned ? t('event.planned') : null,
    event.contested ? t('timeline.contested') : null,
  ].filter((word) => word !== null)
  const names = actorsOf(event).map((actor) => actorName(actor, locale))
  return node(
    'li',
    { id: event.id },
    node(
      'p',
      { class: 'when' },
      node('time', { datetime: event.edtf }, formatExtent(event.extent, event.edtf, dates)),
      node('span', { class: 'soft' }, ` · ${said.join(' · ')}`),
    ),
    node(
      'h3',
      {},
      node('span', textIn(event.language), event.title),
      ...event.citations.flatMap((citation) => {
        const number = numberOf(citation)
        return number === undefined ? [] : [' ', reference(number)]
      }),
    ),
    names.length === 0
      ? null
      : node(
          'p',
          { class: 'soft' },
          ...names.flatMap(({ text, language }, place) => [
            place > 0 ? ' · ' : '',
            node('span', textIn(language), text),
          ]),
        ),
    ...event.quotes.map((quote) => quotation(quote, event, edition, numberOf)),
  )
}

/** The events in order of time, each with the numbers of the notes that it rests on. */
export function paperEvents(events: readonly EventRecord[], edition: Edition, numberOf: NumberOf): PaintNode {
  return node(
    'section',
    { class: 'events' },
    node('h2', {}, edition.t('dashboard.list')),
    node('ol', {}, ...events.map((event) => eventNode(event, edition, numberOf))),
  )
}
