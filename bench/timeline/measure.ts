import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '@/tests/support/browser'
import { median, quantile, rounded } from '../statistics'
import { ownVersion, versionOf } from '../versions'
import { bundleContestant } from './bundle'
import { firstDay, lastDay } from './events'
import { field, type Runner } from './field'
import type { PanPlan } from './page'
import { serveContestant, type ServedPage } from './serve'

/** How one library draws so many events; null is what could not be measured. */
export interface TimelineRow {
  library: string
  version: string
  events: number
  /** Milliseconds from the call to two animation frames after the library says that the picture is there. */
  readyMs: number | null
  /** Milliseconds from one step of a drag to two frames after it; two frames are 33. */
  panP50Ms: number | null
  panP95Ms: number | null
  /** How the picture was moved; null when it can't be. */
  pan: 'drag' | 'scroll' | 'call' | null
  domNodes: number | null
  /** Script heap after a collection, events and library, in millions of bytes. */
  heapMB: number | null
  scriptKB: number
  timedOut?: true
  /** Why there are no numbers, when it is not for time. */
  problem?: string
}

type Measured = Omit<TimelineRow, 'library' | 'version' | 'events' | 'scriptKB'>

const patience = 60_000
const steps = 60
const pixels = 5
const viewport = { width: 1200, height: 600 }

const nothing: Measured = {
  readyMs: null,
  panP50Ms: null,
  panP95Ms: null,
  pan: null,
  domNodes: null,
  heapMB: null,
}

const notTried: Measured = {
  ...nothing,
  timedOut: true,
  problem: 'not tried, as fewer took more than a minute',
}

class TimeOut extends Error {}

/** The promise's value, or an error when it takes longer than anybody waits for a picture. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const over = new AbortController()
  try {
    return await Promise.race([
      work,
      pause(patience, null, { signal: over.signal }).then(() => {
        throw new TimeOut()
      }),
    ])
  } finally {
    over.abort()
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6
}

/** Moves the picture in sixty steps and gives the times of them all. */
async function pan(page: Page, plan: NonNullable<PanPlan>): Promise<number[]> {
  const before = await page.screenshot()
  if (plan.by === 'drag') {
    await page.mouse.move(plan.x, plan.y)
    await page.mouse.down()
    for (let step = 1; step <= steps; step++) {
      await page.mouse.move(plan.x - step * pixels, plan.y)
      await page.waitForFunction((count) => (globalThis.bench?.frames.length ?? 0) >= count, step, {
        timeout: 0,
      })
    }
    await page.mouse.up()
  } else await page.evaluate(([count, by]) => globalThis.bench?.move(count, by), [steps, pixels] as const)
  const after = await page.screenshot()
  if (before.equals(after)) throw new Error('The picture did not move.')
  return page.evaluate(() => globalThis.bench?.frames ?? [])
}

async function measureOnce(
  browser: Browser,
  { address }: ServedPage,
  events: number,
  moving: boolean,
): Promise<Measured> {
  const page = await browser.newPage({ viewport })
  // Whatever a library would fetch from elsewhere is neither there nor wanted.
  await page.route(
    (url) => url.origin !== new URL(address).origin,
    (route) => route.abort(),
  )
  const measured = { ...nothing }
  try {
    await page.goto(address)
    measured.readyMs = await inTime(
      page.evaluate((count) => globalThis.bench?.draw(count) ?? Number.NaN, events),
    )
    const rest = async () => {
      measured.domNodes = await page.evaluate(() => document.querySelectorAll('*').length)
      measured.heapMB = await heapOf(page)
      const quarter = Math.round((lastDay - firstDay) / 4)
      const plan = await page.evaluate(([from, to]) => globalThis.bench?.aim(from, to) ?? null, [
        firstDay + quarter,
        lastDay - quarter,
      ] as const)
      if (plan === null) return
      measured.pan = plan.by
      const times = await pan(page, plan)
      measured.panP50Ms = quantile(times, 0.5)
      measured.panP95Ms = quantile(times, 0.95)
    }
    if (moving) await inTime(rest())
  } catch (error) {
    if (error instanceof TimeOut) measured.timedOut = true
    else measured.problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
  return measured
}

/**
 * Quick ones are drawn nine times, each time in a new page, and moved three times: the medians of what was measured. Some are
 * ready in either of two times, by chance, half a second apart.
 */
const drawnOften = 9
const movedOften = 3
const quickEnough = 3000

function together(rounds: readonly Measured[]): Measured {
  const middle = (pick: (one: Measured) => number | null) => {
    const values = rounds.map(pick).filter((value) => value !== null)
    return values.length === 0 ? null : rounded(median(values))
  }
  const last = rounds.at(-1) ?? nothing
  const moved = rounds.findLast(({ domNodes }) => domNodes !== null)
  return {
    ...last,
    pan: moved?.pan ?? null,
    domNodes: moved?.domNodes ?? null,
    readyMs: middle(({ readyMs }) => readyMs),
    panP50Ms: middle(({ panP50Ms }) => panP50Ms),
    panP95Ms: middle(({ panP95Ms }) => panP95Ms),
    heapMB: middle(({ heapMB }) => heapMB),
  }
}

async function measureSize(page: ServedPage, events: number): Promise<Measured> {
  // A process of its own for each size: what has hung is ended with it.
  const browser = await launchBrowser()
  try {
    const rounds: Measured[] = []
    for (let round = 0; round < drawnOften; round++) {
      const measured = await measureOnce(browser, page, events, round < movedOften)
      rounds.push(measured)
      if (measured.timedOut || measured.problem !== undefined || (measured.readyMs ?? 0) > quickEnough) break
    }
    return together(rounds)
  } finally {
    await browser.close()
  }
}

async function measureRunner(
  { library, packageName, file }: Runner,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<TimelineRow[]> {
  const version = packageName === null ? ownVersion() : versionOf(packageName)
  const bundle = await bundleContestant(file)
  const page = await serveContestant(bundle)
  const rows: TimelineRow[] = []
  try {
    for (const events of sizes) {
      const common = { library, version, events, scriptKB: rounded(bundle.scriptKB) }
      // Who took too long for fewer events is not asked to draw more.
      const late = rows.some(({ timedOut, readyMs }) => timedOut && readyMs === null)
      const measured = late ? notTried : await measureSize(page, events)
      rows.push({ ...common, ...measured })
      say(`${library}, ${events} events: ${describe(measured)}`)
    }
  } finally {
    page.close()
  }
  return rows
}

function describe({ readyMs, panP50Ms, panP95Ms, timedOut, problem }: Measured): string {
  const parts = [
    readyMs === null ? 'not ready' : `ready in ${readyMs} ms`,
    ...(panP50Ms === null ? [] : [`moves in ${panP50Ms} ms (${panP95Ms})`]),
    problem ?? (timedOut ? 'took more than a minute' : ''),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/**
 * Measures every library at every size, in a real browser without a graphics card, on 1200 × 600 pixels; with `only` those
 * libraries whose names begin so.
 */
export async function measureTimelines(
  quick: boolean,
  only: string,
  say: (line: string) => void,
): Promise<TimelineRow[]> {
  const sizes = quick ? [200, 1000] : [1000, 10_000, 100_000]
  const rows: TimelineRow[] = []
  for (const runner of field.filter(({ library }) => library.startsWith(only)))
    rows.push(...(await measureRunner(runner, sizes, say)))
  return rows
}
