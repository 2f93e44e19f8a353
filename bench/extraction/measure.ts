import { measureCold, type ColdRow } from './cold'
import { chronoNode, otherContestants, ourContestants } from './contestants'
import { arabicCorpus, englishCorpus, seedArticle, unitsOf } from './corpus'
import { measureHeap, type HeapRow } from './heap'
import { measureLinearity, type LinearityRow } from './linearity'
import { measureSpeed, type Entry, type SpeedRow } from './speed'

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
  const english = englishCorpus(quick ? 12 : 60)
  const arabic = arabicCorpus(unitsOf(english.samples))
  const texts = [english, arabic].map(
    ({ language, source, samples }) => `${language}: ${source}, ${unitsOf(samples)} UTF-16 units`,
  )
  for (const line of texts) say(line)
  const reference = chronoNode()
  const entries: Entry[] = [
    ...[...ourContestants(), reference, ...otherContestants()].map((contestant) => ({
      contestant,
      corpus: english,
    })),
    ...ourContestants().map((contestant) => ({ contestant, corpus: arabic })),
  ]
  const speeds = measureSpeed(entries, quick ? 3 : 9, say)
  const pace = speeds.find(({ library }) => library === reference.library)?.mbPerSecond ?? Number.NaN
  const [firstEnglish] = english.samples
  const growing = [
    { name: 'the seed (Arabic)', sample: seedArticle() },
    ...(firstEnglish ? [{ name: 'an English article', sample: firstEnglish }] : []),
  ]
  const linearity = measureLinearity(growing, quick ? 3 : 7, say)
  const cold = await measureCold(quick ? 12 : 60, quick ? 1 : 5, say)
  const heap: HeapRow[] = []
  for (const language of ['ar', 'en'] as const) {
    say(`Extracting one long text (${language}) in a process of its own …`)
    heap.push(await measureHeap(language, quick ? 1e6 : 5e6))
  }
  return {
    texts,
    extraction: speeds.map((row) => ({ ...row, ratio: Number((row.mbPerSecond / pace).toPrecision(3)) })),
    cold,
    linearity,
    heap,
  }
}
