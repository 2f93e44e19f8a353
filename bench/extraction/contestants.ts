import { recognizeDateTime } from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import compromiseDates from 'compromise-dates'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { ownVersion, versionOf } from '../versions'
import { compiledCore } from './compiled'
import type { Sample } from './corpus'

const { extract, findDates, prepareArticle } = await compiledCore()

/** One who reads articles against the clock. */
export interface Contestant {
  library: string
  version: string
  /** What is read: `dates`, or all that the library can find. */
  what: string
  /** Makes ready what does not count; the returned function is timed and tells how many dates it found. */
  load(samples: readonly Sample[]): () => number
  /** Gets this many articles and a single round: it would keep the others waiting. */
  fewArticles?: number
}

type Reading = (sample: Sample) => number

const eachOf = (read: Reading) => (samples: readonly Sample[]) => () =>
  samples.reduce((found, sample) => found + read(sample), 0)

const dayOf = ({ publishedOn }: Sample) => new Date(publishedOn ?? '2020-01-01')

/** Our date part on articles already cut into sentences, the same with the cutting, and everything. */
export function ourContestants(): Contestant[] {
  const ours = { library: 'sanad', version: ownVersion() }
  return [
    {
      ...ours,
      what: 'dates',
      load(samples) {
        const articles = samples.map(({ text, publishedOn }) => prepareArticle(text, { publishedOn }))
        return () => articles.reduce((found, article) => found + findDates(article).length, 0)
      },
    },
    {
      ...ours,
      what: 'dates with preparation',
      load: eachOf(({ text, publishedOn }) => findDates(prepareArticle(text, { publishedOn })).length),
    },
    {
      ...ours,
      what: 'pipeline',
      load: eachOf(({ text, publishedOn }) => extract(text, { publishedOn }).dates.length),
    },
  ]
}

/** The one that all others are compared with. */
export function chronoNode(): Contestant {
  return {
    library: 'chrono-node',
    version: versionOf('chrono-node'),
    what: 'dates',
    load: eachOf((sample) => chrono.parse(sample.text, dayOf(sample)).length),
  }
}

/** Other libraries that find dates in English prose. */
export function otherContestants(): Contestant[] {
  const withDates = nlp.extend(compromiseDates)
  // Only the part of its pipe that entities need: the same dates in two thirds of the time.
  const wink = winkNLP(winkModel, ['ner'])
  // oxlint-disable-next-line typescript/unbound-method -- wink hands its getters over as values
  const { detail } = wink.its
  return [
    {
      library: 'compromise-dates',
      version: versionOf('compromise-dates'),
      what: 'dates',
      load: eachOf(
        (sample) =>
          withDates(sample.text)
            .dates({ today: dayOf(sample) })
            .get().length,
      ),
    },
    {
      library: 'wink-nlp',
      version: versionOf('wink-nlp'),
      what: 'entities',
      load: eachOf(({ text }) => {
        const entities: unknown = wink.readDoc(text).entities().out(detail)
        return Array.isArray(entities) ? entities.filter(isWinkDate).length : 0
      }),
    },
    {
      library: '@microsoft/recognizers-text-suite',
      version: versionOf('@microsoft/recognizers-text-suite'),
      what: 'dates',
      load: eachOf((sample) => recognizeDateTime(sample.text, 'en-us', undefined, dayOf(sample)).length),
      fewArticles: 3,
    },
  ]
}

const isWinkDate = (entity: unknown) =>
  typeof entity === 'object' && entity !== null && 'type' in entity && entity.type === 'DATE'
