import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { awaken } from '../support/awaken'
import { useSite } from '../support/served'

const served = useSite()
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served().site.url}${path}`, { headers })

/** The words of each page of a PDF as another reader finds them, one after the other. */
async function pagesOf(
  bytes: Uint8Array,
): Promise<{ document: Awaited<ReturnType<typeof getDocumentProxy>>; pages: string[] }> {
  const document = await getDocumentProxy(bytes)
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return { document, pages }
}

/** Readers give Arabic from left to right, in the shapes of its letters. */
const turned = (text: string) => Array.from(text.normalize('NFKC')).toReversed().join('')

const outlineOf = async (document: Awaited<ReturnType<typeof getDocumentProxy>>) =>
  (await document.getOutline()).map(({ title, items }) => [
    title,
    items.map((item: { title: string }) => item.title),
  ])

test('a view is a PDF with title, language, structure, its sources at the end', async () => {
  const response = await get('/api/v1/events.pdf?lang=en')
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const { document, pages } = await pagesOf(new Uint8Array(await response.arrayBuffer()))
  expect((await document.getMetadata()).info).toMatchObject({ Title: 'Timeline · Sanad', Language: 'en' })
  expect((await document.getMarkInfo())?.Marked).toBe(true)
  expect(await outlineOf(document)).toEqual([['Timeline', ['The events in order', 'Sources']]])
  const [width = 0, height = 0] = (await document.getPage(1)).view.slice(2)
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
  expect(pages[0]).toContain('Every date, name and quotation here')
  expect(pages.at(-1)).toContain('https://almashhad-alduali.com/')
  // The head of each sheet but the first, and its number at the foot of all.
  expect(pages.map((page) => page.includes('Timeline · Sanad'))).toEqual(pages.map((_, place) => place > 0))
  for (const [place, page] of pages.entries()) expect(page).toContain(`${place + 1} / ${pages.length}`)
  const again = { 'if-none-match': response.headers.get('etag') ?? '' }
  expect((await get('/api/v1/events.pdf?lang=en', again)).status).toBe(304)
})

test('Arabic in a PDF is text, its letters in one order', async () => {
  const response = await get('/api/v1/events.pdf?lang=ar')
  const { document, pages } = await pagesOf(new Uint8Array(await response.arrayBuffer()))
  expect(await outlineOf(document)).toEqual([['الخط الزمني', ['الأحداث بترتيبها', 'المصادر']]])
  const text = pages.map(turned).join(' ')
  // Words of joined letters without a ligature, which every reader tells apart.
  for (const word of ['مينسك', 'كييف', 'حملتها']) expect(text, word).toContain(word)
})

test('what cannot be printed is said', async () => {
  const response = await get('/api/v1/events.pdf?from=abc')
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
})

test('an address without an end widens no sheet', async () => {
  const page = await served().browser.newPage({ viewport: { width: 673, height: 900 } })
  await page.goto(`${served().site.url}/ar`)
  await page.emulateMedia({ media: 'print' })
  await page.locator('.notes .address').first().waitFor()
  await page
    .locator('.notes .address')
    .first()
    .evaluate((address) => {
      address.textContent = `https://example.org/${'endless'.repeat(40)}`
    })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(673)
  await page.close()
})

test('printing a page gives the whole timeline and the sources, whatever stretch is in sight', async () => {
  const page = await served().browser.newPage({ viewport: { width: 1280, height: 900 } })
  for (const locale of ['ar', 'en']) {
    await page.goto(`${served().site.url}/${locale}?span=2022-12-01..2022-12-31`)
    await awaken(page)
    const listed = await page.locator('#events > li').count()
    expect(await page.locator('.notes').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.tl-print .tl-mark').count()).toBe(listed)
    expect(await page.locator('.tl-print').isVisible()).toBe(true)
    expect(await page.locator('.notes li').first().isVisible()).toBe(true)
    expect(await page.locator('.notes li').count()).toBeGreaterThanOrEqual(listed)
    for (const hidden of ['header.no-print', '.tl-tools', '.tl-overview', 'details.drawer'])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await page.locator('.tl-print').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  }
  await page.close()
})
