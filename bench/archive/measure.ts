import { gzipSync } from 'node:zlib'
import { countActors } from '@/server/archive/count-actors'
import { archiveSize, countEvents, countTypes } from '@/server/archive/count-events'
import { findCensus } from '@/server/archive/find-census'
import { findTile } from '@/server/archive/find-tile'
import { listEvents } from '@/server/archive/list-events'
import { quantile, rounded } from '../statistics'
import { casesOf, filters, type Case } from './cases'
import { startServer } from './database'
import { scannedWhole } from './plans'

/** Windows of one filter and one kind of lanes. */
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

const tileOf = ({ asked, lanes, keys, step, tile }: Case) => findTile(asked, lanes, keys, step, tile)

const rounds = 3

async function measureGroup(
  events: number,
  cases: readonly Case[],
  cold: readonly number[],
): Promise<ArchiveRow> {
  const times: number[] = []
  let [kB, wireKB, scans, failed] = [0, 0, 0, 0]
  for (const one of cases) {
    const first = await tileOf(one).catch(() => null)
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
  const known = times.filter((time) => !Number.isNaN(time))
  return {
    events,
    filter: cases[0]?.filter ?? '',
    lanes: cases[0]?.lanes ?? '',
    windows: cases.length,
    p50Ms: rounded(quantile(known, 0.5)),
    p95Ms: rounded(quantile(known, 0.95)),
    maxMs: rounded(Math.max(...known)),
    coldP95Ms: cold.length === 0 ? null : rounded(quantile(cold, 0.95)),
    kB: rounded(kB),
    wireKB: rounded(wireKB),
    scans,
    failed,
  }
}

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
  for (const [name, cases] of groups) {
    const cold: number[] = []
    if (restart) {
      await restart()
      await archiveSize()
      for (const one of cases) cold.push((await timed(() => tileOf(one))) ?? Number.NaN)
    }
    const row = await measureGroup(
      events,
      cases,
      cold.filter((time) => !Number.isNaN(time)),
    )
    say(
      `  ${name}: p50 ${row.p50Ms} ms, p95 ${row.p95Ms} ms, ${row.kB} kB${row.failed ? `, ${row.failed} too slow` : ''}`,
    )
    rows.push(row)
  }
  return rows
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
