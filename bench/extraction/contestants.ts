import { ownVersion, versionOf } from '../versions'
import { compiledCore } from './compiled'
import type { Sample } from './corpus'

/** One who reads articles against the clock. */
export interface Contestant {
  version: string
  /** Makes ready what does not count; the returned function is timed and tells how many dates it found. */
  load(samples: readonly Sample[]): () => number
}

type Reading = (sample: Sample) => number

const eachOf = (read: Reading) => (samples: readonly Sample[]) => () =>
  samples.reduce((found, sample) => found + read(sample), 0)

const dayOf = ({ publishedOn }: Sample) => new Date(publishedOn ?? '2020-01-01')

/** Our date part on articles already cut into sentences, the same with the cutting, and everything. */
const ours: Readonly<Record<string, () => Promise<Contestant['load']>>> = {
  async dates() {
    const { findDates, prepareArticle } = await compiledCore()
    return (samples) => {
      const articles = samples.map(({ text, publishedOn }) => prepareArticle(text, { publishedOn }))
      return () => articles.reduce((found, article) => found + findDates(article).length, 0)
    }
  },
  async 'dates with preparation'() {
    const { findDates, prepareArticle } = await compiledCore()
    return eachOf(({ text, publishedOn }) => findDates(prepareArticle(text, { publishedOn })).length)
  },
  async pipeline() {
    const { extract } = await compiledCore()
    return eachOf(({ text, publishedOn }) => extract(text, { publishedOn }).dates.length)
  },
}

/** Other libraries that find dates in English prose; nothing of one is loaded before it is its turn. */
const others: Readonly<Record<string, () => Promise<Contestant['load']>>> = {
  async 'chrono-node'() {
    const chrono = await import('chrono-node')
    return eachOf((sample) => chrono.parse(sample.text, dayOf(sample)).length)
  },
  async 'compromise-dates'() {
    const [{ default: nlp }, { default: dates }] = await Promise.all([
      import('compromise'),
      import('compromise-dates'),
    ])
    const withDates = nlp.extend(dates)
    return eachOf(
      (sample) =>
        withDates(sample.text)
          .dates({ today: dayOf(sample) })
          .get().length,
    )
  },
  async 'wink-nlp'() {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ])
    // Only the part of its pipe that entities need: the same dates in two thirds of the time.
    const wink = winkNLP(model, ['ner'])
    // oxlint-disable-next-line typescript/unbound-method -- wink hands its getters over as values
    const { detail } = wink.its
    return eachOf(({ text }) => {
      const entities: unknown = wink.readDoc(text).entities().out(detail)
      return Array.isArray(entities) ? entities.filter(isWinkDate).length : 0
    })
  },
  async '@microsoft/recognizers-text-suite'() {
    const { recognizeDateTime } = await import('@microsoft/recognizers-text-suite')
    return eachOf((sample) => recognizeDateTime(sample.text, 'en-us', undefined, dayOf(sample)).length)
  },
}

/** Loads a library to read what is asked for; throws where nobody is called so. */
export async function contestantOf(library: string, what: string): Promise<Contestant> {
  const isOurs = library === 'sanad'
  const load = isOurs ? ours[what] : others[library]
  if (!load) throw new Error(`Nobody called ${library} reads ${what}.`)
  return { version: isOurs ? ownVersion() : versionOf(library), load: await load() }
}

const isWinkDate = (entity: unknown) =>
  typeof entity === 'object' && entity !== null && 'type' in entity && entity.type === 'DATE'
