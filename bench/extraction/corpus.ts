import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { csvParse } from 'd3'
import { goldSchema } from '@/core/extraction/evaluation/gold'
import { detectLanguage } from '@/core/extraction/article/language'
import { root, shared } from '../paths'

/** An article to read dates from; without a day of publication the text states it. */
export interface Sample {
  text: string
  publishedOn?: string
}

/** Articles of one language and where they are from, for people. */
export interface Corpus {
  language: 'en' | 'ar'
  source: string
  samples: Sample[]
}

const wikinews = path.join(shared, 'corpus', 'wikinews_2019.csv')

/** The first `count` English articles of Wikinews 2019; where they are missing, the project's own, repeated. */
export function englishCorpus(count: number): Corpus {
  if (!existsSync(wikinews)) {
    const own = ownArticles('en')
    const samples = Array.from({ length: count }, (_, i) => own[i % own.length]).filter((one) => !!one)
    return {
      language: 'en',
      source: `${own.length} articles of tests/fixtures, repeated, as ${wikinews} is missing`,
      samples,
    }
  }
  const rows = csvParse(readFileSync(wikinews, 'utf8')).slice(0, count)
  const samples = rows.map(({ text = '', date }) => ({ text, publishedOn: date }))
  return { language: 'en', source: `the first ${samples.length} articles of Wikinews 2019`, samples }
}

/** Arabic articles, repeated until they hold about as many UTF-16 units as asked for. */
export function arabicCorpus(units: number): Corpus {
  const seeds = arabicTexts(path.join(shared, 'seeds'))
  const articles = [
    ...(seeds.length > 0 ? seeds : arabicTexts(path.join(root, 'seeds'))),
    ...arabicTexts(path.join(shared, 'eval', 'texts')),
    ...ownArticles('ar'),
  ]
  const samples: Sample[] = []
  for (let length = 0, i = 0; length < units; i++) {
    const sample = articles[i % articles.length]
    if (!sample) break
    samples.push(sample)
    length += sample.text.length
  }
  return { language: 'ar', source: `${articles.length} Arabic articles, repeated`, samples }
}

/** The article that a new installation starts with. */
export function seedArticle(): Sample {
  const [seed] = arabicTexts(path.join(root, 'seeds'))
  if (!seed) throw new Error('There is no Arabic article in seeds/.')
  return seed
}

/** UTF-16 units of all samples together. */
export const unitsOf = (samples: readonly Sample[]): number =>
  samples.reduce((sum, { text }) => sum + text.length, 0)

/** The same text as a new string: what an engine remembers of a string it has searched is left behind. */
export const fresh = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

/** One text of at least `bytes` bytes of UTF-8: the samples one after the other, again and again. */
export function longText(samples: readonly Sample[], bytes: number): string {
  const once = `${samples.map(({ text }) => text.trim()).join('\n\n')}\n\n`
  return fresh(once.repeat(Math.ceil(bytes / Buffer.byteLength(once))))
}

function ownArticles(language: Corpus['language']): Sample[] {
  const folder = path.join(root, 'tests', 'fixtures', 'gold')
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(`${language}-`) && name.endsWith('.json'),
  )
  return names.toSorted().map((name) => {
    const file = path.join(folder, name)
    const gold = goldSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return { text: readFileSync(file.replace(/\.json$/, '.txt'), 'utf8'), publishedOn: gold.published }
  })
}

function arabicTexts(folder: string): Sample[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names
    .toSorted()
    .map((name) => ({ text: readFileSync(path.join(folder, name), 'utf8') }))
    .filter(({ text }) => detectLanguage(text) === 'ar')
}
