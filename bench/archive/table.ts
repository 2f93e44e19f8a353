import { archiveGoals } from '../goals'
import { goalsTable } from '../report/goals'
import { markdownTable } from '../report/markdown'
import type { ArchiveNumbers } from './measure'

/** The numbers of the archive as Markdown. */
export function archiveTable({ windows, pages }: ArchiveNumbers): string {
  const sizes = [...new Set(windows.map(({ events }) => events))]
  const queries = [...new Set(pages.map(({ query }) => query))]
  const parts = sizes.flatMap((events) => {
    const ofSize = pages.filter((row) => row.events === events)
    return [
      `### ${events.toLocaleString('en')} events`,
      markdownTable(
        [
          'filter',
          'lanes',
          'windows',
          'p50, ms',
          'p95, ms',
          'max, ms',
          'cold p95, ms',
          'kB',
          'on the wire, kB',
          'scans',
          'too slow',
        ],
        windows
          .filter((row) => row.events === events)
          .map((row) => [
            row.filter,
            row.lanes,
            row.windows,
            row.p50Ms,
            row.p95Ms,
            row.maxMs,
            row.coldP95Ms,
            row.kB,
            row.wireKB,
            row.scans,
            row.failed,
          ]),
      ),
      markdownTable(
        ['filter', ...queries.map((query) => `${query}, ms`)],
        [...new Set(ofSize.map(({ filter }) => filter))].map((filter) => [
          filter,
          ...queries.map(
            (query) => ofSize.find((row) => row.filter === filter && row.query === query)?.ms ?? null,
          ),
        ]),
      ),
    ]
  })
  return [
    '## Archive',
    'Synthetic events over 120 years in PostgreSQL on this machine: a few of 2,000 actors in each, 22 types, one in seven longer than a day. A window is a tile of 8 cells with up to 12 lanes, as the page asks for it, at each level of zoom, at the beginning, the middle and the end of the time; its time is that of the whole answer as the server builds it, each three times after a first. Cold: the first time after a restart of PostgreSQL (the system’s own cache stays). Scans: windows for which a large table was read from end to end. Too slow: given up after five seconds.',
    goalsTable(archiveGoals(windows)),
    ...parts,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
