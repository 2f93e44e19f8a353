import type { Page, Request } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fewOfCrowd, writeCrowd } from '../support/crowd'
import { hold } from '../support/hold'
import { useSite } from '../support/served'
import { atRest, boxesOf, emptyPlace, focused, loaded, useTimeline, windowOf } from '../support/timeline'

const served = useSite(writeCrowd)
const open = useTimeline(served)

const tilesOf = (page: Page) => {
  const asked: Request[] = []
  page.on('request', (request) => request.url().includes('/api/v1/tiles') && asked.push(request))
  return asked
}

const nodes = (page: Page) => page.locator('.tl *').count()
const buckets = (page: Page) => page.locator('.tl-link[data-more]')
const marks = (page: Page) => page.locator('.tl-link[data-event]')
const sum = (numbers: number[]) => numbers.reduce((whole, number) => whole + number, 0)

test('the first HTML has the picture: marks, buckets and the whole number', async () => {
  const page = await open('/ar', { javaScriptEnabled: false, viewport: { width: 1184, height: 900 } })
  const picture = page.locator('.tl-static-1120')
  expect(await picture.isVisible()).toBe(true)
  expect(await picture.locator('a[data-event]').count()).toBeGreaterThan(20)
  expect(await picture.locator('a[data-more]').count()).toBeGreaterThan(10)
  expect(await picture.locator('.tl-stage > svg').getAttribute('aria-label')).toMatch(/5,0\d\d/)
})

test('every event is either a mark or counted in a bucket', async () => {
  const page = await open('/en?from=2000-01-01&to=2019-12-31&lanes=none')
  await loaded(page)
  const counts = await buckets(page).evaluateAll((links) =>
    links.map((link) => Number((/^[\d,]+/.exec(link.ariaLabel ?? '')?.[0] ?? '1').replaceAll(',', ''))),
  )
  const total = Number(
    /([\d,]+) events/
      .exec((await page.locator('.tl-links').getAttribute('aria-label'))!)![1]!
      .replaceAll(',', ''),
  )
  expect(total).toBeGreaterThan(2000)
  // What begins before the picture does is drawn at its edge or counted by no cell in sight.
  expect(Math.abs(sum(counts) + (await marks(page).count()) - total)).toBeLessThan(total * 0.02)
})

describe('tiles', () => {
  test('are fetched as the window moves and are not fetched twice', async () => {
    const page = await open('/en?span=2005-01-01..2005-12-31')
    await loaded(page)
    const asked = tilesOf(page)
    await page.locator('.tl-link[tabindex="0"]').focus()
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Shift+ArrowRight')
      await page.waitForTimeout(30)
    }
    await loaded(page)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThan(12)
    expect(await marks(page).count()).toBeGreaterThan(5)
    const known = asked.length
    for (let step = 0; step < 6; step++) await page.keyboard.press('Shift+ArrowLeft')
    await loaded(page)
    expect(asked.length).toBeLessThanOrEqual(known + 1)
    expect(new Set(asked.map((request) => request.url())).size).toBe(asked.length)
  })

  test('that are no longer wanted are let go of, and the last window is complete', async () => {
    const page = await open('/en?span=2001-01-01..2001-03-31')
    await loaded(page)
    await page.route(/api\/v1\/tiles/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300))
      await route.continue().catch(() => undefined)
    })
    const aborted: string[] = []
    page.on('requestfailed', (request) => aborted.push(request.failure()?.errorText ?? ''))
    await page.locator('.tl-link[tabindex="0"]').focus()
    for (const key of ['-', '-', '-', '-', '+', '+', '+', '+', '0']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(120)
    }
    await loaded(page)
    expect(new Set(aborted)).toEqual(new Set(['net::ERR_ABORTED']))
    const here = await focused(page)
    const after = Object.keys(await boxesOf(page))
    const anew = await open('/en')
    await loaded(anew)
    expect(new Set(after)).toEqual(new Set(Object.keys(await boxesOf(anew))))
    // Whoever stood on what is no longer drawn stands on what is there now.
    expect(after).toContain(here)
  })

  test('that cannot be had leave what is there, and come when the line is back', async () => {
    const page = await open('/en?span=2010-01-01..2010-12-31', {
      viewport: { width: 1440, height: 1000 },
      expected: /Failed to load resource/,
    })
    await loaded(page)
    await page.route(/api\/v1\/tiles/, (route) => route.abort('internetdisconnected'))
    await page.locator('.tl-link[tabindex="0"]').focus()
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('+')
    await atRest(page)
    expect(await marks(page).count()).toBeGreaterThan(0)
    await page.keyboard.press('End')
    await atRest(page)
    expect(await page.locator('.tl-links').getAttribute('aria-label')).toContain('2024')
    await page.unroute(/api\/v1\/tiles/)
    // A failed tile rests for four seconds before it is asked for again.
    await page.waitForTimeout(4100)
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => marks(page).count(), { timeout: 10_000 }).toBeGreaterThan(3)
  })
})

describe('a bucket', () => {
  test('opens in place by click, lists its weightiest, and leads to them all in the list', async () => {
    const page = await open('/en')
    await loaded(page)
    const bucket = buckets(page).nth(6)
    const name = (await bucket.getAttribute('aria-label'))!
    const count = Number(/^[\d,]+/.exec(name)![0].replaceAll(',', ''))
    await bucket.click()
    const panel = page.getByRole('dialog', { name })
    await panel.getByRole('listitem').first().waitFor()
    expect(await panel.getByRole('listitem').count()).toBeGreaterThan(2)
    expect(await panel.locator('.tl-panel-date').first().textContent()).toMatch(/\d{4}/)
    const list = panel.getByRole('link', { name: `${count} events in the list` })
    await list.click()
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d.*#events/)
    expect(await page.locator('#events > li').count()).toBeGreaterThanOrEqual(Math.min(count, 500))
  })

  test('opens by Enter, has the focus, and gives it back', async () => {
    const page = await open('/en')
    await loaded(page)
    const bucket = buckets(page).nth(3)
    await bucket.focus()
    const key = await focused(page)
    const panel = page.locator('.tl-panel')
    for (const away of ['Escape', 'Close'] as const) {
      await page.keyboard.press('Enter')
      await panel.getByRole('listitem').first().waitFor()
      await expect.poll(() => panel.evaluate((node) => node.contains(document.activeElement))).toBe(true)
      if (away === 'Escape') await page.keyboard.press(away)
      else {
        await panel.getByRole('button', { name: away }).focus()
        await page.keyboard.press('Enter')
      }
      expect(await panel.isVisible()).toBe(false)
      expect(await focused(page)).toBe(key)
    }
  })

  test('whose events come late leaves the focus on the way that the reader has gone to', async () => {
    const page = await open('/en')
    await loaded(page)
    const tiles = await hold(page, /api\/v1\/tiles/)
    const panel = page.locator('.tl-panel')
    const enter = panel.getByRole('button', { name: 'Show this stretch of time' })
    for (let number = 5; tiles.count() === 0; number++) {
      await buckets(page).nth(number).focus()
      await page.keyboard.press('Enter')
      await enter.focus()
    }
    expect(await panel.getByRole('listitem').count()).toBe(0)
    await tiles.release()
    await panel.getByRole('listitem').first().waitFor()
    expect(await enter.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('leads into its stretch of time, where its events are told apart', async () => {
    const page = await open('/en')
    await loaded(page)
    await buckets(page).nth(5).focus()
    await page.keyboard.press('Enter')
    const before = await windowOf(page)
    const enter = page.getByRole('button', { name: 'Show this stretch of time' })
    await enter.focus()
    await page.keyboard.press('Enter')
    await loaded(page)
    const after = await windowOf(page)
    expect(after.to - after.from).toBeLessThan((before.to - before.from) / 5)
    expect(await marks(page).count()).toBeGreaterThan(10)
    expect(await focused(page)).not.toContain('body')
    await page.keyboard.press('ArrowRight')
    expect(Object.keys(await boxesOf(page))).toContain(await focused(page))
  })

  test('of few events lists all of them, and choosing one keeps the focus', async () => {
    const page = await open(`/en?${fewOfCrowd}`)
    await loaded(page)
    const counts = await buckets(page).evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''))
    const small = counts.findIndex((name) => /^[3-9] more/.test(name))
    await buckets(page).nth(small).click()
    const panel = page.locator('.tl-panel')
    expect(await panel.getByRole('listitem').count()).toBe(Number(counts[small]![0]))
    const link = panel.locator('a[data-event]').nth(1)
    const id = await link.getAttribute('data-event')
    await link.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('event') === id)
    expect(await panel.isVisible()).toBe(false)
    expect(await focused(page)).toMatch(/^\+/)
  })
})

test('widths of a year, a month, a week and a day are a click away', async () => {
  const page = await open('/en?span=2008-01-01..2014-12-31')
  for (const [name, days] of [
    ['Year', 366],
    ['Month', 31],
    ['Week', 7],
    ['Day', 3],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true })
    await button.click()
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    await atRest(page)
    const { from, to } = await windowOf(page)
    expect(Math.abs(to - from + 1 - days)).toBeLessThanOrEqual(1)
    expect(await page.locator('[data-preset][aria-pressed=true]').count()).toBe(1)
  }
})

test('rows stay where they are while the window moves over tiles', async () => {
  for (const path of ['/en?span=2005-01-01..2006-12-31', '/ar?lanes=type&span=2005-01-01..2006-12-31']) {
    const page = await open(path)
    await loaded(page)
    const place = await emptyPlace(page)
    let before = await boxesOf(page)
    let seenAgain = 0
    for (let step = 0; step < 6; step++) {
      await page.mouse.move(place.x, place.y)
      await page.mouse.wheel(step < 4 ? 200 : -200, 0)
      await loaded(page)
      const after = await boxesOf(page)
      for (const [key, { top }] of Object.entries(after)) {
        if (!before[key]) continue
        expect(top, `${path} ${key}`).toBe(before[key].top)
        seenAgain++
      }
      before = after
    }
    expect(seenAgain).toBeGreaterThan(100)
    await page.context().close()
  }
})

describe('lanes', () => {
  test('sixty of them are drawn as far as they are in sight, in few elements', async () => {
    const page = await open('/en?lanes=actor')
    await loaded(page)
    const height = (await page.locator('.tl-stage').boundingBox())!.height
    expect(height).toBeGreaterThan(6000)
    expect(await nodes(page)).toBeLessThan(1500)
    await page.evaluate((top) => scrollTo(0, top), height / 2)
    await loaded(page)
    await expect
      .poll(() =>
        page
          .locator('.tl-heading')
          .filter({ hasText: /Actor [234]\d/ })
          .count(),
      )
      .toBeGreaterThan(2)
    expect(await nodes(page)).toBeLessThan(1500)
    const inSight = await marks(page).evaluateAll(
      (links) =>
        links.filter((link) => {
          const { top, bottom } = link.getBoundingClientRect()
          return bottom > 0 && top < innerHeight
        }).length,
    )
    expect(inSight).toBeGreaterThan(10)
    const axis = (await page.locator('.tl-axis-canvas').boundingBox())!
    expect(axis.y).toBeGreaterThanOrEqual(0)
    expect(axis.y).toBeLessThan(5)
  })

  test('collapse and expand by their headings, without losing the focus', async () => {
    const page = await open('/ar?lanes=type')
    await loaded(page)
    const heading = page.locator('.tl-heading').first()
    const height = async () => (await page.locator('.tl-stage').boundingBox())!.height
    const before = { height: await height(), boxes: await boxesOf(page) }
    await heading.focus()
    await page.keyboard.press('Enter')
    expect(await heading.getAttribute('aria-expanded')).toBe('false')
    await expect.poll(height).toBeLessThan(before.height - 60)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('class'))).toBe('tl-heading')
    await page.keyboard.press('Enter')
    expect(await heading.getAttribute('aria-expanded')).toBe('true')
    await loaded(page)
    expect(await height()).toBe(before.height)
    expect(await boxesOf(page)).toEqual(before.boxes)
  })
})

test('the chosen event is drawn and current, also where the picture would only count it', async () => {
  const listed = await open('/en?span=2003-01-01..2003-12-31')
  const drawn = new Set(Object.keys(await boxesOf(listed)))
  const ids = await listed
    .locator('#events > li:has(time[datetime^="2003-0"])')
    .evaluateAll((items) => items.map(({ id }) => id))
  const counted = ids.find((id) => !drawn.has(id)) ?? ids.at(-1)!
  const page = await open(`/en?span=1995-01-01..2015-12-31&event=${counted}`)
  await loaded(page)
  expect(await page.locator('.tl-link[aria-current]').getAttribute('data-event')).toBe(counted)
})

test('what was asked before the picture lived is not asked again of the crowd that follows', async () => {
  const page = await open(`/en?${fewOfCrowd}`, { viewport: { width: 1440, height: 1000 }, unmounted: true })
  const scripts = await hold(page, '**/*.js')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(scripts.count).toBeGreaterThan(0)
  await scripts.release()
  await page.waitForURL(/span=/)
  await page.locator('header a[href="/en"]').first().click()
  await page.waitForURL((url) => url.search === '')
  await loaded(page)
  await page.waitForTimeout(1000)
  expect(new URL(page.url()).search).toBe('')
})
