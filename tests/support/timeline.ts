import type { BrowserContextOptions, Frame, Page, Request } from 'playwright-core'
import { afterEach, expect } from 'vitest'
import { awaken } from './awaken'
import type { useSite } from './served'

/** A link over the picture in px from the stage's top left. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export const desktop = { viewport: { width: 1440, height: 1000 } }

interface Opening extends BrowserContextOptions {
  /** Messages of the console that are no fault: those of requests that the test itself lets fail. */
  expected?: RegExp
  /** What to do with the page before it goes anywhere. */
  before?: (page: Page) => Promise<unknown>
  /** Leave the timeline as the server drew it: until the page has loaded what it loads by itself. */
  unmounted?: boolean
}

/**
 * Opens pages of the site, each in a context of its own, and waits until the timeline has come to life. After each test
 * the contexts are closed, and whatever a page said in error fails it.
 */
export function useTimeline(served: ReturnType<typeof useSite>) {
  const closing: (() => Promise<void>)[] = []
  const problems: string[] = []
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
    expect(problems.splice(0)).toEqual([])
  })
  return async (
    path: string,
    { expected, before, unmounted, ...options }: Opening = desktop,
  ): Promise<Page> => {
    const context = await served().browser.newContext(options)
    closing.push(() => context.close())
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' && !expected?.test(message.text())) problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    followTiles(page)
    await before?.(page)
    await page.goto(`${served().site.url}${path}`)
    if (options.javaScriptEnabled === false) return page
    if (unmounted) await page.waitForLoadState('networkidle')
    else {
      await awaken(page)
      await page.evaluate(() => document.fonts.ready)
      await atRest(page)
    }
    return page
  }
}

/** The tiles that a page waits for. */
const running = new WeakMap<Page, Set<Request>>()

/** Notes which tiles a page, and the frames in it, wait for: before it goes anywhere. */
export function followTiles(page: Page): void {
  const tiles = new Set<Request>()
  running.set(page, tiles)
  page.on('request', (request) => request.url().includes('/api/v1/tiles') && tiles.add(request))
  page.on('requestfinished', (request) => tiles.delete(request))
  page.on('requestfailed', (request) => tiles.delete(request))
}

/** Waits until no tile is under way any more and the picture, of the page or of a frame in it, is at rest. */
export async function loaded(page: Page, frame: Page | Frame = page): Promise<void> {
  do {
    await expect.poll(() => running.get(page)?.size).toBe(0)
    await atRest(frame)
  } while (running.get(page)?.size !== 0)
}

/** Waits until neither the window nor any link has moved for some frames. */
export async function atRest(frame: Page | Frame): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [before, still] = ['', 0]
        const look = () => {
          const now = [...document.querySelectorAll<HTMLElement>('.tl-link, .tl-brush .selection')]
            .map((element) => element.style.transform + element.getAttribute('x') + element.ariaValueNow)
            .join()
          still = now === before ? still + 1 : 0
          before = now
          if (still >= 8) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

/** The visible days, as the sliders of the overview tell them: the first and the last, whole. */
export async function windowOf(page: Page): Promise<{ from: number; to: number }> {
  const day = async (part: string) =>
    Number(await page.locator(`.tl-brush [data-part=${part}]`).getAttribute('aria-valuenow'))
  return { from: await day('start'), to: await day('end') }
}

/** What has the focus: an event id, `+` and a bucket's key, else the tag and class. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const more = element?.getAttribute('data-more') ?? null
    if (more !== null) return `+${more}`
    const named = element?.closest('.tl-link') ? element.getAttribute('data-event') : null
    return named ?? `${element?.tagName.toLowerCase()}.${element?.getAttribute('class') ?? ''}`
  })

/** Where each link stands, by event id or `+` and the key of a bucket. */
export const boxesOf = (page: Page): Promise<Record<string, Box>> =>
  page.evaluate(() => {
    const found: Record<string, Box> = {}
    for (const link of document.querySelectorAll<HTMLElement>('.tl-link')) {
      const [, left = 0, top = 0] = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(link.style.transform) ?? []
      const key = link.dataset.event ?? `+${link.dataset.more}`
      const [width, height] = [Number.parseFloat(link.style.width), Number.parseFloat(link.style.height)]
      found[key] = { left: Number(left), top: Number(top), width, height }
    }
    return found
  })

/** The middle of what is visible of the stage, in px of the viewport. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator('.tl-stage').boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A place of the stage, in px of the viewport, with no link under it. */
export const emptyPlace = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.tl-stage')!.getBoundingClientRect()
    for (let y = top + 70; y < Math.min(top + height, innerHeight) - 10; y += 15) {
      for (let x = left + width * 0.3; x < left + width * 0.7; x += 20) {
        const met = document.elementFromPoint(x, y)
        if (met && !met.closest('.tl-link, .tl-heading') && met.closest('.tl-stage')) return { x, y }
      }
    }
    throw new Error('Links cover the whole picture')
  })
