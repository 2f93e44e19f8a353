import type { Browser, CDPSession, Page } from 'playwright-core'
import { buildIfChanged } from '@/server/runtime/build'
import { launchBrowser } from '@/tests/support/browser'
import { startSite } from '@/tests/support/site'
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
  /** Milliseconds from the request of the page to two animation frames after the picture lives. */
  readyMs: number
  /** Milliseconds from one step of a drag to two frames after it; two frames are 33. */
  panP50Ms: number
  panP95Ms: number
  domNodes: number
  /** Script heap after a collection, in millions of bytes: at first, and after a minute of moving and zooming. */
  heapMB: number
  heapAfterMB: number
  /** What the page loads, and what an empty page of the same framework does. */
  scriptKB: number
  emptyScriptKB: number
  /** The largest answer to a window, as it came over the wire. */
  windowKB: number
  windows: number
}

const viewport = { width: 1200, height: 600 }
const steps = 60
const pixels = 5
const loads = 5

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
  await page.waitForFunction(() => document.querySelector('.tl-band') !== null, null, { polling: 'raf' })
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
      }),
  )
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6
}

async function middleOfStage(page: Page): Promise<{ x: number; y: number }> {
  await page.locator('.tl-stage').scrollIntoViewIfNeeded()
  const box = await page.locator('.tl-stage').boundingBox()
  if (!box) throw new Error('The page shows no picture.')
  return { x: box.x + box.width / 2, y: Math.min(box.y + 120, viewport.height - 40) }
}

async function dragOnce(page: Page, by: number): Promise<void> {
  const { x, y } = await middleOfStage(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  const before = await page.evaluate(() => globalThis.panned?.frames.length ?? 0)
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(x - step * by, y)
    await page.waitForFunction((count) => (globalThis.panned?.frames.length ?? 0) >= count, before + step, {
      timeout: 0,
    })
  }
  await page.mouse.up()
}

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
    await dragOnce(page, turn % 2 === 0 ? pixels : -pixels)
    await page.mouse.wheel(0, turn % 4 < 2 ? -120 : 120)
    await page.waitForTimeout(100)
  }
}

export async function measurePage(
  browser: Browser,
  url: string,
  events: number,
  seconds: number,
  emptyScriptKB: number,
): Promise<ServedRow> {
  const address = `${url}/ar?lanes=actor`
  const times: number[] = []
  for (let round = 0; round <= loads; round++) {
    const page = await browser.newPage({ viewport })
    const time = await load(page, address)
    // The first fills caches on both sides.
    if (round > 0) times.push(time)
    await page.close()
  }
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
  await load(page, address)
  await page.waitForTimeout(1000)
  const domNodes = await page.evaluate(() => document.querySelectorAll('.tl *').length)
  await narrow(page)
  await dragOnce(page, pixels)
  await page.evaluate(() => globalThis.panned?.frames.splice(0))
  await dragOnce(page, -pixels)
  const frames = await page.evaluate(() => globalThis.panned?.frames ?? [])
  const heapMB = await heapOf(session)
  await wander(page, seconds)
  const heapAfterMB = await heapOf(session)
  await page.close()
  return {
    library: 'sanad',
    version: ownVersion(),
    events,
    readyMs: rounded(median(times)),
    panP50Ms: rounded(quantile(frames, 0.5)),
    panP95Ms: rounded(quantile(frames, 0.95)),
    domNodes,
    heapMB: rounded(heapMB),
    heapAfterMB: rounded(heapAfterMB),
    scriptKB: rounded(scripts()),
    emptyScriptKB: rounded(emptyScriptKB),
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
  const server = await startServer()
  const rows: ServedRow[] = []
  let emptyScriptKB: number | null = null
  try {
    for (const events of quick ? [2000, 10_000] : [10_000, 1_000_000]) {
      say(`Through the server, ${events} events …`)
      const url = await server.fill(events, say)
      const site = await startSite({ DATABASE_URL: url })
      const browser = await launchBrowser()
      try {
        emptyScriptKB ??= await weighEmptyPage(browser)
        const row = await measurePage(browser, site.url, events, quick ? 5 : 60, emptyScriptKB)
        rows.push(row)
        say(
          `  ready in ${row.readyMs} ms, moves in ${row.panP50Ms} ms (${row.panP95Ms}), ${row.windowKB} kB a window`,
        )
      } finally {
        await browser.close()
        await site.stop()
      }
      await server.drop(events)
    }
  } finally {
    await server.stop()
  }
  return rows
}
