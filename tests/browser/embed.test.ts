import http from 'node:http'
import { extract } from '@extractus/oembed-extractor'
import { expect, test } from 'vitest'
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
