import process from 'node:process'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, database } from '@/server/archive/database'
import { ingestArticle } from '@/server/archive/ingest'
import { articleOf } from '../server/archive/article'
import { listeners } from '../server/live/lines'
import { liveEmbeds, useHost } from '../support/host'
import { useSite } from '../support/served'
import { atRest, boxesOf, desktop, useTimeline, windowOf } from '../support/timeline'

let address = ''
// The archive of the site is written to from here, as `npm run ingest` does.
const served = useSite(async () => {
  address = process.env.DATABASE_URL ?? ''
})
const open = useTimeline(served)
const hostUrl = useHost(
  () => `<!doctype html><html lang="en"><title>Host</title><p>Around it</p>
    <iframe sandbox="allow-scripts" title="timeline" src="${served().site.url}/embed?lang=en" width="700" height="900"></iframe>`,
)

beforeAll(() => {
  process.env.DATABASE_URL = address
})
afterAll(() => closeDatabase())

let told = 0
/** Takes an article in that tells of one event in the middle of the seed's range. */
async function arrive(): Promise<string> {
  const id = `arrived-${++told}`
  const title = `News number ${told}`
  await ingestArticle(
    articleOf({
      text: `${title}\nIt happened on that day.`,
      events: [
        { id, title, type: 'meeting', edtf: '2022-11-2' + told, evidence: ['It happened'], salience: 1 },
      ],
    }),
  )
  return id
}

const listening = (count: number) => expect.poll(listeners, { timeout: 15_000 }).toHaveLength(count)
const news = (page: Page | Frame, text: string) =>
  expect
    .poll(() => page.locator('.live-news [role=status], #news [role=status]').textContent(), {
      timeout: 15_000,
    })
    .toBe(text)

/** The item of the list that is at the top of the window, and where. */
const reading = (page: Page) =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll('#events > li')]
    const item = items.find((one) => one.getBoundingClientRect().bottom > 0)
    return { id: item?.id ?? '', top: Math.round(item?.getBoundingClientRect().top ?? 0) }
  })
const topOf = (page: Page, id: string) =>
  page.evaluate((of) => Math.round(document.getElementById(of)?.getBoundingClientRect().top ?? 0), id)

test('a page says what has arrived, and shows it when asked to without moving what one reads', async () => {
  const page = await open('/en')
  await listening(1)
  const picture = { window: await windowOf(page), boxes: await boxesOf(page) }
  await page.locator('#events > li').nth(7).scrollIntoViewIfNeeded()
  const before = await reading(page)
  const id = await arrive()
  await news(page, 'One new event')
  expect(await page.locator(`#${id}`).count()).toBe(0)
  expect(await reading(page)).toEqual(before)

  await page.locator('.live-news').getByRole('button', { name: 'Show' }).click()
  await page.locator(`#${id}`).waitFor()
  await news(page, '')
  expect(await topOf(page, before.id)).toBe(before.top)
  expect(await page.evaluate(() => document.activeElement?.className ?? '')).toContain('live-news')

  await page.evaluate(() => window.scrollTo(0, 0))
  await page.locator(`.tl-link[data-event=${id}]`).waitFor({ state: 'attached' })
  await atRest(page)
  expect(await windowOf(page)).toEqual(picture.window)
  const boxes = await boxesOf(page)
  for (const [of, { top }] of Object.entries(picture.boxes)) expect([of, boxes[of]?.top]).toEqual([of, top])
})

test('what is not wanted goes by keyboard, and takes the focus nowhere', async () => {
  const page = await open('/en')
  await listening(1)
  await arrive()
  await news(page, 'One new event')
  const dismiss = page.locator('.live-news').getByRole('button', { name: 'Not now' })
  await dismiss.focus()
  await page.keyboard.press('Enter')
  await news(page, '')
  expect(await page.evaluate(() => document.activeElement?.className ?? '')).toContain('live-news')
  await page.close()
  await listening(0)
})

test('it hears of nothing while hidden, and of all of it when it is seen again', async () => {
  const page = await open('/ar')
  await listening(1)
  const show = (hidden: boolean) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: now })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await show(true)
  await listening(0)
  await arrive()
  await arrive()
  await show(false)
  await news(page, 'حدثان جديدان')
  await page.close()
  await listening(0)
})

test('ten windows beside each other all load, four hold a line, and all are told', async () => {
  const context = await served().browser.newContext()
  const pages: Page[] = []
  for (let number = 0; number < 10; number++) {
    const page = await context.newPage()
    await page.goto(`${served().site.url}/en`, { timeout: 20_000 })
    pages.push(page)
    await page.waitForTimeout(2000)
  }
  await arrive()
  for (const page of pages)
    await expect
      .poll(() => page.locator('.live-news [role=status]').textContent(), { timeout: 40_000 })
      .toContain('new event')
  await context.close()
  await listening(0)
})

test('it hears of what arrives while the archive has cut the line', async () => {
  const page = await open('/en?type=meeting', desktop)
  await listening(1)
  const [cut] = await listeners()
  await database().$queryRaw`SELECT pg_terminate_backend(${cut}::int)`
  await arrive()
  await news(page, 'One new event')
  await listening(1)
  await arrive()
  await news(page, '2 new events')
})

test('a view that it does not concern is told nothing', async () => {
  const page = await open('/en?type=sport', { ...desktop, unmounted: true })
  await listening(1)
  await arrive()
  await page.waitForTimeout(1500)
  await news(page, '')
})

test('an embed in a sandbox on another site does the same', async () => {
  const page = await served().browser.newPage({ viewport: { width: 900, height: 1000 } })
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  await page.goto(hostUrl())
  const [frame] = await liveEmbeds(page, 1)
  if (!frame) throw new Error('no embed')
  await listening(1)
  const height = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)
  const id = await arrive()
  await news(frame, 'One new event')
  expect(await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)).toBe(height)
  await frame.locator('#news button').first().click()
  await frame.locator(`#${id}`).waitFor({ state: 'attached' })
  await frame.locator(`.tl-link[data-event=${id}]`).waitFor({ state: 'attached' })
  await news(frame, '')
  expect(problems).toEqual([])
  await page.close()
  await listening(0)
})
