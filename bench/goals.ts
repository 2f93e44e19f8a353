import type { ArchiveRow } from './archive/measure'
import { ratio, type Goal } from './report/goals'
import type { TimelineRow } from './timeline/measure'
import type { ServedRow } from './timeline/through-server'

/** Two frames of 60 a second, and what a clock may be off. */
const floor = 35

/** What the picture alone is to reach against the fastest that groups and labels as it does. */
export function timelineGoals(rows: readonly TimelineRow[]): Goal[] {
  const of = (library: string, events: number) =>
    rows.find((row) => row.library === library && row.events === events)
  const [few, many] = [of('sanad', 10_000), of('sanad', 100_000)]
  return [
    {
      what: '10,000 events: vis-timeline clustered is ready in so many times our time',
      measured: ratio(of('vis-timeline, clustered', 10_000)?.readyMs, few?.readyMs),
      least: 8,
      unit: '×',
    },
    { what: '10,000 events: pan p50', measured: few?.panP50Ms ?? null, most: floor, unit: 'ms' },
    { what: '10,000 events: DOM nodes', measured: few?.domNodes ?? null, most: 1500, unit: '' },
    {
      what: '100,000 events: ready, times that of 10,000',
      measured: ratio(many?.readyMs, few?.readyMs),
      most: 3,
      unit: '×',
    },
    { what: '100,000 events: pan p95', measured: many?.panP95Ms ?? null, most: 2 * floor, unit: 'ms' },
  ]
}

/** What the site is to reach with a million events, and its page at any size. */
export function servedGoals(rows: readonly ServedRow[]): Goal[] {
  const few = rows.find(({ events }) => events === 10_000)
  const many = rows.find(({ events }) => events >= 1_000_000)
  const last = many ?? few
  return [
    {
      what: '1,000,000 events: first picture, times that of 10,000',
      measured: ratio(many?.readyMs, few?.readyMs),
      most: 1.5,
      unit: '×',
    },
    { what: '1,000,000 events: pan p50', measured: many?.panP50Ms ?? null, most: floor, unit: 'ms' },
    { what: '1,000,000 events: largest window', measured: many?.windowKB ?? null, most: 200, unit: 'kB' },
    {
      what: 'heap after a minute of moving, times that before',
      measured: ratio(last?.heapAfterMB, last?.heapMB),
      most: 1.2,
      unit: '×',
    },
    {
      what: 'script of the page, times that of an empty page of the framework',
      measured: ratio(last?.scriptKB, last?.emptyScriptKB),
      most: 1.4,
      unit: '×',
    },
  ]
}

/** What windows of large archives are to reach, over all filters. */
export function archiveGoals(rows: readonly ArchiveRow[]): Goal[] {
  const largest = Math.max(...rows.map(({ events }) => events))
  const of = (events: number) => rows.find((row) => row.events === events && row.lanes === 'all')
  const named = `${largest.toLocaleString('en')} events`
  return [
    { what: `${named}: window p95, warm`, measured: of(largest)?.p95Ms ?? null, most: 50, unit: 'ms' },
    {
      what: `${named}: window p95, times that of 100,000`,
      measured: largest > 100_000 ? ratio(of(largest)?.p95Ms, of(100_000)?.p95Ms) : null,
      most: 2,
      unit: '×',
    },
    {
      what: `${named}: windows that read a large table from end to end`,
      measured: of(largest)?.scans ?? null,
      most: 0,
      unit: '',
    },
  ]
}
