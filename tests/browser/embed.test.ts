import http from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useSite } from '../support/served'

const served = useSite()
let host: http.Server
let hostUrl = ''

beforeAll(async () => {
  host = http.createServer((request, response) => {
    const sandbox = request.url === '/sandboxed' ? 'sandbox="allow-scripts"' : ''
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html dir="rtl"><title>host</title><iframe ${sandbox} src="${served().site.url}/embed?lang=ar" width="320" height="600"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  const address = host.address()
  hostUrl = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => host.close())

test.each(['/plain', '/sandboxed'])('a page of another origin embeds the timeline: %s', async (path) => {
  const page = await served().browser.newPage()
  const problems: string[] = []
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !message.text().includes('favicon') && problems.push(message.text()),
  )
  await page.goto(`${hostUrl}${path}`)
  const frame = page.frameLocator('iframe')
  await frame.locator('.tl-host svg:visible').first().waitFor()
  expect(await frame.locator('#events > li').count()).toBeGreaterThan(5)
  await page.waitForTimeout(500)
  await frame.locator('.tl-host button:visible').first().waitFor()
  await frame.locator('#events summary').first().click()
  expect(await frame.locator('#events details[open] mark').count()).toBeGreaterThan(0)
  expect(problems.filter((text) => !text.includes('404'))).toEqual([])
  await page.close()
})

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

test('it sets no cookie, and its script weighs at most 60 kB on the wire', async () => {
  const response = await fetch(`${served().site.url}/embed`)
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(response.headers.get('x-frame-options')).toBeNull()
  const script = Buffer.from(await (await fetch(`${served().site.url}/embed/timeline.js`)).arrayBuffer())
  expect(gzipSync(script).length).toBeLessThanOrEqual(60 * 1024)
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
