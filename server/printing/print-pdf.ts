import { readFile } from 'node:fs/promises'
import type { Browser, Route } from 'playwright-core'
import { fontFile, fontFiles } from '../pictures/font-files'
import { launchChromium } from './chromium'

/** The paper that is being printed, and four that wait for their turn; the answer to more is to come back later. */
const mostAtOnce = 5
/** Ms that one paper may take, and that the browser waits for another. */
const longest = 60_000
const idleTime = 30_000

/** Too many papers are being printed already. */
export class TooManyPapers extends Error {}

/** A paper took longer than it may. */
export class PaperTooSlow extends Error {}

/** The name of a place that only the document and its fonts are served from; it leads nowhere (RFC 6761). */
const place = 'http://paper.invalid'
/** By the paths of components/paper/style.ts. */
const faces: ReadonlyMap<string, string> = new Map([
  ['/regular.ttf', fontFiles.regular],
  ['/semibold.ttf', fontFiles.semibold],
])

let browser: Promise<Browser> | null = null
let closing: NodeJS.Timeout | undefined
let turn: Promise<unknown> = Promise.resolve()
let asked = 0

function opened(): Promise<Browser> {
  clearTimeout(closing)
  browser ??= launchChromium().then((launched) => {
    launched.once('disconnected', () => (browser = null))
    return launched
  })
  browser.catch(() => (browser = null))
  return browser
}

/** Ends the browser, should one be open. */
export async function closePrinter(): Promise<void> {
  clearTimeout(closing)
  await (await browser?.catch(() => null))?.close()
}

/** The document and its fonts; whatever else a document might ask for there is none. */
async function serve(route: Route, html: string): Promise<void> {
  const { origin, pathname } = new URL(route.request().url())
  if (origin !== place) return route.abort()
  if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
  const face = faces.get(pathname)
  if (face === undefined) return route.abort()
  return route.fulfill({ body: await readFile(fontFile(face)), contentType: 'font/ttf' })
}

async function printed(html: string): Promise<Uint8Array<ArrayBuffer>> {
  // What a document holds was written by others: it runs no script, and there is nothing that it could reach.
  const context = await (await opened()).newContext({ javaScriptEnabled: false })
  const late = setTimeout(() => void context.close(), longest)
  try {
    const page = await context.newPage()
    await page.route('**/*', (route) => serve(route, html))
    await page.goto(`${place}/`, { waitUntil: 'load', timeout: longest })
    // Printing asks for the faces that only the margins use; what is laid out waits for none.
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
    return new Uint8Array(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    )
  } catch (error) {
    const closed = error instanceof Error && /closed|Timeout/.test(error.message)
    throw closed ? new PaperTooSlow('This paper takes too long to print.', { cause: error }) : error
  } finally {
    clearTimeout(late)
    await context.close()
  }
}

/**
 * A document (`paperDocument`) as PDF, tagged, with its headings as an outline. One at a time, in a browser that is kept
 * for half a minute.
 * @throws {NoBrowser} when there is none here, {TooManyPapers} when four wait already, {PaperTooSlow} after a minute.
 */
export async function printPdf(html: string): Promise<Uint8Array<ArrayBuffer>> {
  if (asked >= mostAtOnce) throw new TooManyPapers('Too many papers are being printed.')
  asked += 1
  const made = turn.then(() => printed(html))
  turn = made.catch(() => null)
  try {
    return await made
  } finally {
    asked -= 1
    if (asked === 0) closing = setTimeout(() => void closePrinter(), idleTime).unref()
  }
}
