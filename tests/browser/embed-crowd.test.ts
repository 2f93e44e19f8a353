import { expect, test } from 'vitest'
import { writeCrowd } from '../support/crowd'
import { liveEmbeds, spareHeight, useHost } from '../support/host'
import { useSite } from '../support/served'
import { followTiles, loaded } from '../support/timeline'

const served = useSite(() => writeCrowd())
const url = useHost(
  () =>
    `<!doctype html><html><title>host</title><body><script async src="${served().site.url}/embed/embed.js" data-src="${served().site.url}/embed?lang=en&lanes=type"></script>`,
)

test('of a crowd a sandboxed frame fetches what it looks at, and the source of what is chosen', async () => {
  const page = await served().browser.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  followTiles(page)
  const tiles: number[] = []
  page.on('response', (response) => response.url().includes('/api/v1/tiles') && tiles.push(response.status()))
  await page.goto(url())
  const [frame] = await liveEmbeds(page, 1)
  expect(await frame!.evaluate(() => globalThis.origin)).toBe('null')
  expect(await frame!.locator('#events > li').count()).toBe(100)
  expect(await frame!.locator('#list').textContent()).toMatch(/^All 5,\d{3} .*The 100 weightiest are listed/)
  await frame!.locator('.tl-tools [data-action=in]').click()
  await frame!.locator('.tl-tools [data-action=in]').click()
  await expect.poll(() => tiles.length).toBeGreaterThan(0)
  expect(new Set(tiles)).toEqual(new Set([200]))
  const listed = await frame!.locator('#events > li').evaluateAll((items) => items.map(({ id }) => id))
  // While the level changes the focus would go on to what is drawn instead.
  await loaded(page, frame)
  const other = await frame!.locator('.tl-link[data-event]').evaluateAll((links, known) => {
    const link = links.find((each) => !known.includes(each.getAttribute('data-event') ?? ''))
    if (link instanceof HTMLElement || link instanceof SVGElement) link.focus()
    return link?.getAttribute('data-event')
  }, listed)
  expect(other).toBeTruthy()
  await page.keyboard.press('Enter')
  await frame!.locator('#chosen mark').waitFor()
  await expect.poll(async () => Math.abs(await spareHeight(frame!))).toBeLessThanOrEqual(1)
  expect(problems).toEqual([])
  await page.close()
})
