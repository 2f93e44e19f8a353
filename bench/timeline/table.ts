import { servedGoals, timelineGoals } from '../goals'
import { goalsTable } from '../report/goals'
import { markdownTable } from '../report/markdown'
import { field } from './field'
import type { TimelineRow } from './measure'
import type { ServedRow } from './through-server'

type Measure = 'readyMs' | 'panP50Ms' | 'panP95Ms' | 'domNodes' | 'heapMB' | 'scriptKB'

/** The numbers of the timelines as Markdown, each with how many times ours it is. */
export function timelineTable(rows: readonly TimelineRow[]): string {
  const sizes = [...new Set(rows.map(({ events }) => events))]
  const parts = sizes.flatMap((events) => {
    const these = rows.filter((row) => row.events === events)
    const ours = these.find(({ library }) => library === 'sanad')
    const cell = (row: TimelineRow, measure: Measure) => withRatio(row[measure], ours?.[measure] ?? null)
    return [
      `### ${events.toLocaleString('en')} events`,
      markdownTable(
        [
          'library',
          'version',
          'ready, ms',
          'pan p50, ms',
          'pan p95, ms',
          'DOM nodes',
          'heap, MB',
          'script, KB',
          '',
        ],
        these.map((row) => [
          row.library,
          row.version,
          cell(row, 'readyMs'),
          cell(row, 'panP50Ms'),
          cell(row, 'panP95Ms'),
          cell(row, 'domNodes'),
          cell(row, 'heapMB'),
          cell(row, 'scriptKB'),
          row.problem ?? (row.timedOut ? 'more than a minute' : ''),
        ]),
      ),
    ]
  })
  return [
    '## Timeline',
    'Headless Chromium without a graphics card, 1200 × 600. Ready: from the call to two animation frames after the library says so, everything in view. Pan: from each of sixty moves of 5 pixels, the middle half of the time in view, to two frames after it; two frames are 33 ms. Heap: after a collection, the events included. Script: the library minified and compressed. In brackets: times ours.',
    field.map(({ library, note }) => `- ${library}: ${note}`).join('\n'),
    goalsTable(timelineGoals(rows)),
    ...parts,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function withRatio(value: number | null, ours: number | null): string {
  if (value === null) return '–'
  return ours === null || ours === 0 ? String(value) : `${value} (${timesOf(value / ours)}×)`
}

const timesOf = (ratio: number) => (ratio < 10 ? ratio.toPrecision(2) : ratio.toFixed(0))

/** The numbers of the site itself on archives of different sizes, as Markdown; the last column compares with the first row. */
export function servedTable(rows: readonly ServedRow[]): string {
  const first = rows[0]
  return [
    '## Timeline through the server',
    'The site’s own page with lanes of actors, its events in PostgreSQL; 1200 × 600. Ready: from the request of the page to two frames after the picture lives. Heap: at first, and after a minute of moving and zooming. Window: the largest answer over the wire. Script: what the page loads, compressed, in brackets how many times that of an empty page of the same framework.',
    goalsTable(servedGoals(rows)),
    markdownTable(
      [
        'events',
        'ready, ms',
        'pan p50, ms',
        'pan p95, ms',
        'DOM nodes',
        'heap, MB',
        'heap after, MB',
        'window, KB',
        'script, KB',
        'with life, KB',
        'ready, times the first',
      ],
      rows.map((row) => [
        row.events.toLocaleString('en'),
        String(row.readyMs),
        String(row.panP50Ms),
        String(row.panP95Ms),
        String(row.domNodes),
        String(row.heapMB),
        `${row.heapAfterMB} (${timesOf(row.heapAfterMB / row.heapMB)}×)`,
        String(row.windowKB),
        `${row.scriptKB} (${timesOf(row.scriptKB / row.emptyScriptKB)}×)`,
        String(row.livingScriptKB),
        first ? `${timesOf(row.readyMs / first.readyMs)}×` : '',
      ]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
