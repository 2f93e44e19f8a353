import { expect, test } from 'vitest'
import { z } from 'zod'
import { useSite } from '../support/served'

const served = useSite()
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served().site.url}${path}`, { headers })

const problem = z.object({
  status: z.number(),
  errors: z.array(z.object({ parameter: z.string(), value: z.string(), detail: z.string() })),
})

/** Width and height of a PNG, which stand in its first chunk. */
async function sizeOfPng(response: Response): Promise<[number, number]> {
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('a view is a PNG of the size that was asked for', async () => {
  const response = await get('/api/v1/events.png?lang=ar&width=1200&height=630')
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await sizeOfPng(response)).toEqual([1200, 630])
  const again = { 'if-none-match': response.headers.get('etag') ?? '' }
  expect((await get('/api/v1/events.png?lang=ar&width=1200&height=630', again)).status).toBe(304)
  expect(await sizeOfPng(await get('/api/v1/events.png?width=400&height=300&scale=2'))).toEqual([800, 600])
})

test('what cannot be drawn is said, parameter by parameter', async () => {
  const response = await get('/api/v1/events.png?width=10&from=abc&lang=zz&actor=nobody')
  expect(response.status).toBe(400)
  const { errors } = problem.parse(await response.json())
  expect(errors.map(({ parameter }) => parameter).toSorted()).toEqual(['actor', 'from', 'lang', 'width'])
  expect((await get('/api/v1/events.png?width=4000&height=4000&scale=4')).status).toBe(400)
})

test('a browser draws the SVG file as it stands, its lines in their frame', async () => {
  const page = await served().browser.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  for (const query of ['lang=ar', 'lang=en&theme=dark&lanes=actor', 'lang=ar&width=320&q=كييف']) {
    await page.goto(`${served().site.url}/api/v1/events.svg?${query}`)
    // Nothing of its style is held back, and its letters are those of the page.
    const look = await page.evaluate(async () => {
      await document.fonts.ready
      const label = document.querySelector('.tl-label')
      return {
        size: label && getComputedStyle(label).fontSize,
        faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      }
    })
    expect(look).toEqual({ size: '14px', faces: 4 })
    expect(said).toEqual([])
    expect(await page.evaluate(() => document.querySelector('parsererror') === null)).toBe(true)
    // Where lines end depends on the reader's fonts; where they begin does not.
    const strays = await page.evaluate(() => {
      const root = document.documentElement.getBoundingClientRect()
      return [...document.querySelectorAll('svg > text')].filter((text) => {
        const { left, right } = text.getBoundingClientRect()
        return right < root.left + 10 || left > root.right - 10 || (left < root.left && right > root.right)
      }).length
    })
    expect(strays).toBe(0)
    expect(await page.locator('svg > title').textContent()).not.toBe('')
  }
  await page.close()
})

test('Arabic letters are joined in the PNG, and stand inside it', async () => {
  const page = await served().browser.newPage()
  const { site } = served()
  await page.goto(`${site.url}/ar/articles`)
  // The title's band: joined letters make few, wide strokes on the line on which Arabic is written.
  const ink = await page.evaluate(async () => {
    const image = await createImageBitmap(
      await (await fetch('/api/v1/events.png?lang=ar&width=1200&height=630')).blob(),
    )
    const canvas = new OffscreenCanvas(image.width, image.height)
    const on = canvas.getContext('2d')
    if (!on) throw new Error('No canvas')
    on.drawImage(image, 0, 0)
    const dark = (x: number, y: number, width: number, height: number) => {
      const { data } = on.getImageData(x, y, width, height)
      const columns = Array.from({ length: width }, () => 0)
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) columns[(at / 4) % width] = 1
      return columns
    }
    const columns = dark(0, 40, 1200, 36)
    return {
      first: columns.indexOf(1),
      last: columns.lastIndexOf(1),
      runs: columns.filter((one, x) => one === 1 && columns[x - 1] !== 1).length,
    }
  })
  // «الخط الزمني», at the right edge: seven strokes when joined, eleven letters when not.
  expect(ink.last).toBeGreaterThan(1150)
  expect(ink.last).toBeLessThanOrEqual(1161)
  expect(ink.first).toBeGreaterThan(900)
  expect(ink.runs).toBeLessThan(9)
  await page.close()
})

test('a page says what it looks like where its address is passed on', async () => {
  const page = await served().browser.newPage()
  const { site } = served()
  await page.goto(`${site.url}/en?actor=vladimir-putin`)
  const content = (property: string) =>
    page.locator(`meta[property="${property}"], meta[name="${property}"]`).first().getAttribute('content')
  expect(await content('og:title')).toBe('Vladimir Putin · Sanad')
  expect(await page.title()).toBe('Vladimir Putin · Sanad')
  expect(await content('twitter:card')).toBe('summary_large_image')
  const image = new URL((await content('og:image')) ?? '')
  expect(image.origin).toBe(site.url)
  expect(image.searchParams.get('actor')).toBe('vladimir-putin')
  expect(await sizeOfPng(await fetch(image))).toEqual([1200, 630])
  await page.goto(`${site.url}/ar`)
  const event = await page.locator('[data-event]').first().getAttribute('data-event')
  await page.goto(`${site.url}/ar/events/${event}`)
  expect(await content('og:type')).toBe('article')
  expect(await content('og:image')).toContain('event=')
  await page.close()
})
