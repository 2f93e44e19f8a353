import { markdownTable } from '../report/markdown'
import { ROOM } from './heap'
import type { ExtractionResults } from './measure'

/** What we ask of ourselves. */
const goals: Record<string, string> = { dates: '≥ 5', pipeline: '≥ 1' }
const steepest = 11

/** The numbers of the extraction as Markdown. */
export function extractionTable({ texts, extraction, cold, linearity, heap }: ExtractionResults): string {
  return [
    '## Extraction',
    texts.map((text) => `- ${text}`).join('\n'),
    'Speed in millions of UTF-16 units per second, warm, each in a process of its own, in turn; median of rounds; ratio against chrono-node on English.',
    markdownTable(
      ['library', 'version', 'reads', 'language', 'MB/s', 'ratio', 'goal', 'dates found'],
      extraction.map((row) => [
        row.library,
        row.version,
        row.what,
        row.language,
        row.mbPerSecond,
        row.ratio,
        row.library === 'sanad' ? (goals[row.what] ?? '') : '',
        row.found,
      ]),
    ),
    'The same in a process that has just begun, the first pass, as a command reads; median of several processes.',
    markdownTable(
      ['library', 'reads', 'MB/s', 'ratio', 'goal'],
      cold.map(({ library, what, mbPerSecond, ratio }) => [
        library,
        what,
        mbPerSecond,
        ratio,
        library === 'sanad' ? (goals[what] ?? '') : '',
      ]),
    ),
    'Time of ten times the text against the text, whole pipeline.',
    markdownTable(
      ['text', 'sizes', 'ratio', 'goal'],
      linearity.map(({ text, sizes, ratio }) => [text, sizes, ratio, `≤ ${steepest}`]),
    ),
    `Growth of the heap while one long text is extracted, at its highest (garbage included) and after it, and whether ${ROOM} MB of old space are enough.`,
    markdownTable(
      ['language', 'text, MB', 'peak, MB', 'kept, MB', `fits in ${ROOM} MB`],
      heap.map(({ language, inputMB, peakMB, keptMB, fits }) => [
        language,
        inputMB,
        peakMB,
        keptMB,
        fits ? 'yes' : 'no',
      ]),
    ),
  ].join('\n\n')
}
