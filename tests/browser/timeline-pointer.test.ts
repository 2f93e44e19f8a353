import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSite } from '../support/served'
import { atRest, boxesOf, emptyPlace, middleOf, useTimeline, windowOf } from '../support/timeline'

const served = useSite()
const open = useTimeline(served)

/** Low enough that the page has somewhere to scroll to. */
const low = { viewport: { width: 1200, height: 600 } }
const part = '?span=2022-06-01..2022-11-30'

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const width = async (page: Page) => {
  const { from, to } = await windowOf(page)
  return to - from
}

/** Lets pass the pause after which a turn of the wheel counts as a new one. */
const pause = (page: Page) => page.waitForTimeout(400)

describe('the wheel', () => {
  test('zooms at the pointer and keeps the page where it is', async () => {
    const page = await open(`/en${part}`, low)
    const { x } = await middleOf(page)
    await page.mouse.move(x, 400)
    const [before, top] = [await width(page), await scrolled(page)]
    await page.mouse.wheel(0, -300)
    await expect.poll(() => width(page)).toBeLessThan(before * 0.9)
    await atRest(page)
    expect(await scrolled(page)).toBe(top)
    const near = await width(page)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => width(page)).toBeGreaterThan(near)
    expect(await scrolled(page)).toBe(top)
  })

  test.each([
    ['whole range', '?span=1990-01-01..2030-01-01', 300],
    ['narrowest window', '?span=2022-12-18..2022-12-20', -200],
  ])('scrolls the page where there is nothing more to zoom: %s', async (_, query, turn) => {
    const page = await open(`/en${query}`, low)
    await page.evaluate(() => scrollTo(0, 300))
    const { x } = await middleOf(page)
    await page.mouse.move(x, 200)
    const before = await windowOf(page)
    await pause(page)
    await page.mouse.wheel(0, turn)
    await expect.poll(async () => Math.sign((await scrolled(page)) - 300)).toBe(Math.sign(turn))
    expect(await windowOf(page)).toEqual(before)
  })

  test('stays with the page when a scroll that began elsewhere reaches the picture', async () => {
    const page = await open(`/en${part}`, { viewport: { width: 1200, height: 400 } })
    await page.mouse.move(600, 20)
    const before = await windowOf(page)
    const stage = await page.locator('.tl-stage').evaluate((element) => element.getBoundingClientRect().top)
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 40)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(stage)
    expect(await windowOf(page)).toEqual(before)
  })

  test('turned sideways, or with Shift, moves the window', async () => {
    const page = await open(`/en${part}`, low)
    const { x } = await middleOf(page)
    await page.mouse.move(x, 400)
    const before = await windowOf(page)
    await page.mouse.wheel(200, 0)
    await expect.poll(async () => (await windowOf(page)).from).toBeGreaterThan(before.from + 10)
    expect(Math.abs((await width(page)) - (before.to - before.from))).toBeLessThanOrEqual(1)
    await expect.poll(() => page.url()).not.toContain('2022-06-01')
    const moved = await windowOf(page)
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Shift')
    await expect.poll(async () => (await windowOf(page)).from).toBeLessThan(moved.from)
  })
})

/** Drags by so many px in quick steps, and lets go in full swing. */
async function drag(page: Page, from: { x: number; y: number }, by: number) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 1; step <= 6; step++) await page.mouse.move(from.x + (by * step) / 6, from.y)
  const atEnd = await windowOf(page)
  await page.mouse.up()
  await atRest(page)
  return atEnd
}

describe('dragging', () => {
  test.each([
    ['/en', 1],
    ['/ar', -1],
  ])('moves the window with the hand and glides on: %s', async (path, sign) => {
    const page = await open(`${path}${part}`)
    const before = await windowOf(page)
    const held = await drag(page, await emptyPlace(page), -180)
    const after = await windowOf(page)
    expect(Math.sign(after.from - before.from)).toBe(sign)
    expect(Math.abs(after.from - before.from)).toBeGreaterThan(Math.abs(held.from - before.from))
    expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(1)
    await expect.poll(() => new URL(page.url()).searchParams.get('span')).not.toContain('2022-06-01')
  })

  test('stands still at once for who wants less motion', async () => {
    const page = await open(`/en${part}`, {
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 1000 },
    })
    const { from, to } = await windowOf(page)
    const place = await emptyPlace(page)
    await page.mouse.move(place.x, place.y)
    await page.mouse.down()
    for (let step = 1; step <= 6; step++) await page.mouse.move(place.x - step * 30, place.y)
    await atRest(page)
    const held = await windowOf(page)
    await page.mouse.move(place.x - 200, place.y)
    await page.mouse.up()
    await atRest(page)
    const perPixel = (to - from) / (await page.locator('.tl-stage').boundingBox())!.width
    expect(Math.abs((await windowOf(page)).from - held.from)).toBeLessThanOrEqual(20 * perPixel + 1)
  })

  test('does not choose the mark that it began on; a click does, and one with Ctrl opens elsewhere', async () => {
    const page = await open(`/en${part}`)
    const mark = page.locator('.tl-link[data-event]').nth(1)
    const box = (await mark.boundingBox())!
    const place = { x: Math.max(box.x, 40) + 30, y: box.y + box.height / 2 }
    await drag(page, place, 150)
    expect(page.url()).not.toContain('event=')
    expect(await page.locator('.tl-link[aria-current]').count()).toBe(0)
    const id = await mark.getAttribute('data-event')
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      mark.click({ modifiers: ['ControlOrMeta'] }),
    ])
    await other.waitForURL((url) => url.searchParams.get('event') === id)
    await other.close()
    await mark.click()
    await page.waitForURL((url) => url.searchParams.get('event') === id)
  })

  test('on the overview moves the window, and a click there brings it', async () => {
    const page = await open(`/en?span=2021-06-01..2022-06-30`)
    const before = await windowOf(page)
    const box = (await page.locator('.tl-brush .selection').boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + 15)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 120, box.y + 15, { steps: 4 })
    await page.mouse.up()
    await atRest(page)
    const after = await windowOf(page)
    expect(after.from).toBeLessThan(before.from - 300)
    expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(2)
    const beside = (await page.locator('.tl-brush .selection').boundingBox())!
    await page.mouse.click(Math.max(beside.x - 500, box.x / 4), box.y + 15)
    await expect.poll(async () => (await windowOf(page)).from).toBeLessThan(after.from - 300)
  })
})

test('a double click zooms in where it falls', async () => {
  const page = await open(`/en${part}`)
  const before = await width(page)
  const { x, y } = await emptyPlace(page)
  await page.mouse.dblclick(x, y)
  await expect.poll(() => width(page)).toBeLessThan(before * 0.6)
  expect(page.url()).not.toContain('event=')
})

interface Finger {
  x: number
  y: number
}

async function touch(cdp: CDPSession, ...frames: Finger[][]) {
  const [first = [], ...rest] = frames
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: first })
  for (const touchPoints of rest)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints })
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

const steps = (count: number, at: (share: number) => Finger[]) =>
  Array.from({ length: count + 1 }, (_, step) => at(step / count))

describe('fingers', () => {
  const phone = { hasTouch: true, viewport: { width: 700, height: 700 } }

  async function touched(path: string) {
    const page = await open(path, phone)
    return { page, cdp: await page.context().newCDPSession(page) }
  }

  test('one moved sideways moves the window and not the page', async () => {
    const { page, cdp } = await touched(`/en${part}`)
    const before = await windowOf(page)
    await touch(cdp, ...steps(8, (share) => [{ x: 500 - share * 250, y: 450 + share * 4 }]))
    await atRest(page)
    const after = await windowOf(page)
    expect(after.from).toBeGreaterThan(before.from + 30)
    expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(1)
    expect(await scrolled(page)).toBe(0)
    expect(page.url()).not.toContain('event=')
  })

  test('one moved up scrolls the page and leaves the window', async () => {
    const { page, cdp } = await touched(`/en${part}`)
    const before = await windowOf(page)
    await touch(cdp, ...steps(8, (share) => [{ x: 350, y: 600 - share * 250 }]))
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
    expect(await windowOf(page)).toEqual(before)
  })

  test('two apart zoom in, together out', async () => {
    const { page, cdp } = await touched(`/en${part}`)
    const pinch = (from: number, to: number) =>
      touch(
        cdp,
        ...steps(8, (share) => {
          const half = from + (to - from) * share
          return [
            { x: 350 - half, y: 450 },
            { x: 350 + half, y: 450 },
          ]
        }),
      )
    const before = await width(page)
    await pinch(60, 160)
    await atRest(page)
    const near = await width(page)
    expect(near).toBeLessThan(before * 0.6)
    await pinch(160, 60)
    await atRest(page)
    expect(await width(page)).toBeGreaterThan(near * 1.5)
    expect(await scrolled(page)).toBe(0)
  })

  test('a tap chooses', async () => {
    const { page } = await touched('/en')
    const mark = page.locator('.tl-link[data-event]').nth(2)
    const id = await mark.getAttribute('data-event')
    await mark.tap()
    await page.waitForURL((url) => url.searchParams.get('event') === id)
  })
})

test('rows stay where they are while the window moves', async () => {
  const page = await open('/en?span=2022-06-01..2022-11-30')
  await page.locator('.tl-link[tabindex="0"]').focus()
  let before = await boxesOf(page)
  let seenAgain = 0
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press(step < 3 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft')
    await atRest(page)
    const after = await boxesOf(page)
    for (const [key, { top }] of Object.entries(after)) {
      if (!before[key]) continue
      expect(top, key).toBe(before[key].top)
      seenAgain++
    }
    before = after
  }
  expect(seenAgain).toBeGreaterThan(40)
})
