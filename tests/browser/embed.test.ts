import http from 'node:http'
import { extract } from '@extractus/oembed-extractor'
import { expect, test } from 'vitest'
import { hold } from '../support/hold'
import { useSite } from '../support/served'

const served = useSite()

test('with scripts off picture and list remain', async () => {
  const context = await served().browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 280, height: 700 },
  })
  const page = await context.newPage()
  await page.goto(`${served().site.url}/embed?lang=en`)
  expect(await page.locator('.tl-host svg:visible').count()).toBeGreaterThan(0)
  expect(await page.locator('#events > li').count()).toBeGreaterThan(5)
  const sideways = await page.locator('html').evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(sideways).toBeLessThanOrEqual(0)
  await context.close()
})

test('with scripts off a mark leads to what backs it, however low the frame is', async () => {
  const context = await served().browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 720, height: 400 },
  })
  const page = await context.newPage()
  await page.goto(`${served().site.url}/embed?lang=en`)
  await page.locator('.tl-static-480 a[data-event]').nth(2).locator('.tl-hit').click()
  await page.waitForURL(/event=e[0-9a-f]+#chosen$/)
  const top = await page.locator('#chosen mark').first().boundingBox()
  expect(top?.y).toBeGreaterThanOrEqual(0)
  expect(top?.y).toBeLessThan(400)
  expect(await page.locator('#chosen .close').getAttribute('href')).not.toContain('event')
  await context.close()
})

test('who stands on a mark when the script comes, and whoever closes an event, stays on it', async () => {
  const page = await served().browser.newPage()
  const { release } = await hold(page, '**/embed/timeline.js*')
  await page.goto(`${served().site.url}/embed?lang=en`, { waitUntil: 'commit' })
  const event = () => page.evaluate(() => document.activeElement?.getAttribute('data-event'))
  await page.locator('.tl-static-288').waitFor({ state: 'hidden' })
  const mark = page.locator('.tl-static-1120 a[data-event]').nth(2)
  await mark.focus()
  const id = await mark.getAttribute('data-event')
  await release()
  await page.locator('.tl-live-picture').waitFor()
  expect(await event()).toBe(id)
  for (const key of ['Enter', 'Escape']) {
    await page.keyboard.press('Enter')
    await page.locator('#chosen .close').focus()
    await page.keyboard.press(key)
    await page.locator('#chosen').waitFor({ state: 'hidden' })
    expect(await event()).toBe(id)
  }
  await page.close()
})

test('an event that cannot be fetched is not mistaken for the one before', async () => {
  const page = await served().browser.newPage()
  await page.goto(`${served().site.url}/embed?lang=en`)
  await page.locator('.tl-link').nth(1).click()
  await page.locator('#chosen mark').first().waitFor()
  await page.route('**/embed/event*', (route) => route.abort())
  await page.locator('.tl-link').nth(3).click()
  await page.locator('#chosen [role=alert]').waitFor()
  expect(await page.locator('#chosen mark').count()).toBe(0)
  await page.unroute('**/embed/event*')
  await page.locator('#chosen .close').click()
  await page.locator('.tl-link').nth(3).click()
  await page.locator('#chosen mark').first().waitFor()
  await page.close()
})

test('paper is white, also where the screen is dark or themed', async () => {
  const page = await served().browser.newPage({ colorScheme: 'dark' })
  for (const query of ['lang=en', 'lang=en&theme=dark', 'lang=en&paper=102030&ink=ffeedd']) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(`${served().site.url}/embed?${query}`)
    await page.locator('.tl-live-picture').waitFor({ state: 'attached' })
    const seen = await page.evaluate(() => {
      const [body, tick] = [document.body, document.querySelector('.tl')].map((one) => getComputedStyle(one!))
      return [body!.backgroundColor, body!.color, tick!.getPropertyValue('--tl-ink'), tick!.colorScheme]
    })
    expect(seen).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', '#000', 'light'])
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(
      'rgb(0, 0, 0)',
    )
  }
  await page.close()
})

/** Bytes of an answer's body as they come over the wire. */
const wireSize = (address: string) =>
  new Promise<number>((resolve, reject) => {
    const request = http.get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let size = 0
      response.on('data', (piece: Buffer) => (size += piece.length))
      response.on('end', () => resolve(response.headers['content-encoding'] === 'gzip' ? size : Infinity))
    })
    request.on('error', reject)
  })

test('it sets no cookie, asks no other site, and its script weighs at most 60 kB on the wire', async () => {
  const { url } = served().site
  const response = await fetch(`${url}/embed?lang=en`)
  expect(response.headers.get('set-cookie')).toBeNull()
  const html = await response.text()
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source ?? '')
  expect(scripts).toHaveLength(1)
  expect(await wireSize(`${url}${scripts[0]}`)).toBeLessThanOrEqual(60_000)
  expect(await wireSize(`${url}/embed/crowd.js`)).toBeLessThanOrEqual(60_000)
  expect(await wireSize(`${url}/embed/embed.js`)).toBeLessThanOrEqual(4000)
  const page = await served().browser.newPage()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto(`${url}/embed?lang=ar`)
  await page.locator('.tl-live-picture').waitFor({ state: 'attached' })
  expect([...asked]).toEqual([url])
  await page.close()
})

test('embeds may be framed by anybody, everything else by nobody; both are held to a strict policy', async () => {
  const { url } = served().site
  const policyOf = async (path: string) => {
    const { headers } = await fetch(`${url}${path}`)
    return { policy: headers.get('content-security-policy') ?? '', frames: headers.get('x-frame-options') }
  }
  for (const path of ['/embed', '/embed?lang=en', '/embed/event?id=none']) {
    const { policy, frames } = await policyOf(path)
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).not.toMatch(/unsafe|frame-ancestors/)
    expect(frames).toBeNull()
  }
  for (const path of ['/ar', '/en/actors', '/nowhere', '/healthz', '/api/v1/events.csv', '/embedded']) {
    const { policy, frames } = await policyOf(path)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(frames).toBe('DENY')
  }
})

test('a browser keeps its files for good, and asks whether the document has changed', async () => {
  const { url } = served().site
  const first = await fetch(`${url}/embed?lang=en`)
  const tag = first.headers.get('etag') ?? ''
  const again = await fetch(`${url}/embed?lang=en`, { headers: { 'if-none-match': tag } })
  expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=30'])
  const html = await first.text()
  const files = [...html.matchAll(/(?:src|rel="stylesheet" href)="(\/embed\/[^"]+)"/g)].map(
    ([, file]) => file ?? '',
  )
  expect(files).toHaveLength(2)
  for (const file of files)
    expect((await fetch(`${url}${file}`)).headers.get('cache-control')).toContain('immutable')
  expect((await fetch(`${url}/embed/embed.js`)).headers.get('cache-control')).toBe('public, max-age=600')
})

test('it is themed by its address, and says what of that would be hard to read', async () => {
  const { browser, site } = served()
  const page = await browser.newPage({ colorScheme: 'light' })
  await page.goto(`${site.url}/embed?lang=en&paper=102030&accent=ffd400&radius=9&font-size=20&ink=111`)
  await page.locator('.tl-live-picture').waitFor({ state: 'attached' })
  expect(await page.locator('.problems li').allTextContents()).toEqual([
    'ink “111” would be hard to read or to see here and is not used.',
  ])
  await page.goto(`${site.url}/embed?lang=en&paper=102030&accent=ffd400&radius=9&font-size=20`)
  await page.locator('.tl-live-picture').waitFor({ state: 'attached' })
  const seen = await page.evaluate(() =>
    (
      [
        ['body', 'backgroundColor'],
        ['html', 'fontSize'],
        ['.tl-tools button', 'borderRadius'],
        ['html', 'colorScheme'],
      ] as const
    ).map(([selector, property]) => getComputedStyle(document.querySelector(selector)!)[property]),
  )
  expect(seen).toEqual(['rgb(16, 32, 48)', '20px', '9px', 'dark'])
  await page.locator('.tl-link').first().click()
  await page.locator('#chosen mark').first().waitFor()
  await page.close()
})

test('it reports what of its address cannot be used, and applies the rest', async () => {
  const response = await fetch(`${served().site.url}/embed?lang=en&from=banana&event=enothing&to=2022-11`)
  const html = await response.text()
  expect(response.status).toBe(200)
  expect(html).toContain('“banana” is no date')
  expect(html).toContain('no event “enothing”')
  expect(html).toMatch(/<li id="e[0-9a-f]+">/)
  expect(html).not.toContain('2022-12-19"')
  const unspoken = await (await fetch(`${served().site.url}/embed?lang=fr`)).text()
  expect(unspoken).toContain('«fr» ليس من خيارات lang')
})

test('pages say in the beginning of their HTML where their embed is described', async () => {
  const { url } = served().site
  const event = /id="(e[0-9a-f]+)"/.exec(await (await fetch(`${url}/embed?lang=en`)).text())?.[1]
  for (const path of ['/en?type=statement', `/ar/events/${event}`]) {
    const beginning = (await (await fetch(url + path)).text()).slice(0, 100_000)
    const links = [...beginning.matchAll(/<link rel="alternate" type="([a-z/]+\+oembed)" href="([^"]+)"/g)]
    expect(links.map(([, type]) => type)).toEqual(['application/json+oembed', 'text/xml+oembed'])
    for (const [, , href = ''] of links) {
      const answer = await fetch(href.replaceAll('&amp;', '&'))
      expect([answer.status, await answer.text()]).toEqual([
        200,
        expect.stringContaining(`${url}/embed?lang=`),
      ])
    }
  }
})

test("somebody else's reader of oEmbed finds a page's embed, which is no wider than it asks for", async () => {
  const { url } = served().site
  const found = await extract(`${url}/ar?type=statement`, { maxwidth: 480 })
  expect(found).toMatchObject({ type: 'rich', version: '1.0', method: 'auto-discovery', width: 480 })
  const frame = /<iframe [^>]*src="([^"]+)"/.exec(String(found.html))?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(frame).toMatch(/^http.*\/embed\?.*type=statement/)
  expect((await fetch(frame)).status).toBe(200)
  const picture = await fetch(String(found.thumbnail_url))
  expect(picture.headers.get('content-type')).toBe('image/png')
})
