import { barChart } from '../report/chart'
import type { TimelineRow } from './measure'

/** Pictures of how soon and how fluently each library draws, by the names of their files. */
export function timelineCharts(rows: readonly TimelineRow[]): Map<string, string> {
  const sizes = [...new Set(rows.map(({ events }) => events))]
  const groups = (measure: 'readyMs' | 'panP95Ms') =>
    sizes.map((events) => ({
      heading: `${events.toLocaleString('en')} events`,
      bars: rows
        .filter((row) => row.events === events && (measure === 'readyMs' || row.pan !== null || row.timedOut))
        .map((row) => ({ name: row.library, value: row[measure], ours: row.library === 'sanad' })),
    }))
  return new Map([
    [
      'timeline-ready.svg',
      barChart('Time until the picture is there, ms', groups('readyMs'), 'more than a minute'),
    ],
    [
      'timeline-pan.svg',
      barChart('Moving the picture, 95th percentile, ms', groups('panP95Ms'), 'not in a minute'),
    ],
  ])
}
