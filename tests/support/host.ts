import http from 'node:http'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'

/** A site of another origin whose pages embed ours: the path names the page, `html` writes it, `headers` go before it. */
export function useHost(
  html: (path: string) => string,
  headers: (path: string) => Record<string, string> = () => ({}),
): () => string {
  let url = ''
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/'
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers(path) })
    response.end(path === '/favicon.ico' ? '' : html(path))
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    // Another name, so that it is another site and not just another port.
    url = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  })
  afterAll(() => server.close())
  return () => url
}

/** The frames of a page that hold an embed which has come to life, in the order of the page. */
export async function liveEmbeds(page: Page, count: number): Promise<Frame[]> {
  const embeds = () => page.frames().filter((frame) => frame.url().includes('/embed'))
  await expect.poll(() => embeds().length, { timeout: 15_000 }).toBe(count)
  const frames = embeds()
  for (const frame of frames) {
    await frame.locator('.tl-live-picture').waitFor({ state: 'attached' })
    await frame.evaluate(() => document.fonts.ready)
  }
  return frames
}

/** Px that the page gives to a frame. */
export async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement()
  return element.evaluate((node) => (node instanceof HTMLElement ? node.clientHeight : 0))
}

/** Px by which a frame is higher than its document. */
export async function spareHeight(frame: Frame): Promise<number> {
  const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height)
  return (await frameHeight(frame)) - inner
}
