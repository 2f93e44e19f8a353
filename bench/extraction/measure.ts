import { measureCold, type ColdRow } from './cold'
import { arabicCorpus, englishCorpus, seedArticle, unitsOf } from './corpus'
import { measureHeap, type HeapRow } from './heap'
import { measureLinearity, type LinearityRow } from './linearity'
import { measureSpeed, type SpeedRow } from './speed'

/** All that is measured of the extraction. */
export interface ExtractionResults {
  /** Where the texts are from, for people. */
  texts: string[]
  extraction: SpeedRow[]
  /** The same in processes that have just begun. */
  cold: ColdRow[]
  linearity: LinearityRow[]
  heap: HeapRow[]
}

/** Measures speed, linearity and memory of the extraction; `quick` takes fewer articles and rounds. */
export async function measureExtraction(
  quick: boolean,
  say: (line: string) => void,
): Promise<ExtractionResults> {
  const articles = quick ? 12 : 60
  const english = englishCorpus(articles)
  const arabic = arabicCorpus(unitsOf(english.samples))
  const texts = [english, arabic].map(
    ({ language, source, samples }) => `${language}: ${source}, ${unitsOf(samples)} UTF-16 units`,
  )
  for (const line of texts) say(line)
  const extraction = await measureSpeed(articles, quick ? 3 : 9, say)
  const [firstEnglish] = english.samples
  const growing = [
    { name: 'the seed (Arabic)', sample: seedArticle() },
    ...(firstEnglish ? [{ name: 'an English article', sample: firstEnglish }] : []),
  ]
  const linearity = measureLinearity(growing, quick ? 3 : 7, say)
  const cold = await measureCold(articles, quick ? 1 : 5, say)
  const heap: HeapRow[] = []
  for (const language of ['ar', 'en'] as const) {
    say(`Extracting one long text (${language}) in a process of its own …`)
    heap.push(await measureHeap(language, quick ? 1e6 : 5e6))
  }
  return { texts, extraction, cold, linearity, heap }
}
