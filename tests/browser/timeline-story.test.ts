import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSite } from '../support/served'
import { desktop, focused, useTimeline } from '../support/timeline'

const served = useSite()
const open = useTimeline(served)

const eventOf = (page: Page) => new URL(page.url()).searchParams.get('event')
const story = (page: Page) => page.locator('section[aria-live=polite]')

/** Waits until the address names another event than before, and the story tells it; returns its id. */
async function arrived(page: Page, before: string | null): Promise<string> {
  await page.waitForURL((url) => url.searchParams.get('event') !== before)
  const id = eventOf(page)!
  const title = (await page.locator(`#${id} h3`).innerText()).trim()
  await story(page).getByRole('heading', { name: title, exact: true }).waitFor()
  return id
}

test('goes through the events of the list one by one, by button, and back by Back', async () => {
  const page = await open('/en')
  const ids = await page.locator('#events > li').evaluateAll((items) => items.map(({ id }) => id))
  await page.getByRole('link', { name: 'Step through as a story' }).click()
  await page.waitForURL(/story=1/)
  expect(await arrived(page, null)).toBe(ids[0])
  expect(await story(page).textContent()).toContain(`1 of ${ids.length}`)
  expect(await story(page).locator('a[rel=prev]').count()).toBe(0)
  expect(await story(page).locator('mark').count()).toBeGreaterThan(0)
  for (const id of ids.slice(1, 4)) {
    const before = eventOf(page)
    await story(page).locator('a[rel=next]').click()
    expect(await arrived(page, before)).toBe(id)
    await page.locator(`.tl-link[aria-current=true][data-event=${id}]`).waitFor()
  }
  expect(await story(page).textContent()).toContain(`4 of ${ids.length}`)
  await story(page).locator('a[rel=prev]').click()
  expect(await arrived(page, ids[3]!)).toBe(ids[2])
  await page.goBack()
  expect(await arrived(page, ids[2]!)).toBe(ids[3])
  await page.goBack()
  expect(await arrived(page, ids[3]!)).toBe(ids[2])
})

test('shows the event that it tells, wherever the picture was', async () => {
  const page = await open('/en?span=2021-01-01..2021-02-01&story=1')
  const before = eventOf(page)
  await story(page).locator('a[rel=next]').click()
  const id = await arrived(page, before)
  const mark = page.locator(`.tl-link[aria-current=true][data-event=${id}]`)
  await mark.waitFor()
  await expect
    .poll(async () => {
      const [box, stage] = [await mark.boundingBox(), await page.locator('.tl-stage').boundingBox()]
      return box && stage ? box.x < stage.x + stage.width && box.x + box.width > stage.x : false
    })
    .toBe(true)
})

test.each([
  ['/en', 'ArrowRight', 'ArrowLeft'],
  ['/ar', 'ArrowLeft', 'ArrowRight'],
])('on %s the arrow keys lead through it, and Escape leaves it', async (path, next, previous) => {
  const page = await open(`${path}?story=1`)
  const ids = await page.locator('#events > li').evaluateAll((items) => items.map(({ id }) => id))
  await page.keyboard.press(next)
  expect(await arrived(page, null)).toBe(ids[1])
  await page.keyboard.press(next)
  expect(await arrived(page, ids[1]!)).toBe(ids[2])
  await page.keyboard.press(previous)
  expect(await arrived(page, ids[2]!)).toBe(ids[1])
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => !url.searchParams.has('story') && !url.searchParams.has('event'))
  await story(page).waitFor({ state: 'detached' })
})

test('keys stay with what has the focus: a field, the picture', async () => {
  const page = await open('/en?story=1', desktop)
  const start = page.url()
  await page.locator('input[name=q]:visible').focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.tl-link[tabindex="0"]').focus()
  const first = await focused(page)
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).not.toBe(first)
  expect(page.url()).toBe(start)
})

test('Escape on the picture leaves the story as well', async () => {
  const page = await open('/en?story=1')
  await page.keyboard.press('ArrowRight')
  await arrived(page, null)
  await page.locator('.tl-link[tabindex="0"]').focus()
  await page.keyboard.press('Escape')
  await page.waitForURL((url) => !url.searchParams.has('story') && !url.searchParams.has('event'))
})

test('is led through by links with scripts off', async () => {
  const page = await open('/ar', { javaScriptEnabled: false })
  await page.locator('a[href*="story=1"]').first().click()
  const first = eventOf(page)
  expect(await story(page).locator('mark').count()).toBeGreaterThan(0)
  await story(page).locator('a[rel=next]').click()
  expect(eventOf(page)).not.toBe(first)
  await story(page).locator('a[rel=prev]').click()
  expect(eventOf(page)).toBe(first)
  await story(page).locator('a[rel=up]').click()
  expect(await story(page).count()).toBe(0)
})
