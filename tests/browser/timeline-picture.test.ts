import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { awaken } from '../support/awaken'
import { useSite } from '../support/served'
import { atRest, boxesOf, useTimeline, type Box } from '../support/timeline'

const served = useSite()
const open = useTimeline(served)

interface StaticMark {
  hit: Box
  /** Bar: what is certain, or else what is possible. */
  bar: Box
  /** Px of all that is possible. */
  reach: number
}

/** The marks of the server's picture that fits the page, in px from its top left. */
const staticMarks = (page: Page): Promise<Record<string, StaticMark>> =>
  page.evaluate(() => {
    const stage = [...document.querySelectorAll('.tl-static .tl-svg')].find((svg) => svg.clientWidth > 0)!
    const origin = stage.getBoundingClientRect()
    // It goes into the page with the function around it.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const boxOf = (rect: Element) => {
      const { left, top, width, height } = rect.getBoundingClientRect()
      return { left: left - origin.left, top: top - origin.top, width, height }
    }
    return Object.fromEntries(
      [...stage.querySelectorAll('a[data-event]')].map((mark) => [
        mark.getAttribute('data-event') ?? '',
        {
          hit: boxOf(mark.querySelector('.tl-hit')!),
          bar: boxOf(mark.querySelector('.tl-solid') ?? mark.querySelector('.tl-reach')!),
          reach: boxOf(mark.querySelector('.tl-reach') ?? mark.querySelector('.tl-solid')!).width,
        },
      ]),
    )
  })

/** The colour of the picture at a place, px from the stage's top left. */
const colourAt = (page: Page, x: number, y: number): Promise<number[]> =>
  page.evaluate(
    ([left, top]) => {
      const band = document.querySelector<HTMLCanvasElement>('.tl-band')!
      const dots = band.width / band.clientWidth
      const [column, row] = [Math.floor(left! * dots), Math.floor(top! * dots)]
      return [...band.getContext('2d')!.getImageData(column, row, 1, 1).data].slice(0, 3)
    },
    [x, y],
  )

// Host widths at which the server draws, and the viewports that give them.
describe.each([
  [288, 320],
  [480, 512],
  [704, 752],
  [1120, 1184],
])("the server's picture and the browser's agree: %d px", (host, viewport) => {
  const size = { viewport: { width: viewport, height: 1200 } }

  // Where texts end may differ: fonts are measured by the server from tables, by the browser as shaped, and what is too
  // long is cropped by whole words. Rows, and the side of a hit box on which there is no label, must agree.
  test.each(['/en?lanes=actor', '/ar', '/ar?gaps=fold&lanes=type'])('%s', async (path) => {
    const still = await open(path, { ...size, unmounted: true, bypassCSP: true })
    expect(await still.locator('.tl-host').evaluate((element) => element.clientWidth)).toBe(host)
    // On the narrowest of them the picture would come on demand.
    if (host < 480) await still.addStyleTag({ content: '.tl-stage { display: block !important }' })
    const server = await staticMarks(still)
    const live = await open(path, size)
    expect(await live.locator('.tl-host').evaluate((element) => element.clientWidth)).toBe(host)
    const browser = await boxesOf(live)
    const inSight = Object.entries(server).filter(
      ([, { hit }]) => hit.left + hit.width > 0 && hit.left < host,
    )
    expect(inSight.length).toBeGreaterThan(10)
    for (const [id, { hit, bar }] of inSight) {
      const box = browser[id]!
      expect(box, `${id} is drawn by the browser too`).toBeDefined()
      expect(Math.abs(box.top - hit.top), `top of ${id}`).toBeLessThanOrEqual(1)
      expect(Math.abs(box.height - hit.height), `height of ${id}`).toBeLessThanOrEqual(1)
      const [left, right] = [box.left - hit.left, box.left + box.width - hit.left - hit.width]
      expect(Math.min(Math.abs(left), Math.abs(right)), `side of ${id}`).toBeLessThanOrEqual(1)
      expect(Math.max(Math.abs(left), Math.abs(right)), `label of ${id}`).toBeLessThanOrEqual(60)
      expect(box.left - 1, `bar of ${id}`).toBeLessThanOrEqual(bar.left)
      expect(box.left + box.width + 1, `bar of ${id}`).toBeGreaterThanOrEqual(bar.left + bar.width)
    }
    expect(Object.keys(browser).filter((key) => !key.startsWith('+')).length).toBe(inSight.length)
  })
})

test('bars are painted where the server painted them and in its colours, to the pixel', async () => {
  const size = { viewport: { width: 1184, height: 1200 } }
  const still = await open('/en', { ...size, javaScriptEnabled: false })
  const server = await staticMarks(still)
  const live = await open('/en', size)
  const bars = await still
    .locator('.tl-static-1120 a[data-event]:not(:has([mask])) .tl-solid:only-child')
    .evaluateAll((rects) =>
      rects.map((rect) => ({
        id: rect.closest('a')?.dataset.event ?? rect.closest('[data-event]')!.getAttribute('data-event')!,
        fill: getComputedStyle(rect)
          .fill.match(/[\d.]+/g)!
          .map(Number),
      })),
    )
  expect(bars.length).toBeGreaterThan(8)
  for (const { id, fill } of bars) {
    const { left, top, width, height } = server[id]!.bar
    const [right, bottom] = [left + width, top + height]
    const [x, y] = [left + width / 2, top + height / 2]
    const isBar = async (px: number, py: number) => {
      const colour = await colourAt(live, px, py)
      return colour.every((part, index) => Math.abs(part - fill[index]!) < 12)
    }
    const inside = [
      [left + 1.5, y],
      [right - 1.5, y],
      [x, top + 1.5],
      [x, bottom - 1.5],
    ] as const
    const outside = [
      [left - 2, y],
      [right + 2, y],
      [x, top - 2],
      [x, bottom + 2],
    ] as const
    for (const place of inside) expect(await isBar(...place), `${id} at ${place.join()}`).toBe(true)
    for (const place of outside) expect(await isBar(...place), `${id} at ${place.join()}`).toBe(false)
  }
})

// Between the widths that it draws for, the server's picture is spread: letters and rows keep their size.
test.each([
  ['/ar', 1440],
  ['/en?lanes=actor', 1024],
  ['/ar?gaps=fold&lanes=type', 640],
])('nothing of %s changes its height or row when it comes to life at %d px', async (path, width) => {
  const size = { viewport: { width, height: 1200 } }
  const page = await open(path, { ...size, unmounted: true })
  const heights = () =>
    page
      .locator('.tl-host')
      .evaluate((host) =>
        [host, ...host.querySelectorAll('.tl-stage, .tl-tools, .tl-overview, .tl-legend')]
          .map((part) => Math.round(part.getBoundingClientRect().height))
          .filter((height) => height > 0),
      )
  const before = { marks: await staticMarks(page), heights: await heights() }
  await awaken(page)
  await atRest(page)
  expect(await heights()).toEqual(before.heights)
  const boxes = await boxesOf(page)
  for (const [id, { hit, reach }] of Object.entries(before.marks)) {
    const box = boxes[id]
    if (!box) continue
    expect(Math.abs(box.top - hit.top), `top of ${id}`).toBeLessThanOrEqual(1)
    // The words of a long mark move within it.
    if (reach > 16) continue
    const [left, right] = [box.left - hit.left, box.left + box.width - hit.left - hit.width]
    expect(Math.min(Math.abs(left), Math.abs(right)), `side of ${id}`).toBeLessThanOrEqual(12)
  }
  expect(Object.keys(boxes).filter((id) => before.marks[id]).length).toBeGreaterThan(10)
})

test('the first HTML has the picture for every width, and exactly one is shown', async () => {
  const page = await open('/ar', { javaScriptEnabled: false })
  for (const width of [376, 512, 752, 1184]) {
    await page.setViewportSize({ width, height: 900 })
    const shown = page.locator('.tl-static').filter({ visible: true })
    expect(await shown.count(), String(width)).toBe(1)
    expect(await shown.locator('.tl-overview svg').count()).toBeGreaterThan(0)
  }
})

test.each([
  ['/ar', 256],
  ['/en', 240],
  ['/ar?lanes=actor', 200],
])("no words of the server's picture of %s stand out of it where it has %d px", async (path, host) => {
  const page = await open(path, {
    viewport: { width: host + 32, height: 1000 },
    unmounted: true,
    bypassCSP: true,
  })
  await page.addStyleTag({ content: '.tl-stage { display: block !important }' })
  await page.addStyleTag({ content: `.tl-host { inline-size: ${host}px }` })
  const { words, out } = await page.locator('.tl-static-288 .tl-svg').evaluateAll((svgs) => {
    const { left, right } = svgs[0]!.getBoundingClientRect()
    const texts = [...svgs[0]!.querySelectorAll('.tl-label, .tl-note, .tl-lane-name')]
    return {
      words: texts.length,
      out: texts
        .filter((text) => {
          const box = text.getBoundingClientRect()
          return box.left < left - 1 || box.right > right + 1
        })
        .map(({ textContent }) => textContent),
    }
  })
  expect(words).toBeGreaterThan(10)
  expect(out).toEqual([])
})

test.each(['/ar?lanes=type', '/en?lanes=type'])(
  'headings of lanes read from the side of %s',
  async (path) => {
    const page = await open(path)
    const heading = page.locator('.tl-heading').first()
    const stage = (await page.locator('.tl-stage').boundingBox())!
    const [outer, name, count] = await Promise.all(
      [heading, heading.locator('bdi'), heading.locator('.tl-count')].map(async (part) => {
        const { x, width } = (await part.boundingBox())!
        const [left, right] = [x - stage.x, stage.x + stage.width - x - width]
        return path.startsWith('/ar') ? right : left
      }),
    )
    expect(Math.abs(outer!)).toBeLessThan(1)
    expect(name).toBeLessThan(40)
    expect(count).toBeGreaterThan(name!)
  },
)

/** Hides or narrows parts of the page by a style sheet that scripts can take away again. */
const styled = (css: string) => (page: Page) =>
  page.addInitScript((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

const anyPaint = (page: Page) =>
  page.evaluate(() => {
    const band = document.querySelector<HTMLCanvasElement>('.tl-band')
    if (!band || band.width === 0 || band.height === 0) return false
    const { data } = band.getContext('2d')!.getImageData(0, 0, band.width, band.height)
    return data.some((value, index) => index % 4 === 3 && value > 0)
  })

test('a hidden container that is shown later is drawn in', async () => {
  const page = await open('/en', {
    viewport: { width: 1184, height: 900 },
    before: styled('.list-first { display: none }'),
    unmounted: true,
  })
  await page.mouse.move(300, 300)
  await page.waitForTimeout(2000)
  expect(await page.locator('.tl-link').count()).toBe(0)
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  await page.locator('.tl-link').first().waitFor()
  await atRest(page)
  expect(await anyPaint(page)).toBe(true)
  expect((await page.locator('.tl-stage').boundingBox())?.width).toBe(1120)
})

test('a container of 200 px is drawn in without anything standing out', async () => {
  const page = await open('/ar?lanes=actor', {
    viewport: { width: 800, height: 900 },
    before: styled('.tl-host { width: 200px }'),
  })
  await page.locator('.tl-picture-switch').click()
  await atRest(page)
  expect(await anyPaint(page)).toBe(true)
  const { width, right } = await page.locator('.tl-host').evaluate((host) => ({
    width: host.clientWidth,
    right: host.scrollWidth,
  }))
  expect(width).toBe(200)
  expect(right).toBeLessThanOrEqual(200)
  expect(Object.keys(await boxesOf(page)).length).toBeGreaterThan(10)
})

test('another theme paints anew, another width draws anew', async () => {
  const page = await open('/en', { viewport: { width: 1184, height: 900 }, colorScheme: 'light' })
  const brightness = () =>
    page.evaluate(() => {
      const band = document.querySelector<HTMLCanvasElement>('.tl-band')!
      const { data } = band.getContext('2d')!.getImageData(0, 0, band.width, band.height)
      let [sum, seen] = [0, 0]
      for (let index = 0; index < data.length; index += 4) {
        if (data[index + 3]! < 200) continue
        sum += data[index]! + data[index + 1]! + data[index + 2]!
        seen++
      }
      return sum / seen
    })
  const light = await brightness()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(brightness).toBeLessThan(light - 300)
  await page.setViewportSize({ width: 752, height: 900 })
  await expect.poll(async () => (await page.locator('.tl-band').first().boundingBox())?.width).toBe(704)
  await atRest(page)
  for (const { left } of Object.values(await boxesOf(page))) expect(left).toBeLessThan(704)
})

test('on paper the picture is the SVG of the whole timeline, without tools', async () => {
  const page = await open('/en?span=2022-09-01..2022-12-31')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.tl-print svg')
  expect(await sheet.isVisible()).toBe(true)
  expect(await sheet.getAttribute('aria-label')).toContain('12 January 2022')
  expect(await sheet.locator('a[data-event]').count()).toBe(19)
  expect(await page.locator('.tl canvas').filter({ visible: true }).count()).toBe(0)
  expect(await page.locator('.tl-tools').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('.tl-print').count()).toBe(0)
})

test('on a phone the list comes first and the picture on demand', async () => {
  const page = await open('/ar', { viewport: { width: 375, height: 800 } })
  const button = page.locator('.tl-picture-switch')
  expect(await page.locator('.tl-stage').isVisible()).toBe(false)
  expect(await page.locator('.tl-overview').isVisible()).toBe(true)
  expect(await button.getAttribute('aria-expanded')).toBe('false')
  await button.click()
  await page.locator('.tl-stage').waitFor()
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  await atRest(page)
  expect(await anyPaint(page)).toBe(true)
  await button.click()
  expect(await page.locator('.tl-stage').isVisible()).toBe(false)
})
