import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { extract } from '@/core/extraction/extract'
import type { Extraction } from '@/core/extraction/extraction'
import { awaken } from '../support/awaken'
import { violations } from '../support/axe'
import { hold } from '../support/hold'
import { useSite } from '../support/served'
import { root } from '../support/site'

const served = useSite()
const seeds = path.join(root, 'seeds')
let extractions: Extraction[] = []

beforeAll(() => {
  extractions = fs.readdirSync(seeds).map((file) => extract(fs.readFileSync(path.join(seeds, file), 'utf8')))
})

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

test("the server's HTML alone holds every event, its date and its quotes", async () => {
  const html = await (await fetch(`${served().site.url}/ar`)).text()
  const text = plain(html)
  for (const { events, quotes } of extractions) {
    expect(events.length).toBeGreaterThan(5)
    for (const event of events) {
      expect(text).toContain(event.title)
      expect(html).toContain(`dateTime="${event.date.edtf}"`)
      for (const index of event.quotes) expect(text).toContain(quotes[index]!.text)
    }
  }
})

test('filters by an actor with the pointer; the address gives the same view elsewhere', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.goto(`${site.url}/ar`)
  const all = await page.locator('#events > li').count()
  await page.locator('input[name=actor]:visible').first().check()
  await page.waitForURL(/actor=/)
  const some = await page.locator('#events > li').count()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThanOrEqual(all)
  const other = await (await browser.newContext()).newPage()
  await other.goto(page.url())
  expect(await other.locator('#events > li').count()).toBe(some)
  await other.context().close()
  await page.close()
})

test('what is typed before the scripts are there stays', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  const scripts = await hold(page, '**/*.js*')
  await page.goto(`${site.url}/en`, { waitUntil: 'commit' })
  await page.locator('input[name=from]:visible').focus()
  await page.keyboard.type('2030')
  await scripts.release()
  await awaken(page)
  expect(await page.locator('input[name=from]:visible').inputValue()).toBe('2030')
  await page.close()
})

test('filters by date with the keyboard alone, and an empty result leads back', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.goto(`${site.url}/en`)
  await page.locator('input[name=from]:visible').focus()
  await page.keyboard.type('2030')
  await page.keyboard.press('Enter')
  await page.waitForURL(/from=2030/)
  expect(await page.locator('#events > li').count()).toBe(1)
  await page.goto(`${site.url}/en?q=zzzzqqqq`)
  expect(await page.textContent('main')).toContain('No event fits these filters')
  await page.getByRole('link', { name: 'Show all events' }).click()
  await page.waitForSelector('#events > li')
  await page.close()
})

test('a box ticked by keyboard applies at once, keeps the focus, and goes back by its own link and by Back', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.goto(`${site.url}/ar`)
  await awaken(page)
  const box = page.locator('input[name=actor]').first()
  const actor = await box.getAttribute('value')
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForURL(/actor=/)
  expect(new URL(page.url()).search).toBe(`?actor=${actor}`)
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.getByRole('link', { name: /إزالة/ }).first().click()
  await page.waitForURL((url) => url.search === '')
  await expect.poll(() => box.isChecked()).toBe(false)
  await page.goBack()
  await page.waitForURL(/actor=/)
  await expect.poll(() => box.isChecked()).toBe(true)
  await page.close()
})

test('says that it is loading while the answer is on its way', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
  await page.goto(`${site.url}/en`)
  await awaken(page)
  const answers = await hold(page, /_rsc=/)
  await page.getByRole('link', { name: 'Actors' }).click()
  await page.getByRole('status').filter({ hasText: 'Loading' }).waitFor({ state: 'attached' })
  await answers.release()
  await page.waitForURL(/actors/)
  await expect.poll(() => page.locator('.progress').count()).toBe(0)
  await page.close()
})

test('an impossible parameter is reported and the rest applies', async () => {
  const html = await (await fetch(`${served().site.url}/en?from=banana&q=zzzzqqqq`)).text()
  expect(plain(html)).toContain('banana')
  expect(plain(html)).toContain('No event fits these filters')
})

test('a date that was counted says from which day', async () => {
  const { site } = served()
  const html = await (await fetch(`${site.url}/en`)).text()
  const sunday = /event=(e[0-9a-f]+)[^>]*>(?=[^<]*خطاب ألقاه)/.exec(html)?.[1]
  const details = plain(await (await fetch(`${site.url}/en/events/${sunday}`)).text())
  expect(details).toContain('was published on 19 December 2022; this gives 18 December 2022')
})

test('choosing an event, with scripts off as well, shows the words of its source', async () => {
  const { site, browser } = served()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/ar`)
  await page.locator('#events > li h3 a').first().click()
  expect((await page.locator('aside mark').first().textContent())?.length).toBeGreaterThan(10)
  await context.close()
})

test('zooming by wheel and by keyboard changes the window in the address', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.goto(`${site.url}/en`)
  await awaken(page)
  const box = await page.locator('.tl-stage').boundingBox()
  await page.mouse.move(box!.x + box!.width / 2, box!.y + 150)
  await page.mouse.wheel(0, -600)
  await page.waitForFunction(() => location.search.includes('span='))
  expect(page.url()).toContain('span=')
  await page.close()
})

test('what is taken away of a page is what it shows, also after the reader has zoomed', async () => {
  const { site, browser } = served()
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } })
  await page.goto(`${site.url}/en`)
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
  expect((await fetch(new URL(feed ?? '', site.url))).headers.get('content-type')).toContain('atom+xml')
  const picture = page.locator('a[href*="events.png"]')
  expect(await picture.getAttribute('href')).toBe('/api/v1/events.png?scale=2&lang=en')
  await awaken(page)
  const box = await page.locator('.tl-stage').boundingBox()
  await page.mouse.move(box!.x + box!.width / 2, box!.y + 150)
  await page.mouse.wheel(0, -600)
  await page.waitForFunction(() => location.search.includes('span='))
  const spanOf = (address: string | null) => new URL(address ?? '', site.url).searchParams.get('span')
  await expect.poll(async () => spanOf(await picture.getAttribute('href'))).toBe(spanOf(page.url()))
  await page.locator('header a[href*="/share"]').click()
  const link = page.locator('dialog[open] #share-link')
  await link.waitFor()
  expect(spanOf(await link.inputValue())).toBe(spanOf(page.url()))
  await page.close()
})

const paths = [
  '',
  '/actors',
  '/articles',
  '/developers',
  '/share',
  '/nothing-here',
  '?event=EVENT',
  '/events/EVENT',
  '/actors/vladimir-putin',
  '/articles/ARTICLE',
]

test('the reader explains a date and a quotation where they stand, with scripts off as well', async () => {
  const { site, browser } = served()
  const fill = await placeholders(site.url)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}/en${fill('/articles/ARTICLE')}`)
  await page.getByRole('button', { name: 'الاثنين' }).first().click()
  const note = page.locator('.note:popover-open')
  expect(await note.textContent()).toContain('counted from 19 December 2022')
  await note.getByRole('button').click()
  await page.getByRole('button', { name: 'Who says this' }).first().focus()
  await page.keyboard.press('Enter')
  expect(await note.textContent()).toContain('Vladimir Putin')
  await context.close()
})

async function placeholders(url: string) {
  const html = await (await fetch(`${url}/ar`)).text()
  const event = /event=(e[0-9a-f]+)/.exec(html)?.[1] ?? ''
  const article = /\/ar\/articles\/([0-9a-f]+)/.exec(html)?.[1] ?? ''
  return (text: string) => text.replace('EVENT', event).replace('ARTICLE', article)
}

test('the contents beside the page of the interface can be scrolled by keyboard', async () => {
  const { site, browser } = served()
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1440, height: 700 } })
  const page = await context.newPage()
  await page.goto(`${site.url}/en/developers`)
  expect(await violations(page)).toEqual([])
  await page.getByRole('navigation', { name: 'Contents' }).focus()
  await page.keyboard.press('PageDown')
  await page.waitForFunction(() => (document.activeElement?.scrollTop ?? 0) > 0)
  await context.close()
})

test.each(['ar', 'en'])(
  'every page in %s is free of violations, errors and sideways scrolling',
  async (locale) => {
    const { site, browser } = served()
    const fill = await placeholders(site.url)
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        bypassCSP: true,
        colorScheme,
        viewport: { width: 320, height: 800 },
      })
      const page = await context.newPage()
      for (const each of [...paths, '/embed', '/embed#list']) {
        await page.goto(
          `${site.url}${each.startsWith('/embed') ? each.replace('/embed', `/embed?lang=${locale}`) : `/${locale}${fill(each)}`}`,
        )
        if (each === '/embed#list') {
          await page.locator('#list > summary').click()
          await page.locator('#events summary').first().click()
          await page.locator('.tl-link').nth(2).click()
          await page.locator('#chosen mark').first().waitFor()
        }
        await page.waitForTimeout(300)
        expect(await page.getAttribute('html', 'lang')).toBe(locale)
        expect(await page.title()).not.toBe('')
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(sideways, each).toBeLessThanOrEqual(0)
        expect(await violations(page), `${locale} ${each} ${colorScheme}`).toEqual([])
      }
      await context.close()
    }
  },
)

test('every response carries a policy whose nonce all its scripts bear, and may not be framed', async () => {
  const { site, browser } = served()
  const fill = await placeholders(site.url)
  for (const each of [...paths.map((part) => `/en${fill(part)}`), '/', '/no/such/page', '/healthz']) {
    const response = await fetch(`${site.url}${each}`)
    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(nonce, each).toBeTruthy()
    expect(response.headers.get('x-request-id')).toBeTruthy()
    expect(policy).toContain("frame-ancestors 'none'")
    const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
    for (const script of scripts) expect(script, each).toContain(`nonce="${nonce}"`)
  }
  expect((await fetch(`${site.url}/ar/nothing`)).status).toBe(404)
  expect((await fetch(`${site.url}/en/events/none`)).status).toBe(404)
  const page = await browser.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  for (const each of paths.filter((part) => part !== '/nothing-here')) {
    // A page that listens for news is never without a request under way.
    await page.goto(`${site.url}/ar${fill(each)}`)
    await page.waitForTimeout(1000)
  }
  expect(problems).toEqual([])
  await page.close()
})
