import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from '../support/axe'
import { writeCrowd } from '../support/crowd'
import { useSite } from '../support/served'
import { desktop, useTimeline } from '../support/timeline'

const served = useSite(() => writeCrowd())
const open = useTimeline(served)

const listed = (page: Page) => page.locator('#events > li').evaluateAll((items) => items.map(({ id }) => id))
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first()
const heading = (page: Page) => page.locator('#list-heading')
const pageOf = (page: Page) => new URL(page.url()).searchParams.get('page')

test('the list of a crowd is read page by page with scripts off, in the view of its address', async () => {
  const page = await open('/ar?lanes=type&from=1995', { ...desktop, javaScriptEnabled: false })
  const first = await listed(page)
  expect(first).toHaveLength(100)
  expect(await heading(page).innerText()).toMatch(/الصفحة 1 من \d+$/u)
  expect(await page.getByRole('link', { name: 'الصفحة السابقة' }).count()).toBe(0)
  const seen = new Set(first)
  await link(page, 'الصفحة التالية').click()
  for (let number = 2; number <= 4; number++) {
    await page.waitForURL((url) => (url.searchParams.get('page') ?? '').startsWith(`${number}.`))
    expect(new URL(page.url()).searchParams.get('from')).toBe('1995-01-01')
    expect(new URL(page.url()).searchParams.get('lanes')).toBe('type')
    expect(await heading(page).innerText()).toMatch(new RegExp(`الصفحة ${number} من \\d+$`, 'u'))
    const ids = await listed(page)
    for (const id of ids) expect(seen.has(id)).toBe(false)
    for (const id of ids) seen.add(id)
    if (number < 4) await link(page, 'الصفحة التالية').click()
  }
  await link(page, 'الصفحة السابقة').click()
  await page.waitForURL(/page=3/)
  await link(page, 'الصفحة الأولى').click()
  await page.waitForURL((url) => !url.searchParams.has('page'))
  expect(await listed(page)).toEqual(first)
})

test('a page is turned by the keyboard and begins at its heading; what is chosen, and Back, keep to it', async () => {
  const page = await open('/en')
  const first = await listed(page)
  await link(page, 'Next page').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/page=2/)
  await expect.poll(() => heading(page).innerText()).toContain('page 2 of')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('list-heading')
  await expect
    .poll(async () => (await heading(page).boundingBox())?.y ?? -1)
    .toBeLessThan(desktop.viewport.height / 2)
  await expect.poll(() => page.title()).toContain('page 2')
  const second = await listed(page)
  expect(second).not.toEqual(first)
  await page.locator('#events > li h3 a').first().click()
  await page.waitForURL(/event=/)
  expect(pageOf(page)).toMatch(/^2\./)
  expect(await listed(page)).toEqual(second)
  await page.goBack()
  await page.goBack()
  await page.waitForURL((url) => !url.searchParams.has('page'))
  await expect.poll(() => listed(page)).toEqual(first)
})

test('another filter, and other lanes, begin with the first page', async () => {
  const page = await open('/en')
  await link(page, 'Next page').click()
  await page.waitForURL(/page=2/)
  const second = await listed(page)
  await page.locator('select[name=lanes]:visible').selectOption('type')
  await page.waitForURL(/lanes=type/)
  await expect.poll(() => heading(page).innerText()).toContain('page 1 of')
  await page.goBack()
  await expect.poll(() => listed(page)).toEqual(second)
  await page.locator('input[name=type]:visible').first().check()
  await page.waitForURL(/type=/)
  expect(pageOf(page)).toBeNull()
})

test('a story goes on with the next page, and back', async () => {
  const page = await open('/en?story=1')
  const story = page.locator('section[aria-live=polite]')
  const first = await listed(page)
  await page.goto(`${served().site.url}/en?story=1&event=${first.at(-1)}`)
  expect(await story.textContent()).toContain('100 of 100 · page 1 of')
  await story.getByRole('link', { name: 'Next page' }).click()
  await page.waitForURL(/page=2/)
  await expect.poll(() => story.textContent()).toContain('1 of 100 · page 2 of')
  const second = await listed(page)
  await story.locator('a[rel=next]').click()
  await page.waitForURL((url) => url.searchParams.get('event') === second[1])
  await story.locator('a[rel=prev]').click()
  await page.waitForURL((url) => url.searchParams.get('event') === second[0])
  await story.getByRole('link', { name: 'Previous page' }).click()
  await page.waitForURL((url) => !url.searchParams.has('page'))
})

test('a page that no longer goes on after anything is reported, and the list begins', async () => {
  const page = await open('/en?page=7.gone')
  expect(await page.textContent('main')).toContain('The archive has no event “gone”.')
  expect(await heading(page).innerText()).toContain('page 1 of')
  expect(await listed(page)).toHaveLength(100)
})

test.each(['ar', 'en'])('in %s pages are free of violations and of sideways scrolling', async (locale) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open(`/${locale}`, {
      bypassCSP: true,
      colorScheme,
      viewport: { width: 320, height: 800 },
    })
    await page.locator('nav a[rel=next]').first().click()
    await page.waitForURL(/page=2/)
    await expect.poll(() => page.title()).toContain('2')
    expect(await violations(page)).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBeLessThanOrEqual(0)
  }
})

test('few events have no pages', async () => {
  const page = await open('/en?actor=actor-3')
  expect(await page.getByRole('navigation', { name: /Pages of the list/ }).count()).toBe(0)
})
