import type { Page, Request, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSite } from '../support/served'
import { desktop, focused, useTimeline } from '../support/timeline'

const served = useSite()
const opened = useTimeline(served)

/** A page that nobody has moved on. */
const open = (path: string, settings: Parameters<typeof opened>[1] = desktop) =>
  opened(path, { ...settings, unmounted: true })

const living = (page: Page) => page.locator('.tl-live-picture')

/** Holds back what is loaded from now on until it is let go. */
async function hold(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isFree = false
  await page.route('**/*.js', (route) => (isFree ? route.continue() : void held.push(route)))
  return async () => {
    isFree = true
    await Promise.all(held.map((route) => route.continue()))
  }
}

test('what answers moves is loaded at the first of them', async () => {
  const page = await open('/en')
  const scripts: Request[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request))
  await page.waitForTimeout(1000)
  expect(scripts).toHaveLength(0)
  expect(await living(page).count()).toBe(0)
  await page.mouse.move(20, 20)
  await living(page).waitFor()
  expect(scripts.length).toBeGreaterThan(0)
})

test('a touch brings the picture to life, and on a phone its switch is answered', async () => {
  const page = await open('/ar', { viewport: { width: 375, height: 800 }, hasTouch: true })
  await page.locator('.tl-picture-switch').tap()
  await page.locator('.tl-live-picture .tl-stage').waitFor()
  expect(await page.locator('.tl-picture-switch').getAttribute('aria-expanded')).toBe('true')
})

test('a button that is pressed before the picture lives is answered when it does', async () => {
  const page = await open('/en')
  const release = await hold(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await living(page).count()).toBe(0)
  await release()
  await living(page).waitFor()
  await page.waitForURL(/span=/)
})

test('a mark that is chosen before the picture lives is chosen without loading the page anew', async () => {
  const page = await open('/en')
  const release = await hold(page)
  await page.evaluate(() => document.body.setAttribute('data-same', ''))
  const mark = page.locator('.tl-static-1120 a[data-event]').nth(3)
  const id = await mark.getAttribute('data-event')
  await mark.locator('.tl-solid, .tl-reach').first().click()
  await release()
  await page.waitForURL(new RegExp(`event=${id}`))
  expect(await page.locator('body[data-same]').count()).toBe(1)
})

test('a mark leads to its event also when the picture never lives', async () => {
  const page = await open('/en', { ...desktop, expected: /Failed to load resource/ })
  await page.route('**/*.js', (route) => route.abort('internetdisconnected'))
  const mark = page.locator('.tl-static-1120 a[data-event]').nth(3)
  const id = await mark.getAttribute('data-event')
  await mark.locator('.tl-solid, .tl-reach').first().click()
  await page.waitForURL(new RegExp(`event=${id}`))
  expect(await page.locator('#chosen, [aria-current=true]').count()).toBeGreaterThan(0)
})

test('who has gone to a mark with the keyboard stands on it when the picture lives', async () => {
  const page = await open('/ar')
  const release = await hold(page)
  const onMark = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('.tl-static') !== null &&
        document.activeElement?.hasAttribute('data-event'),
    )
  for (let press = 0; press < 60 && !(await onMark()); press++) await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const id = await page.evaluate(() => document.activeElement?.getAttribute('data-event'))
  expect(id).toBeTruthy()
  await release()
  await living(page).waitFor()
  expect(await focused(page)).toBe(id)
})
