import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { awaken } from '../support/awaken'
import { violations } from '../support/axe'
import { useSite } from '../support/served'
import { atRest, useTimeline } from '../support/timeline'

const served = useSite()
const open = useTimeline(served)

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The picture, which a phone shows on demand. */
async function showPicture(page: Page) {
  const button = page.locator('.tl-picture-switch')
  if (await button.isVisible()) await button.click()
  await page.locator('.tl-stage').waitFor()
  await atRest(page)
}

async function firstEvent(): Promise<string> {
  const html = await (await fetch(`${served().site.url}/en`)).text()
  return /<li id="(e[0-9a-f]+)"/.exec(html)![1]!
}

interface State {
  name: string
  query: string
  reach?: (page: Page) => Promise<unknown>
}

const states: State[] = [
  { name: 'lanes of actors', query: 'lanes=actor' },
  { name: 'folded gaps', query: 'gaps=fold' },
  { name: 'a story', query: 'story=1&event=EVENT' },
  { name: 'the keys', query: '', reach: (page) => page.keyboard.press('?') },
  {
    name: 'an opened bucket',
    query: '',
    reach: async (page) => {
      await page.locator('[data-more]').first().click()
      await page.locator('.tl-panel a').first().waitFor()
    },
  },
]

test.each(['ar', 'en'])(
  'on a phone the timeline in %s is without violations, light and dark',
  async (locale) => {
    const event = await firstEvent()
    const page = await open(`/${locale}`, { bypassCSP: true, viewport: { width: 320, height: 800 } })
    for (const { name, query, reach } of states) {
      await page.goto(`${served().site.url}/${locale}?${query.replace('EVENT', event)}`)
      await awaken(page)
      expect(await sideways(page), name).toBeLessThanOrEqual(0)
      await showPicture(page)
      await page.locator('.tl-link').first().focus()
      await reach?.(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await atRest(page)
        expect(await violations(page, 'main > div > section'), `${name} ${colorScheme}`).toEqual([])
      }
      expect(await sideways(page), name).toBeLessThanOrEqual(0)
    }
  },
)

test.each(['ar', 'en'])(
  'at 200 percent nothing of the page in %s has to be scrolled sideways',
  async (locale) => {
    const page = await open(`/${locale}?lanes=actor`, {
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
    })
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    const { dots, width } = await page
      .locator('.tl-band')
      .first()
      .evaluate((band: HTMLCanvasElement) => ({
        dots: band.width,
        width: band.clientWidth,
      }))
    expect(dots).toBe(width * 2)
    await page.locator('.tl-link').first().focus()
    await page.keyboard.press('?')
    await page.locator('.tl-keys').waitFor()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  },
)

test('every mark is a link named by title and date, every group and slider has a name', async () => {
  for (const [locale, timeline, date] of [
    ['en', 'Timeline', /\d{4}/],
    ['ar', 'الخطّ الزمني', /\d{4}/],
  ] as const) {
    const page = await open(`/${locale}?lanes=actor`)
    const picture = page.getByRole('group', { name: timeline, exact: true })
    expect(await picture.count()).toBe(1)
    const names = await picture
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.ariaLabel ?? ''))
    expect(names.length).toBeGreaterThan(10)
    for (const name of names) {
      const [title = '', when = ''] = name.split(' — ')
      expect(title.length, name).toBeGreaterThan(3)
      expect(when, name).toMatch(date)
    }
    const unnamed = await picture.evaluate((whole) =>
      [...whole.querySelectorAll('[role=group], [role=slider], [role=dialog], button, canvas')]
        .filter((element) => element.checkVisibility() && element.getAttribute('aria-hidden') !== 'true')
        .filter((element) => !element.ariaLabel && !element.textContent?.trim())
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(unnamed).toEqual([])
    expect(await picture.getByRole('slider').count()).toBe(3)
    for (const slider of await picture.getByRole('slider').all()) {
      const text = (await slider.getAttribute('aria-valuetext')) ?? ''
      expect(text).toMatch(/\d{4}/)
      const [least, now, most] = await Promise.all(
        ['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map(async (name) =>
          Number(await slider.getAttribute(name)),
        ),
      )
      expect(now).toBeGreaterThanOrEqual(least!)
      expect(now).toBeLessThanOrEqual(most!)
    }
    expect(await picture.locator('.tl-heading[aria-expanded=true]').count()).toBeGreaterThan(2)
    expect(await picture.locator('canvas:not([aria-hidden=true])').count()).toBe(0)
    await page.context().close()
  }
})

test('a bucket says how many it holds, when, and what; its dialog is named', async () => {
  const page = await open('/en', { viewport: { width: 320, height: 800 } })
  await showPicture(page)
  const bucket = page.locator('[data-more]').first()
  const name = (await bucket.getAttribute('aria-label'))!
  expect(name).toMatch(/^(one more event|\d+ more events) — .*\d{4}: .{5,}/)
  expect(await bucket.getAttribute('aria-haspopup')).toBe('dialog')
  await bucket.click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.waitFor()
  const count = Number(/^\d+/.exec(name)?.[0] ?? 1)
  expect(await dialog.getByRole('listitem').count()).toBe(Math.min(12, count))
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
})

test('the chosen mark is current; only its headline is announced, and of a move only the window', async () => {
  const page = await open('/en')
  const live = page.locator('.tl-live')
  expect(await live.getAttribute('aria-live')).toBe('polite')
  expect(await live.textContent()).toBe('')
  await page.locator('.tl-link[tabindex="0"]').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.waitForURL(/event=/)
  await page.locator('.tl-link[aria-current=true]').waitFor()
  const id = new URL(page.url()).searchParams.get('event')!
  expect(await page.locator('.tl-link[aria-current]').getAttribute('data-event')).toBe(id)
  const headline = (await page.locator(`#${id} h3`).innerText()).trim()
  await expect.poll(() => live.textContent()).toBe(headline)
  for (const key of ['+', 'Shift+ArrowLeft', 'Home']) {
    const before = await live.textContent()
    await page.keyboard.press(key)
    await expect.poll(() => live.textContent()).not.toBe(before)
    await atRest(page)
    expect(await live.textContent()).toMatch(/^Timeline: \d+ events, .* – .*\d{4}$/)
    expect(await live.textContent()).toBe(await page.locator('.tl-links').getAttribute('aria-label'))
  }
})

test('with scripts off every mark of the picture is a link with a name as well', async () => {
  const page = await open('/ar?lanes=actor', {
    javaScriptEnabled: false,
    viewport: { width: 1184, height: 900 },
  })
  const marks = page.locator('.tl-static-1120 a[data-event]')
  expect(await marks.count()).toBeGreaterThan(10)
  for (const mark of await marks.all())
    expect(await mark.locator('title').textContent()).toMatch(/ — .*\d{4}/)
})
