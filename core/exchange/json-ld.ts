import type { CitationRecord, EventRecord } from '../archive/records'
import { isoFromDay, type DayNumber } from '../chronology/day'
import { printable } from '../text/printable'
import { inertJson } from './inert-json'
import { articlesOf, nameOf, type Exchange, type Writer } from './exchange'

/** Written out, so that nobody has to fetch it: schema.org's words, and those of the W3C's Web Annotations. */
const context = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
  startDate: { '@id': 'https://schema.org/startDate', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  endDate: { '@id': 'https://schema.org/endDate', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@id': 'oa:start', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  hasBody: { '@id': 'oa:hasBody', '@type': '@id' },
  hasTarget: 'oa:hasTarget',
  hasSource: 'oa:hasSource',
  hasSelector: 'oa:hasSelector',
  edtf: { '@id': 'https://schema.org/temporalCoverage', '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
} as const

const kinds: Readonly<Record<EventRecord['actors'][number]['type'], string>> = {
  person: 'Person',
  state: 'Country',
  organization: 'Organization',
  place: 'Place',
  group: 'Thing',
}

const worded = (text: string, language: string) =>
  language === 'und' ? { '@value': printable(text) } : { '@value': printable(text), '@language': language }

/** The words of an article that tell of the event, to be found again by what stands before and after them. */
function annotationOf(
  { article, exact, prefix, suffix, start, end }: CitationRecord,
  event: string,
  home: URL,
) {
  const own = new URL(`articles/${article.id}`, home).href
  return {
    '@id': `${event}#${article.id}-${start}-${end}`,
    '@type': 'oa:Annotation',
    hasBody: event,
    hasTarget: {
      '@type': 'oa:SpecificResource',
      hasSource: {
        '@id': own,
        '@type': 'NewsArticle',
        headline: worded(article.title, article.language),
        ...(article.publisher !== null && {
          publisher: { '@type': 'Organization', name: article.publisher },
        }),
        ...(article.publishedOn !== null && { datePublished: isoFromDay(article.publishedOn) }),
        ...(article.url !== null && URL.canParse(article.url) && { url: article.url }),
      },
      hasSelector: [
        { '@type': 'oa:TextQuoteSelector', exact, prefix, suffix },
        { '@type': 'oa:TextPositionSelector', start, end },
      ],
    },
  }
}

/** The days on which it begins and ends, null for what is not known to the day. */
function knownDays({ extent }: EventRecord): readonly [DayNumber | null, DayNumber | null] {
  const { earliest, latestStart, earliestEnd, latest, approximate, uncertain } = extent
  if (approximate || uncertain) return [null, null]
  return [earliest === latestStart ? earliest : null, latest === earliestEnd ? latest : null]
}

function graphOf(event: EventRecord, { locale, addressOf, home }: Exchange): object[] {
  const id = addressOf(event.id)
  const [startDate, endDate] = knownDays(event)
  const base = new URL(`/${locale}/`, home)
  const actors = event.actors.map((actor) => ({
    '@id': new URL(`actors/${encodeURIComponent(actor.id)}`, base).href,
    '@type': kinds[actor.type],
    name: worded(nameOf(actor, locale), actor.names[locale] === undefined ? 'und' : locale),
  }))
  const isPlace = (place: number) => event.actors[place]?.role === 'location'
  return [
    {
      '@id': id,
      '@type': 'Event',
      name: worded(event.title, event.language),
      edtf: event.edtf,
      // Only a day that is known is given as one; the EDTF says the others as they are.
      ...(startDate !== null && { startDate: isoFromDay(startDate) }),
      ...(endDate !== null && { endDate: isoFromDay(endDate) }),
      location: actors.filter((_, place) => isPlace(place)),
      actor: actors.filter((_, place) => !isPlace(place)),
      subjectOf: articlesOf(event).map((article) => ({
        '@id': new URL(`articles/${article.id}`, base).href,
      })),
      url: id,
    },
    ...event.citations.map((citation) => annotationOf(citation, id, base)),
  ]
}

/**
 * Events of schema.org, each with its citations as Web Annotations (https://www.w3.org/TR/annotation-model/), which want the
 * places of citations counted in characters (code points).
 */
export const writeJsonLd: Writer = async function* (events, exchange) {
  yield `{"@context":${JSON.stringify(context)},"@graph":[`
  let written = 0
  for await (const event of events)
    for (const entry of graphOf(event, exchange)) {
      yield `${written === 0 ? '' : ','}\n${inertJson(entry)}`
      written += 1
    }
  yield '\n]}\n'
}
