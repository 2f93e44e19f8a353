import { afterEach, describe, expect, test } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { snippetOf, type Embedding, type SnippetKind } from '@/core/embed/snippet'
import { closeDatabase } from '@/server/archive/database'
import { saveTimeline } from '@/server/archive/saved-timelines'
import { frameHeight, liveEmbeds, spareHeight, useHost } from '../support/host'
import { useSite } from '../support/served'

const served = useSite(async () => {
  const change = { author: 'a test', reason: 'to be framed' }
  const timeline = { title: 'قمّة', language: 'ar', query: 'type=statement' }
  await saveTimeline('ours', { ...timeline, frameAncestors: ['http://localhost:*'] }, change)
  await saveTimeline('theirs', { ...timeline, frameAncestors: ['https://elsewhere.example'] }, change)
  await closeDatabase()
})
const site = () => served().site.url

const embedding = (query = 'lang=ar'): Embedding => ({
  src: `${site()}/embed?${query}`,
  link: `${site()}/ar`,
  title: 'سند',
  script: `${site()}/embed/embed.js`,
  height: null,
})
const snippet = (kind: SnippetKind, query?: string) => snippetOf(kind, embedding(query))
const bare = (attributes: string) => `<iframe src="${site()}/embed?lang=ar" ${attributes}></iframe>`

/** What a content management system has for frames: it looks at where a message comes from and what Embedly's says. */
const listener = `<script>addEventListener('message', ({ source, data }) => {
  if (typeof data !== 'string' || !data.startsWith('{')) return
  const { context, height } = JSON.parse(data)
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && context === 'iframe.resize') frame.style.height = height + 'px'
})</script>`

const pages: Record<string, () => string> = {
  '/iframe': () => listener + snippet('iframe'),
  '/script': () => snippet('script'),
  '/element': () => snippet('element'),
  '/sandboxed': () => listener + bare('sandbox="allow-scripts" width="100%"'),
  '/nested': () => bare('width="600" height="500"'),
  '/two': () =>
    `${snippet('script', 'lang=ar')}<p>between</p>${snippet('script', 'lang=en&type=statement')}${snippet('element', 'lang=en&accent=7a3cff')}`,
  '/hidden': () => `<div id="tab" hidden>${snippet('element')}</div>`,
  '/sync': () =>
    snippet('element', 'lang=en').replace('<sanad-timeline', '<sanad-timeline sync-url="chosen"'),
  '/bounded': () =>
    snippet('script').replace('<script async', '<script async data-max-height="300" data-min-height="200"'),
  '/ours': () => snippetOf('script', { ...embedding(), src: `${site()}/embed/t/ours?theme=dark` }),
  '/theirs': () => bare('').replace('/embed?lang=ar', '/embed/t/theirs'),
  '/fixed': () => snippetOf('element', { ...embedding(), height: 333 }),
}
const direction = { '/script': 'ltr' } as Record<string, string>
const url = useHost((path) => {
  const [name = ''] = path.split(/[?#]/)
  return `<!doctype html><html lang="ar" dir="${direction[name] ?? 'rtl'}"><meta name="viewport" content="width=device-width"><title>host</title><body>${pages[name]?.() ?? ''}`
})

const closing: (() => Promise<void>)[] = []
const problems: string[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  expect(problems.splice(0)).toEqual([])
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await served().browser.newContext({ viewport: { width: 1000, height: 900 }, ...options })
  closing.push(() => context.close())
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(url() + path)
  return page
}

/** Every frame is as high as its document, within 1 px. */
async function expectFit(page: Page, count = 1) {
  const frames = await liveEmbeds(page, count)
  for (const frame of frames)
    await expect
      .poll(async () => Math.abs(await spareHeight(frame)), { timeout: 5000 })
      .toBeLessThanOrEqual(1)
  return frames
}

const heightOf = async (page: Page) => frameHeight((await liveEmbeds(page, 1))[0]!)

describe('a page of another origin', () => {
  test.each(['/iframe', '/script', '/element', '/sandboxed'])(
    '%s: the height is right, and stays right',
    async (path) => {
      const page = await open(path)
      const [frame] = await expectFit(page)
      const before = await frameHeight(frame!)
      await frame!.locator('.tl-link').nth(1).click()
      await frame!.locator('#chosen mark').first().waitFor()
      await expectFit(page)
      const after = await frameHeight(frame!)
      expect(after).toBeGreaterThan(before + 40)
      await frame!.locator('#chosen .close').click()
      await frame!.locator('#list > summary').click()
      await expectFit(page)
      await page.setViewportSize({ width: 320, height: 700 })
      await expectFit(page)
      expect(await frame!.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    },
  )

  test('several on one page each have their own height', async () => {
    const page = await open('/two')
    const frames = await expectFit(page, 3)
    const heights = await Promise.all(frames.map((frame) => frame.evaluate(() => innerHeight)))
    expect(new Set(heights).size).toBeGreaterThan(1)
    expect(await page.locator('sanad-timeline').count()).toBe(3)
  })

  test('what was hidden comes to life when it is shown', async () => {
    const page = await open('/hidden')
    await page.waitForTimeout(300)
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'))
    const [frame] = await expectFit(page)
    await page.locator('#tab').evaluate((tab) => tab.setAttribute('hidden', ''))
    await page.waitForTimeout(200)
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'))
    await frame!.locator('.tl-link').first().click()
    await expectFit(page)
  })

  test('the heights that it asks for are kept within bounds, or are not asked for', async () => {
    const bounded = await open('/bounded')
    await expect.poll(() => heightOf(bounded)).toBe(300)
    const fixed = await open('/fixed')
    await fixed.waitForTimeout(300)
    expect(await heightOf(fixed)).toBe(333)
  })

  test('a message of any other window changes nothing', async () => {
    const page = await open('/script')
    const [frame] = await expectFit(page)
    await page.evaluate(() => window.postMessage({ type: 'sanad:size', height: 5000 }, '*'))
    await page.waitForTimeout(200)
    expect(Math.abs(await spareHeight(frame!))).toBeLessThanOrEqual(1)
  })

  test('its address tells which event is chosen, and chooses one', async () => {
    const page = await open('/sync#part-2')
    const [frame] = await expectFit(page)
    await frame!.locator('.tl-link').first().click()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#part-2&chosen=e[0-9a-f]+$/)
    const hash = await page.evaluate(() => location.hash)
    await frame!.locator('#chosen .close').click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#part-2')
    await page.evaluate((wanted) => location.assign(wanted), hash)
    await frame!.locator('#chosen mark').first().waitFor()
    const again = await open(`/sync${hash}`)
    const [other] = await expectFit(again)
    expect(await other!.locator('#chosen mark').count()).toBeGreaterThan(0)
  })

  test('with scripts off the frame holds picture and list, and the others a link', async () => {
    const framed = await open('/iframe', { javaScriptEnabled: false })
    const frame = framed.frameLocator('iframe')
    expect(await frame.locator('.tl-static:visible svg').count()).toBeGreaterThan(0)
    await frame.locator('#list > summary').click()
    expect(await frame.locator('#events > li:visible').count()).toBeGreaterThan(5)
    for (const path of ['/script', '/element']) {
      const page = await open(path, { javaScriptEnabled: false })
      expect(await page.locator('a:visible').getAttribute('href')).toBe(`${site()}/ar`)
    }
  })

  test('a sandbox that lets no window open is told the address of the full view', async () => {
    const page = await open('/sandboxed')
    const [frame] = await expectFit(page)
    await frame!.locator('#full').click()
    expect(await frame!.locator('#blocked').textContent()).toContain(`${site()}/ar`)
    expect(problems.splice(0).join()).toContain('allow-popups')
  })

  test('a page that is in a frame without an origin itself may embed too', async () => {
    const page = await open('/nested')
    await page.evaluate((source) => {
      const outer = document.createElement('iframe')
      outer.setAttribute('sandbox', 'allow-scripts')
      outer.srcdoc = `<iframe src="${source}" width="600" height="500"></iframe>`
      document.body.replaceChildren(outer)
    }, `${site()}/embed?lang=en`)
    const [frame] = await liveEmbeds(page, 1)
    expect(await frame!.locator('.tl-link').count()).toBeGreaterThan(3)
  })

  test('a saved timeline is framed by those whom it names, and by nobody else', async () => {
    const page = await open('/ours')
    const [frame] = await expectFit(page)
    expect(await frame!.locator('h1').textContent()).toBe('قمّة')
    expect(await frame!.getAttribute('html', 'data-theme')).toBe('dark')
    const refused = await open('/theirs')
    await expect.poll(() => problems.join()).toContain('frame-ancestors')
    problems.splice(0)
    expect(await refused.frameLocator('iframe').locator('h1').count()).toBe(0)
  })
})
