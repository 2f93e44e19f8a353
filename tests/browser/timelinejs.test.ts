import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page, Route } from 'playwright-core'
import { writeTimelineJs, writeTimelineJsTable } from '@/core/exchange/timelinejs'
import type { EventRecord } from '@/core/archive/records'
import { launchBrowser } from '../support/browser'
import { root } from '../support/site'
import { record, written } from '../core/exchange/records'

const place = 'http://timelinejs.invalid'
const folder = path.join(root, 'node_modules/@knight-lab/timelinejs/dist')
const document = `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"><link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script></head><body><div id="host" style="width:1200px;height:700px"></div></body></html>`
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** The package's own files; what it would fetch from elsewhere is refused and kept. */
async function serve(route: Route, strange: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url())
  if (origin === place && pathname === '/') return route.fulfill({ body: document, contentType: 'text/html' })
  const body = origin === place ? await readFile(path.join(folder, pathname)).catch(() => null) : null
  if (body) return route.fulfill({ body, contentType: types[path.extname(pathname)] ?? 'font/woff' })
  strange.push(route.request().url())
  return route.abort()
}

interface Opened {
  page: Page
  faults: string[]
  slides: number
}

/** Opens an export in the real TimelineJS, in our reader's language. */
async function open(events: readonly EventRecord[], language: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => {
    faults.push(`a script ran: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.route('**/*', (route) => serve(route, faults))
  await page.goto(place)
  const text = await written(writeTimelineJs, events)
  await page.evaluate(
    `new Promise((resolve, reject) => {
      const timeline = new TL.Timeline('host', ${text}, { font: null, language: ${JSON.stringify(language)}, script_path: '${place}/js/' })
      timeline.on('loaded', resolve)
      setTimeout(() => reject(new Error('TimelineJS did not load: ' + document.body.textContent)), 20000)
    })`,
  )
  return { page, faults, slides: await page.locator('.tl-slide').count() }
}

const dates = [
  '2022-12-19',
  '2022-02',
  '2022',
  '199X',
  '1994/..',
  '../1994',
  '2022-21',
  '2022-10-05/2022-12-19',
  '2022-12~',
  '-0043-03-15',
]

test.each(['ar', 'en'])(
  'the real TimelineJS (%s) shows every kind of date, and a slide before all',
  async (language) => {
    const events = dates.map((edtf, index) => record(`e${index}`, { edtf, title: `زيارة ${index}` }))
    const { page, faults, slides } = await open(events, language)
    expect(faults).toEqual([])
    expect(slides).toBe(dates.length + 1)
    expect(await page.locator('.tl-timemarker').count()).toBe(dates.length)
    const shown = await page.locator('.tl-slide .tl-headline-date').allTextContents()
    expect(shown).toContain('شباط 2022')
    expect(shown).toContain('15 آذار 44 ق.م')
    await page.close()
  },
)

test('hostile words stay words in TimelineJS', async () => {
  const titles = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '=cmd()',
    'a\n\n</h2>b',
    '\u202eabc',
    'ك'.repeat(5000),
  ]
  const events = titles.map((title, index) =>
    record(
      `e${index}`,
      { edtf: `2022-12-${10 + index}`, title },
      { words: title, publisher: title, url: 'javascript:alert(1)' },
    ),
  )
  const { page, faults, slides } = await open(events, 'ar')
  expect(faults).toEqual([])
  expect(slides).toBe(titles.length + 1)
  expect(await page.locator('.tl-slide :is(script, img, svg)').count()).toBe(0)
  expect(await page.locator('.tl-slide a[href^="javascript"]').count()).toBe(0)
  await page.close()
})

test('what TimelineJS has no place for is left out of both of its forms, and counted', async () => {
  const far = record('far', { edtf: 'Y-1000000' })
  const events = [record('e1', { edtf: '2022' }), far]
  const { page, faults, slides } = await open(events, 'en')
  expect(faults).toEqual([])
  expect(slides).toBe(2)
  expect(await page.locator('.tl-slide').first().textContent()).toContain('1 ليس لها مكان')
  expect((await written(writeTimelineJsTable, events)).match(/\r\n/g)).toHaveLength(2)
  await page.close()
})
