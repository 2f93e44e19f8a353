import type { Browser, CDPSession, Page } from 'playwright-core'
import { buildIfChanged } from '@/server/runtime/build'
import { awaken } from '@/tests/support/awaken'
import { launchBrowser } from '@/tests/support/browser'
import { startSite, type RunningSite } from '@/tests/support/site'
import { startServer } from '../archive/database'
import { root } from '../paths'
import { median, quantile, rounded } from '../statistics'
import { ownVersion } from '../versions'
import { weighEmptyPage } from './empty-page'
import { weighScripts } from './scripts'

/** How the site itself draws an archive of so many events, of which the page holds only what is looked at. */
export interface ServedRow {
  library: 'sanad'
  version: string
  events: number
  /** Milliseconds from the request of the page, of a reader who moves at once, to two frames after the picture lives. */
  readyMs: number
  /** Milliseconds from one step of a drag to two frames after it; two frames are 33. */
  panP50Ms: number
  panP95Ms: number
  domNodes: number
  /** Script heap after a collection, in millions of bytes: at first, and after a minute of moving and zooming. */
  heapMB: number
  heapAfterMB: number
  /** What the page loads, with what comes at the reader's first move, and what an empty page of the framework loads. */
  scriptKB: number
  livingScriptKB: number
  emptyScriptKB: number
  /** The largest answer to a window, as it came over the wire. */
  windowKB: number
  windows: number
}

const viewport = { width: 1200, height: 600 }
const steps = 60
const pixels = 5
/** How often each archive's page is loaded; the first time of each fills caches on both sides. */
const loads = 11

interface Frames {
  frames: number[]
}
declare global {
  var panned: Frames | undefined
}

/** Runs in the page before anything else: notes how long each step of a drag takes to be seen. */
function watchDrags(): void {
  const noted: Frames = { frames: [] }
  globalThis.panned = noted
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons === 0) return
      const began = event.timeStamp
      requestAnimationFrame(() => requestAnimationFrame(() => noted.frames.push(performance.now() - began)))
    },
    { capture: true },
  )
}

/** Milliseconds from the start of the navigation to two frames after the canvas is there. */
async function load(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' })
  await awaken(page)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
      }),
  )
}

const collections = 4

async function heapOf(session: CDPSession): Promise<number> {
  // Code that is no longer run, and what it held, goes after some collections only.
  for (let turn = 0; turn < collections; turn++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6
}

async function middleOfStage(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('.tl-stage').scrollIntoViewIfNeeded()
  const box = await page.locator('.tl-stage').boundingBox()
  if (!box) throw new Error('The page shows no picture.')
  return { x: box.x + box.width / 2, y: Math.min(box.y + 120, viewport.height - 40) }
}

/** A frame of 60 a second. */
const frame = 16

async function drag(page: Page, by: number, seen: (step: number) => Promise<unknown>): Promise<void> {
  const { x, y } = await middleOfStage(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x - step * by, y)
    await seen(step)
  }
  await page.mouse.up()
}

/** A drag of which each step waits until it has been seen. */
async function dragOnce(page: Page, by: number): Promise<void> {
  const before = await page.evaluate(() => globalThis.panned?.frames.length ?? 0)
  await drag(page, by, (step) =>
    page.waitForFunction((count) => (globalThis.panned?.frames.length ?? 0) >= count, before + step, {
      timeout: 0,
    }),
  )
}

/** How long each step since the last taking took to be seen, in ms. The page then holds none, so that its heap is its own. */
const takeFrames = (page: Page): Promise<number[]> =>
  page.evaluate(() => globalThis.panned?.frames.splice(0) ?? [])

/** Half of the range in view, so that there is somewhere to move to. */
async function narrow(page: Page): Promise<void> {
  const { x, y } = await middleOfStage(page)
  await page.mouse.move(x, y)
  for (let turn = 0; turn < 3; turn++) await page.mouse.wheel(0, -200)
  await page.waitForTimeout(1500)
}

async function wander(page: Page, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000
  for (let turn = 0; Date.now() < end; turn++) {
    // Waiting in the page for each step would leave more in its heap than the moves do.
    await drag(page, turn % 2 === 0 ? pixels : -pixels, () => page.waitForTimeout(frame))
    await page.mouse.wheel(0, turn % 4 < 2 ? -120 : 120)
    await page.waitForTimeout(100)
  }
}

/** A site over an archive of so many events. */
interface Served {
  events: number
  site: RunningSite
}

const addressOf = ({ site }: Served) => `${site.url}/ar?lanes=actor`

/**
 * Times the first picture of each site, all in turn again and again: what else the machine does falls upon all of them.
 * @returns the median of each, in their order.
 */
async function measureFirstPictures(browser: Browser, sites: readonly Served[]): Promise<number[]> {
  const times = sites.map((): number[] => [])
  for (let round = 0; round < loads; round++)
    for (const [i, served] of sites.entries()) {
      const page = await browser.newPage({ viewport })
      const time = await load(page, addressOf(served))
      if (round > 0) times[i]?.push(time)
      await page.close()
    }
  return times.map(median)
}

/** Moves the picture of one site about, and says what that costs. */
async function measureMoves(
  browser: Browser,
  served: Served,
  seconds: number,
): Promise<Omit<ServedRow, 'library' | 'version' | 'events' | 'readyMs' | 'emptyScriptKB'>> {
  const page = await browser.newPage({ viewport })
  await page.addInitScript(watchDrags)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  await session.send('HeapProfiler.enable')
  const asked = new Set<string>()
  const sizes: number[] = []
  const scripts = weighScripts(session)
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/api/v1/tiles')) asked.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) sizes.push(encodedDataLength / 1000)
  })
  await page.goto(addressOf(served), { waitUntil: 'networkidle' })
  const scriptKB = rounded(scripts())
  await awaken(page)
  await page.waitForTimeout(1000)
  const domNodes = await page.evaluate(() => document.querySelectorAll('.tl *').length)
  await narrow(page)
  await dragOnce(page, pixels)
  await takeFrames(page)
  await dragOnce(page, -pixels)
  const frames = await takeFrames(page)
  const heapMB = await heapOf(session)
  await wander(page, seconds)
  await takeFrames(page)
  const heapAfterMB = await heapOf(session)
  await page.close()
  return {
    panP50Ms: rounded(quantile(frames, 0.5)),
    panP95Ms: rounded(quantile(frames, 0.95)),
    domNodes,
    heapMB: rounded(heapMB),
    heapAfterMB: rounded(heapAfterMB),
    scriptKB,
    livingScriptKB: rounded(scripts()),
    windowKB: rounded(Math.max(0, ...sizes)),
    windows: sizes.length,
  }
}

/**
 * Measures the site on archives of 10,000 and 1,000,000 events: the page with lanes of actors, in a real browser, its events
 * in PostgreSQL.
 */
export async function measureThroughServer(
  quick: boolean,
  say: (line: string) => void,
): Promise<ServedRow[]> {
  await buildIfChanged(root, say)
  const sizes = quick ? [2000, 10_000] : [10_000, 1_000_000]
  const server = await startServer()
  const sites: Served[] = []
  const rows: ServedRow[] = []
  try {
    for (const events of sizes) {
      say(`Through the server, ${events} events …`)
      const url = await server.fill(events, say)
      sites.push({ events, site: await startSite({ DATABASE_URL: url }) })
    }
    const browser = await launchBrowser()
    try {
      const emptyScriptKB = rounded(await weighEmptyPage(browser))
      const ready = await measureFirstPictures(browser, sites)
      for (const [i, served] of sites.entries()) {
        const moves = await measureMoves(browser, served, quick ? 5 : 60)
        const row: ServedRow = {
          library: 'sanad',
          version: ownVersion(),
          events: served.events,
          readyMs: rounded(ready[i] ?? Number.NaN),
          emptyScriptKB,
          ...moves,
        }
        rows.push(row)
        say(
          `  ${row.events} events: ready in ${row.readyMs} ms, moves in ${row.panP50Ms} ms (${row.panP95Ms}), ${row.windowKB} kB a window`,
        )
      }
    } finally {
      await browser.close()
    }
  } finally {
    for (const { site } of sites) await site.stop()
    for (const { events } of sites) await server.drop(events)
    await server.stop()
  }
  return rows
}
