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

/** What WordPress does with the frame of an address that it does not know: a sandbox, a secret, a listener of its own. */
const wordpress = () => `<script>addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe')
  if (source !== frame.contentWindow || data.secret !== 'aB3') return
  if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value))
  if (data.message === 'link' && document.activeElement === frame) location.href = data.value
})</script><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="x" width="600" height="338"
  frameborder="0" data-secret="aB3" src="${site()}/embed?lang=en#?secret=aB3"></iframe>`

const pages: Record<string, () => string> = {
  '/iframe': () => listener + snippet('iframe'),
  '/script': () => snippet('script'),
  '/element': () => snippet('element'),
  '/sandboxed': () => listener + bare('sandbox="allow-scripts" width="100%"'),
  '/nested': () => bare('width="600" height="500"'),
  '/two': () =>
    `${snippet('script', 'lang=ar')}<p>between</p>${snippet('script', 'lang=en&type=statement')}${snippet('element', 'lang=en&accent=7a3cff')}`,
  '/many': () =>
    `<div style="display:grid;grid-template-columns:1fr 1fr">${bare('sandbox="allow-scripts" width="100%" height="200"').repeat(8)}</div>`,
  '/hidden': () => `<div id="tab" hidden>${snippet('element')}</div>`,
  '/sync': () =>
    snippet('element', 'lang=en').replace('<sanad-timeline', '<sanad-timeline sync-url="chosen"'),
  '/bounded': () =>
    snippet('script').replace('<script async', '<script async data-max-height="300" data-min-height="200"'),
  '/ours': () => snippetOf('script', { ...embedding(), src: `${site()}/embed/t/ours?theme=dark` }),
  '/theirs': () => bare('').replace('/embed?lang=ar', '/embed/t/theirs'),
  '/wordpress': wordpress,
  '/article': () => `<p style="height:300px">above</p>${snippet('script')}<p style="height:2000px">below</p>`,
  '/isolated': () =>
    `${snippet('script')}${bare('sandbox="allow-scripts"')}<img src="${site()}/api/v1/events.png?width=600&height=315">`,
  '/strict': () => snippet('iframe'),
  '/hostile': () =>
    `<style>* { all: unset } iframe { display: none !important }</style><div dir="ltr">${snippet('element')}</div>`,
  '/lost': () => bare('').replace('/embed?', '/embed/nowhere?'),
  '/fixed': () => snippetOf('element', { ...embedding(), height: 333 }),
}
/** What a page demands beside its HTML. */
const headers: Record<string, () => Record<string, string>> = {
  '/isolated': () => isolated,
  '/strict': () => ({ 'content-security-policy': `default-src 'none'; frame-src ${site()}` }),
}
const direction = { '/script': 'ltr' } as Record<string, string>
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}
const nameOf = (path: string) => path.split(/[?#]/)[0] ?? ''
const url = useHost(
  (path) => {
    const name = nameOf(path)
    return `<!doctype html><html lang="ar" dir="${direction[name] ?? 'rtl'}"><meta name="viewport" content="width=device-width"><title>host</title><body>${pages[name]?.() ?? ''}`
  },
  (path) => headers[nameOf(path)]?.() ?? {},
)

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

  test('more on one page than a browser opens lines for still fetch what is chosen', async () => {
    const page = await open('/many')
    const frames = await liveEmbeds(page, 8)
    for (const frame of frames) {
      await frame.locator('.tl-link').nth(2).focus()
      await page.keyboard.press('Enter')
      await frame.locator('#chosen mark').first().waitFor({ state: 'attached', timeout: 10_000 })
    }
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

  test('an element follows its attributes, without a step in the history', async () => {
    const page = await open('/element')
    await expectFit(page)
    const needed = await heightOf(page)
    const set = (attributes: Record<string, string | null>) =>
      page.locator('sanad-timeline').evaluate((element, given) => {
        for (const [name, value] of Object.entries(given)) {
          if (value === null) element.removeAttribute(name)
          else element.setAttribute(name, value)
        }
      }, attributes)
    await set({ 'max-height': '300' })
    expect(await heightOf(page)).toBe(300)
    await set({ 'max-height': null, height: '444', title: 'another' })
    expect(await heightOf(page)).toBe(444)
    expect(await page.locator('iframe').getAttribute('title')).toBe('another')
    await set({ height: null })
    expect(await heightOf(page)).toBe(needed)
    const steps = await page.evaluate(() => history.length)
    await set({ src: `${site()}/embed?lang=en&type=statement` })
    await page.frameLocator('iframe').locator('html[lang=en] .tl-live-picture').waitFor()
    await expectFit(page)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    await set({ src: 'javascript:alert(1)' })
    expect(await page.locator('iframe').count()).toBe(0)
    expect(await page.locator('sanad-timeline a:visible').count()).toBe(1)
    await set({ src: `${site()}/embed?lang=ar` })
    await expectFit(page)
  })

  test('an element that is put back shows what the address says by then', async () => {
    const page = await open('/sync')
    const [frame] = await expectFit(page)
    await frame!.locator('.tl-link').first().click()
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('chosen=')
    await page.locator('sanad-timeline').evaluate((element) => {
      const { parentNode } = element
      element.remove()
      parentNode?.append(element)
    })
    const [again] = await expectFit(page)
    await again!.locator('#chosen mark').first().waitFor()
  })

  test('rules of the page for everything do not reach an element', async () => {
    const page = await open('/hostile')
    const [frame] = await expectFit(page)
    const box = await page.locator('sanad-timeline').boundingBox()
    expect(box?.width).toBe(await page.evaluate(() => innerWidth))
    expect(await frame!.evaluate(() => document.documentElement.dir)).toBe('rtl')
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

  test('WordPress sizes its frame and is led to the full view', async () => {
    const page = await open('/wordpress')
    const [frame] = await liveEmbeds(page, 1)
    await expect.poll(async () => Math.abs(await spareHeight(frame!))).toBeLessThanOrEqual(1)
    await frame!.locator('#list > summary').click()
    await expect.poll(() => frameHeight(frame!)).toBe(1000)
    await frame!.locator('#full').click()
    await page.waitForURL(`${site()}/en`)
    expect(problems.splice(0).join()).toContain('allow-popups')
  })

  test('the wheel scrolls the page around, until the reader has gone into the picture', async () => {
    const page = await open('/article')
    const [frame] = await expectFit(page)
    const zoomed = () => frame!.locator('.tl-brush .selection').getAttribute('width')
    const before = await zoomed()
    const stage = frame!.locator('.tl-stage')
    await stage.hover({ position: { x: 300, y: 300 } })
    await page.evaluate(() => scrollTo(0, 100))
    const top = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, -60)
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(top)
    expect(await zoomed()).toBe(before)
    await stage.click({ position: { x: 300, y: 30 } })
    await page.waitForTimeout(400)
    const there = await page.evaluate(() => scrollY)
    await page.mouse.wheel(0, -100)
    await expect.poll(zoomed).not.toBe(before)
    expect(await page.evaluate(() => scrollY)).toBe(there)
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

  test('a page that is isolated from other origins may show an embed and a picture', async () => {
    const page = await open('/isolated')
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    await liveEmbeds(page, 2)
    expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)
  })

  test('where the page lets no style be written the frame is as wide as there is room', async () => {
    const page = await open('/strict')
    expect(problems.splice(0).join()).toContain('inline style')
    const box = await page.locator('iframe').boundingBox()
    expect(box?.width).toBeGreaterThan(960)
    expect(box?.height).toBe(640)
    expect(
      await page.locator('iframe').evaluate((frame: HTMLElement) => frame.offsetHeight - frame.clientHeight),
    ).toBe(0)
  })

  test('an address that leads nowhere says so in the frame', async () => {
    const page = await open('/lost')
    const frame = page.frameLocator('iframe')
    await expect.poll(() => frame.locator('h1').textContent()).toBe('لا خطّ زمنيًّا هنا')
    expect(problems.splice(0).join()).toMatch(/^Failed to load resource[^,]*404[^,]*$/)
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
