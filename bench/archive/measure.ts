import { gzipSync } from 'node:zlib'
import type { Tile } from '@/core/timeline/tile'
import { countActors } from '@/server/archive/count-actors'
import { archiveSize, countEvents, countTypes } from '@/server/archive/count-events'
import { findCensus } from '@/server/archive/find-census'
import { findTile } from '@/server/archive/find-tile'
import { listEvents } from '@/server/archive/list-events'
import { quantile, rounded } from '../statistics'
import { casesOf, filters, type Case } from './cases'
import { startServer } from './database'
import { scannedWhole } from './plans'

/** Windows of one filter and one kind of lanes; `lanes: 'all'` sums up those of all filters. */
export interface ArchiveRow {
  events: number
  filter: string
  lanes: string
  windows: number
  p50Ms: number
  p95Ms: number
  maxMs: number
  /** Asked for the first time after a restart of the server; null of a server that is not ours. */
  coldP95Ms: number | null
  /** Of the largest answer, plain and compressed. */
  kB: number
  wireKB: number
  /** Windows whose statements read a large table from end to end. */
  scans: number
  /** Windows that took longer than the server lets a statement take. */
  failed: number
}

/** What a page asks for besides its windows. */
export interface PageRow {
  events: number
  filter: string
  query: string
  ms: number | null
}

export interface ArchiveNumbers {
  windows: ArchiveRow[]
  pages: PageRow[]
}

async function timed(work: () => Promise<unknown>): Promise<number | null> {
  const started = performance.now()
  try {
    await work()
    return performance.now() - started
  } catch {
    return null
  }
}

async function tileOf({ asked, lanes, keys, step, tile }: Case): Promise<Tile> {
  if (keys === null) throw new Error('its lanes are not known')
  return findTile(asked, lanes, keys, step, tile)
}

const rounds = 3

/** What was measured of some windows: their times warm and cold, and what the largest answers weigh. */
interface Measured {
  windows: number
  times: number[]
  cold: number[]
  kB: number
  wireKB: number
  scans: number
  failed: number
}

async function measureGroup(events: number, cases: readonly Case[], cold: number[]): Promise<Measured> {
  const times: number[] = []
  let [kB, wireKB, scans, failed] = [0, 0, 0, 0]
  for (const one of cases) {
    const first = one.keys && (await tileOf(one).catch(() => null))
    if (first === null) {
      failed += 1
      continue
    }
    const json = JSON.stringify(first)
    kB = Math.max(kB, Buffer.byteLength(json) / 1000)
    wireKB = Math.max(wireKB, gzipSync(json).length / 1000)
    for (let round = 0; round < rounds; round++) times.push((await timed(() => tileOf(one))) ?? Number.NaN)
    if (events >= 100_000 && (await scannedWhole(one).catch(() => [])).length > 0) scans += 1
  }
  return { windows: cases.length, times, cold, kB, wireKB, scans, failed }
}

const known = (values: readonly number[]) => values.filter((time) => !Number.isNaN(time))

function rowOf(events: number, filter: string, lanes: string, measured: Measured): ArchiveRow {
  const [times, cold] = [known(measured.times), known(measured.cold)]
  return {
    events,
    filter,
    lanes,
    windows: measured.windows,
    p50Ms: rounded(quantile(times, 0.5)),
    p95Ms: rounded(quantile(times, 0.95)),
    maxMs: rounded(Math.max(...times)),
    coldP95Ms: cold.length === 0 ? null : rounded(quantile(cold, 0.95)),
    kB: rounded(measured.kB),
    wireKB: rounded(measured.wireKB),
    scans: measured.scans,
    failed: measured.failed,
  }
}

const together = (all: readonly Measured[]): Measured => ({
  windows: all.reduce((sum, { windows }) => sum + windows, 0),
  times: all.flatMap(({ times }) => times),
  cold: all.flatMap(({ cold }) => cold),
  kB: Math.max(...all.map(({ kB }) => kB)),
  wireKB: Math.max(...all.map(({ wireKB }) => wireKB)),
  scans: all.reduce((sum, { scans }) => sum + scans, 0),
  failed: all.reduce((sum, { failed }) => sum + failed, 0),
})

const groupOf = ({ filter, lanes }: Case) => `${filter}, lanes ${lanes}`

/** Times all windows of the archive that `database()` has open. */
export async function measureWindows(
  events: number,
  quick: boolean,
  restart: (() => Promise<void>) | null,
  say: (line: string) => void,
): Promise<ArchiveRow[]> {
  const groups = new Map<string, Case[]>()
  for (const one of await casesOf(quick)) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one])
  const rows: ArchiveRow[] = []
  const all: Measured[] = []
  for (const [name, cases] of groups) {
    const cold: number[] = []
    if (restart) {
      await restart()
      await archiveSize()
      for (const one of cases) cold.push((await timed(() => tileOf(one))) ?? Number.NaN)
    }
    const measured = await measureGroup(events, cases, cold)
    const first = cases[0]
    if (!first) continue
    all.push(measured)
    const row = rowOf(events, first.filter, first.lanes, measured)
    say(
      `  ${name}: p50 ${row.p50Ms} ms, p95 ${row.p95Ms} ms, ${row.kB} kB${row.failed ? `, ${row.failed} too slow` : ''}`,
    )
    rows.push(row)
  }
  return [...rows, rowOf(events, 'all', 'all', together(all))]
}

/** Times what a page asks for besides its windows; the second time each. */
export async function measurePages(events: number): Promise<PageRow[]> {
  const rows: PageRow[] = []
  for (const { name, filter } of filters) {
    const queries: Record<string, () => Promise<unknown>> = {
      count: () => countEvents(filter),
      types: () => countTypes(filter),
      actors: () => countActors(filter),
      list: () => listEvents(filter, { limit: 100 }),
      census: () => findCensus(filter, 'actor', 'count'),
      ...(name === 'none' ? { size: archiveSize } : {}),
    }
    for (const [query, work] of Object.entries(queries)) {
      await timed(work)
      const ms = await timed(work)
      rows.push({ events, filter: name, query, ms: ms === null ? null : rounded(ms) })
    }
  }
  return rows
}

const sizes = [10_000, 100_000, 1_000_000]

/** Fills archives of growing size and times what a timeline and its page ask of them. */
export async function measureArchive(
  { quick, tenMillion }: { quick: boolean; tenMillion: boolean },
  say: (line: string) => void,
): Promise<ArchiveNumbers> {
  const server = await startServer()
  const numbers: ArchiveNumbers = { windows: [], pages: [] }
  try {
    for (const events of quick ? sizes.slice(0, 2) : [...sizes, ...(tenMillion ? [10_000_000] : [])]) {
      say(`Archive of ${events.toLocaleString('en')} events`)
      await server.fill(events, say)
      numbers.windows.push(...(await measureWindows(events, quick, server.restart, say)))
      numbers.pages.push(...(await measurePages(events)))
      await server.drop(events)
    }
  } finally {
    await server.stop()
  }
  return numbers
}
