import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSite } from '../support/served'
import { atRest, boxesOf, focused, useTimeline, windowOf } from '../support/timeline'

const served = useSite()
const open = useTimeline(served)

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
  await atRest(page)
}

/** Puts the focus where the Tab key would: on the one link of the picture that it stops at. */
async function enter(page: Page) {
  await page.locator('.tl-link[tabindex="0"]').focus()
}

const isMark = (key: string) => /^(e[0-9a-f]+|\+.+)$/.test(key)

test('the Tab key stops at one mark, on the way from the tools to the sliders, and comes back to it', async () => {
  const page = await open('/en')
  expect(await page.locator('.tl-link[tabindex="0"]').count()).toBe(1)
  await page.locator('.tl-tools button').first().focus()
  const stops: string[] = []
  for (let step = 0; step < 40 && stops.at(-1) !== 'rect.selection'; step++) {
    stops.push(await focused(page))
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now === 'rect.selection') stops.push(now)
  }
  expect(stops.filter(isMark)).toHaveLength(1)
  expect(stops.at(-1)).toBe('rect.selection')
  expect(stops.indexOf('rect.selection')).toBe(stops.findIndex(isMark) + 1)
  await page.keyboard.press('Shift+Tab')
  await press(page, 'ArrowRight', 'ArrowRight')
  const here = await focused(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe(here)
  expect(await page.locator('.tl-link[tabindex="0"]').count()).toBe(1)
})

describe.each([
  ['/en', 'ArrowRight', 'ArrowLeft'],
  ['/ar', 'ArrowLeft', 'ArrowRight'],
])('on %s', (path, later, earlier) => {
  test('arrows walk through every mark in the order of time, and back', async () => {
    const page = await open(path)
    const boxes = await boxesOf(page)
    await enter(page)
    await press(page, 'Home', '0', 'Home')
    const walked: string[] = []
    for (let step = 0; step < 60 && walked.at(-1) !== (await focused(page)); step++) {
      walked.push(await focused(page))
      await page.keyboard.press(later)
    }
    expect(new Set(walked).size).toBe(walked.length)
    expect(walked.every(isMark)).toBe(true)
    for (const key of Object.keys(boxes)) expect(walked).toContain(key)
    const days = await page.evaluate(
      (ids) => ids.map((id) => document.querySelector(`#${id} time`)?.getAttribute('datetime') ?? ''),
      walked,
    )
    const dated = days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    expect(dated).toEqual(dated.toSorted())
    const back = [await focused(page)]
    for (let step = 1; step < 4; step++) {
      await page.keyboard.press(earlier)
      back.push(await focused(page))
    }
    expect(back).toEqual(walked.slice(-4).toReversed())
  })

  test('Shift and arrows move the window and keep its width', async () => {
    const page = await open(`${path}?span=2022-06-01..2022-08-31`)
    const before = await windowOf(page)
    await enter(page)
    await press(page, `Shift+${later}`)
    const after = await windowOf(page)
    expect(after.from).toBeGreaterThan(before.from + 5)
    expect(Math.abs(after.to - after.from - (before.to - before.from))).toBeLessThanOrEqual(1)
    await press(page, `Shift+${earlier}`)
    const back = await windowOf(page)
    expect(Math.abs(back.from - before.from)).toBeLessThanOrEqual(1)
    expect(await focused(page)).not.toContain('body')
  })

  test('the sliders of the overview follow the arrows', async () => {
    const page = await open(path)
    const before = await windowOf(page)
    const start = page.locator('.tl-brush [data-part=start]')
    await start.focus()
    await press(page, later, later)
    const moved = await windowOf(page)
    expect(moved.from).toBeGreaterThan(before.from)
    expect(moved.to).toBe(before.to)
    await page.locator('.tl-brush [data-part=end]').focus()
    await press(page, earlier)
    const narrowed = await windowOf(page)
    expect(narrowed.to).toBeLessThan(before.to)
    expect(narrowed.from).toBe(moved.from)
    await page.locator('.tl-brush [data-part=whole]').focus()
    await press(page, 'PageDown')
    const shifted = await windowOf(page)
    expect(shifted.from).toBeLessThan(narrowed.from)
    expect(Math.abs(shifted.to - shifted.from - (narrowed.to - narrowed.from))).toBeLessThanOrEqual(1)
    expect(page.url()).toContain('span=')
  })

  test('one end of the window goes to the end of the range without taking the other along', async () => {
    const page = await open(`${path}?span=2022-06-01..2022-08-31`)
    const before = await windowOf(page)
    const [start, end] = ['start', 'end'].map((part) => page.locator(`.tl-brush [data-part=${part}]`))
    const valueOf = async (name: string) => Number(await start!.getAttribute(name))
    await start!.focus()
    await press(page, 'Home', earlier)
    const wide = await windowOf(page)
    expect(Math.abs(wide.from - (await valueOf('aria-valuemin')))).toBeLessThanOrEqual(1)
    expect(wide.to).toBe(before.to)
    await end!.focus()
    await press(page, 'End', later)
    expect((await valueOf('aria-valuemax')) - (await windowOf(page)).to).toBeLessThanOrEqual(2)
    expect((await windowOf(page)).from).toBe(wide.from)
    await press(page, 'Home')
    const least = await windowOf(page)
    expect(least.to - least.from).toBeLessThanOrEqual(3)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('end')
  })
})

test('up and down go to the nearest mark of the row above and below', async () => {
  const page = await open('/en')
  await enter(page)
  await press(page, 'End')
  for (const [key, by] of [
    ['ArrowUp', -1],
    ['ArrowDown', 1],
  ] as const) {
    const boxes = await boxesOf(page)
    const before = boxes[await focused(page)]!
    await press(page, key)
    const after = boxes[await focused(page)]!
    expect(Math.sign(after.top - before.top)).toBe(by)
  }
  for (let step = 0; step < 30; step++) await page.keyboard.press('ArrowDown')
  const lowest = Math.max(...Object.values(await boxesOf(page)).map(({ top }) => top))
  expect((await boxesOf(page))[await focused(page)]?.top).toBe(lowest)
})

test('past the edge of the window it moves to where the next event is', async () => {
  const page = await open('/en?span=2022-03-10..2022-04-10')
  const before = await windowOf(page)
  await enter(page)
  await press(page, 'ArrowRight', 'ArrowRight')
  const after = await windowOf(page)
  expect(after.from).toBeGreaterThan(before.to)
  const here = await focused(page)
  expect(here).toMatch(/^e/)
  expect(Object.keys(await boxesOf(page))).toContain(here)
  expect(page.url()).toContain('span=')
  expect(page.url()).not.toContain('2022-03-10')
})

test('Home and End go to the first and the last event of all', async () => {
  const page = await open('/en?span=2022-03-10..2022-04-10')
  await enter(page)
  await press(page, 'End')
  const last = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(last).toContain('December 2022')
  await press(page, 'Home')
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(first).toContain('since 1994')
})

test('plus and minus zoom around what is seen, 0 shows what was seen first', async () => {
  const page = await open('/en')
  const width = async () => {
    const { from, to } = await windowOf(page)
    return to - from
  }
  const home = await width()
  await enter(page)
  await press(page, '+')
  const near = await width()
  expect(home / near).toBeCloseTo(1.6, 1)
  await press(page, '+', '=')
  expect(await width()).toBeLessThan(near)
  await press(page, '-')
  await page.waitForURL(/span=/)
  expect(await focused(page)).not.toContain('body')
  await press(page, '0')
  expect(await width()).toBe(home)
  await page.waitForURL((url) => !url.search.includes('span='))
  expect(await focused(page)).toSatisfy(isMark)
})

test('Enter opens the event, Escape lets go of it, and the focus stays on its mark', async () => {
  const page = await open('/en')
  await enter(page)
  await press(page, 'End')
  const here = await focused(page)
  await press(page, 'Enter')
  await page.waitForURL((url) => url.searchParams.get('event') === here)
  await page.locator('aside mark').first().waitFor()
  await atRest(page)
  expect(await focused(page)).toBe(here)
  expect(await page.locator('.tl-link[aria-current]').getAttribute('data-event')).toBe(here)
  await press(page, 'Escape')
  await page.waitForURL((url) => !url.searchParams.has('event'))
  await expect.poll(() => page.locator('.tl-link[aria-current]').count()).toBe(0)
  expect(await focused(page)).toBe(here)
})

test('the question mark lists the keys; it, Escape and the button put the list away without losing the focus', async () => {
  const page = await open('/en')
  const keys = page.locator('.tl-keys')
  await enter(page)
  const here = await focused(page)
  for (const away of ['?', 'Escape']) {
    await press(page, '?')
    expect(await keys.isVisible()).toBe(true)
    expect(await page.locator('[data-action=keys]').first().getAttribute('aria-expanded')).toBe('true')
    expect(await keys.locator('dt').count()).toBeGreaterThan(7)
    await press(page, away)
    expect(await keys.isVisible()).toBe(false)
    expect(await focused(page)).toBe(here)
  }
  for (const away of ['Enter', 'Escape']) {
    await press(page, '?')
    await keys.getByRole('button').focus()
    await press(page, away)
    expect(await keys.isVisible()).toBe(false)
    expect(await focused(page), away).not.toContain('body')
  }
})

test('a tool that is gone once it was used leaves the focus among the tools', async () => {
  const page = await open('/en?span=2022-03-10..2022-04-10')
  const later = page.locator('[data-action=later]')
  await later.focus()
  for (let step = 0; step < 20 && (await later.count()) > 0; step++) {
    await press(page, 'Enter')
  }
  expect(await later.count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.closest('.tl-tools') !== null)).toBe(true)
})
