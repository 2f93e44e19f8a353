import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { hold } from '../support/hold'
import { useSite } from '../support/served'
import { desktop, focused, useTimeline } from '../support/timeline'

const served = useSite()
const opened = useTimeline(served)

/** A page that nobody has moved on. */
const open = (path: string, settings: Parameters<typeof opened>[1] = desktop) =>
  opened(path, { ...settings, unmounted: true })

const living = (page: Page) => page.locator('.tl-live-picture')

const scripts = '**/*.js'

test('what answers moves is loaded at the first of them', async () => {
  const asked: Request[] = []
  const page = await open('/en', {
    ...desktop,
    before: async (one) => void one.on('request', (request) => asked.push(request)),
  })
  // Listening for news is the last that a page begins by itself, with a script for it.
  const listens = () => asked.some((request) => request.resourceType() === 'eventsource')
  await expect.poll(listens, { timeout: 10_000 }).toBe(true)
  const loaded = () => asked.filter((request) => request.resourceType() === 'script').length
  const before = loaded()
  await page.waitForTimeout(1000)
  expect(loaded()).toBe(before)
  expect(await living(page).count()).toBe(0)
  await page.mouse.move(20, 20)
  await living(page).waitFor()
  expect(loaded()).toBeGreaterThan(before)
})

test('a touch brings the picture to life, and on a phone its switch is answered', async () => {
  const page = await open('/ar', { viewport: { width: 375, height: 800 }, hasTouch: true })
  await page.locator('.tl-picture-switch').tap()
  await page.locator('.tl-live-picture .tl-stage').waitFor()
  expect(await page.locator('.tl-picture-switch').getAttribute('aria-expanded')).toBe('true')
})

test('a button that is pressed before the picture lives is answered when it does', async () => {
  const page = await open('/en')
  const { release } = await hold(page, scripts)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  expect(await living(page).count()).toBe(0)
  await release()
  await living(page).waitFor()
  await page.waitForURL(/span=/)
})

test('a mark that is chosen before the picture lives is chosen without loading the page anew', async () => {
  const page = await open('/en')
  const { release } = await hold(page, scripts)
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
  await page.route(scripts, (route) => route.abort('internetdisconnected'))
  const mark = page.locator('.tl-static-1120 a[data-event]').nth(3)
  const id = await mark.getAttribute('data-event')
  await mark.locator('.tl-solid, .tl-reach').first().click()
  await page.waitForURL(new RegExp(`event=${id}`))
  expect(await page.locator('#chosen, [aria-current=true]').count()).toBeGreaterThan(0)
})

test('who has gone to a mark with the keyboard stands on it when the picture lives', async () => {
  const page = await open('/ar')
  const { release } = await hold(page, scripts)
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

/** The middle of the bar of an event in the picture in sight, in px of the viewport. */
const middleOf = async (page: Page, id: string | null) => {
  const bar = page.locator(`.tl-static-1120 [data-event="${id}"]`).locator('.tl-solid, .tl-reach').first()
  const box = (await bar.boundingBox())!
  return [box.x + box.width / 2, box.y + box.height / 2] as const
}

test('a press that is under way when the picture comes to life is answered by it', async () => {
  const page = await open('/en')
  const { release } = await hold(page, scripts)
  const id = await page.locator('.tl-static-1120 a[data-event]').nth(3).getAttribute('data-event')
  await page.mouse.move(...(await middleOf(page, id)))
  await page.mouse.down()
  await release()
  await page.waitForTimeout(1000)
  await page.mouse.up()
  await page.waitForURL(new RegExp(`event=${id}`))
  expect(await living(page).count()).toBe(1)
})

test('a key that is down when the picture comes to life presses its button', async () => {
  const page = await open('/en')
  const { release } = await hold(page, scripts)
  await page.locator('.tl-static-1120 [data-action=in]').focus()
  await page.keyboard.down('Space')
  await release()
  await page.waitForTimeout(1000)
  await page.keyboard.up('Space')
  await living(page).waitFor()
  await page.waitForURL(/span=/)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('in')
})

test('who goes on to another event before the picture lives is not taken back', async () => {
  const page = await open('/en')
  const { release } = await hold(page, scripts)
  const id = await page.locator('.tl-static-1120 a[data-event]').nth(3).getAttribute('data-event')
  await page.mouse.click(...(await middleOf(page, id)))
  const other = page.locator(`#events a[href*="event="]:not([href*="${id}"])`).first()
  const href = (await other.getAttribute('href'))!
  await other.click()
  await release()
  await living(page).waitFor()
  await page.waitForURL((url) => href.includes(url.searchParams.get('event') ?? '-'))
  await page.waitForTimeout(1000)
  expect(page.url()).not.toContain(id)
})

test('a mark that waits for the picture says so, and one that is chosen already does not', async () => {
  const page = await open('/en')
  const { release } = await hold(page, scripts)
  const id = await page.locator('.tl-static-1120 a[data-event]').nth(3).getAttribute('data-event')
  await page.mouse.click(...(await middleOf(page, id)))
  const progress = page.locator('.progress')
  await progress.waitFor()
  await release()
  await page.waitForURL(new RegExp(`event=${id}`))
  await progress.waitFor({ state: 'detached' })
  await page.locator(`.tl-link[data-event="${id}"]`).click()
  await page.waitForTimeout(1000)
  expect(await progress.count()).toBe(0)
})

test('a browser that does not tell of earlier moves brings the picture to life at the next', async () => {
  const page = await open('/ar', {
    ...desktop,
    before: (one) => one.addInitScript('delete Navigator.prototype.userActivation'),
  })
  await page.mouse.move(20, 20)
  await living(page).waitFor()
})
