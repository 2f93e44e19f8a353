import { expect, test } from 'vitest'
import { hold } from '../support/hold'
import { useSite } from '../support/served'
import { atRest, desktop, useTimeline, windowOf } from '../support/timeline'

const served = useSite()
const open = useTimeline(served)

const answers = /_rsc=/
const spanOf = (address: string) => new URL(address).searchParams.get('span')
const eventOf = (address: string) => new URL(address).searchParams.get('event')

test('a move that ends while a chosen event is on its way takes nothing back', async () => {
  const page = await open('/en?span=2022-12-01..2022-12-31')
  const { count, release } = await hold(page, answers)
  const mark = page.locator('.tl-link[data-event]').first()
  const id = await mark.getAttribute('data-event')
  await mark.click()
  await expect.poll(count).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Year' }).click()
  await atRest(page)
  const seen = await windowOf(page)
  expect(seen.to - seen.from).toBeGreaterThan(300)
  await release()
  await page.waitForURL((url) => eventOf(url.href) === id)
  await expect.poll(() => spanOf(page.url())).not.toBe('2022-12-01..2022-12-31')
  await atRest(page)
  expect(await windowOf(page)).toEqual(seen)
})

test('an answer does not stop a move that has begun', async () => {
  const page = await open('/en?span=2022-12-01..2022-12-31', desktop)
  const mark = page.locator('.tl-link[data-event]').first()
  await mark.click()
  await page.locator('.tl-link.tl-chosen').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await page.waitForURL((url) => eventOf(url.href) === null && spanOf(url.href) === null)
  await atRest(page)
  expect(spanOf(page.url())).toBeNull()
})

test('a link that is followed while the picture glides leads where it says', async () => {
  const page = await open('/en?span=2022-12-01..2022-12-31')
  const { count, release } = await hold(page, answers)
  await page.getByRole('button', { name: 'Year' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Articles' }).first().click()
  await expect.poll(count).toBeGreaterThan(0)
  await atRest(page)
  await release()
  await page.waitForURL(/articles/)
})

test('going back shows the window that was seen there', async () => {
  const page = await open('/en?span=2022-12-01..2022-12-31')
  const first = await windowOf(page)
  await page.locator('.tl-link[data-event]').first().click()
  await page.waitForURL(/event=/)
  await page.getByRole('button', { name: 'Year' }).click()
  await page.waitForURL((url) => spanOf(url.href) !== '2022-12-01..2022-12-31')
  await atRest(page)
  await page.goBack()
  await page.waitForURL((url) => eventOf(url.href) === null)
  await expect.poll(() => windowOf(page)).toEqual(first)
})

test('a link of the list leaves the window where it is, and the address says so', async () => {
  const page = await open('/en?span=2022-12-01..2022-12-31')
  await page.getByRole('button', { name: 'Year' }).click()
  await page.waitForURL((url) => spanOf(url.href) !== '2022-12-01..2022-12-31')
  await atRest(page)
  const [seen, span] = [await windowOf(page), spanOf(page.url())]
  await page.locator('#events > li', { hasText: '19 December 2022' }).locator('h3 a').first().click()
  await page.waitForURL((url) => eventOf(url.href) !== null)
  await expect.poll(() => spanOf(page.url())).toBe(span)
  await atRest(page)
  expect(await windowOf(page)).toEqual(seen)
})

test('nothing says that it is loading where nothing is', async () => {
  const page = await open('/en?span=2022-12-01..2022-12-31')
  await page.getByRole('link', { name: 'Share' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await page.locator('.progress').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.locator('.tl-link[data-event]').first().click()
  await page.waitForURL(/event=/)
  await expect.poll(() => page.locator('.progress').count()).toBe(0)
  await page.getByRole('button', { name: 'Year' }).click()
  await page.waitForURL((url) => spanOf(url.href) !== '2022-12-01..2022-12-31')
  await page.locator('.tl-link.tl-chosen').click()
  expect(await page.locator('.progress').count()).toBe(0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  const before = page.url()
  await expect.poll(() => page.url()).not.toBe(before)
})
