import { expect, test } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { awaken } from '../support/awaken'
import { violations } from '../support/axe'
import { useSite } from '../support/served'

const served = useSite()

async function opened(
  path: string,
  width: number,
  settings: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[]; close: () => Promise<void> }> {
  const context = await served().browser.newContext({ viewport: { width, height: 900 }, ...settings })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(served().site.url + path)
  await awaken(page)
  return { page, problems, close: () => context.close() }
}

test.each([
  ['/ar?type=statement', 1200],
  ['/en?type=statement', 375],
])('%s at %i px: the panel shows, by keyboard, what its code will show', async (path, width) => {
  const { page, problems, close } = await opened(path, width)
  await page.locator('header a[href*="/share"]').focus()
  await page.keyboard.press('Enter')
  const dialog = page.locator('dialog[open]')
  const code = dialog.locator('#share-code')
  await code.waitFor()
  const { url } = served().site
  const language = path.slice(1, 3)
  expect(await code.inputValue()).toContain(`${url}/embed?lang=${language}&amp;type=statement`)
  const preview = dialog.frameLocator('iframe')
  await preview.locator('.tl-live-picture').waitFor({ state: 'attached' })
  await expect
    .poll(async () => Number(await dialog.locator('iframe').getAttribute('height')))
    .toBeGreaterThan(300)
  await dialog.locator('select[name=in]').selectOption(language === 'ar' ? 'en' : 'ar')
  await dialog.locator('select[name=theme]').selectOption('dark')
  await dialog.locator('input[value=element]').check()
  await dialog.locator('input[name=height]').fill('400')
  expect(await code.inputValue()).toMatch(
    /^<sanad-timeline src="[^"]*lang=(?:ar|en)&amp;type=statement&amp;theme=dark" title="[^"]+" height="400">/,
  )
  // What readers without scripts see in the element comes from the server.
  await expect.poll(() => code.inputValue()).toMatch(/<li><time datetime="[^"]+">[^<]+<\/time> <a href="http/)
  expect(await dialog.locator('iframe').getAttribute('height')).toBe('400')
  await preview.locator('html[data-theme=dark]').waitFor()
  const sideways = await page.evaluate(() => {
    const shown = document.querySelector('dialog')!
    return [shown.scrollWidth - shown.clientWidth, document.documentElement.scrollWidth - innerWidth]
  })
  expect(Math.max(...sideways)).toBeLessThanOrEqual(0)
  await dialog.locator('button.scripted').first().click()
  await expect.poll(() => dialog.locator('output').textContent()).not.toBe('')
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('/share')
  expect(problems).toEqual([])
  await close()
})

test('the panel is no part of the page until it is wanted', async () => {
  const { page, close } = await opened('/en', 1200)
  expect(await page.locator('dialog iframe').count()).toBe(0)
  await close()
})

test('with scripts off the panel is a page whose form changes the code', async () => {
  const context = await served().browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${served().site.url}/en?type=statement`)
  await page.locator('header a[href*="/share"]').click()
  await page.locator('select[name=in]').selectOption('ar')
  await page.locator('input[value=script]').check()
  await page.locator('form button[type=submit]').click()
  expect(await page.locator('#share-code').inputValue()).toMatch(
    /^<script async src="[^"]*\/embed\/embed.js" data-src="[^"]*lang=ar&amp;type=statement"/,
  )
  expect(await page.frameLocator('iframe').locator('h1').textContent()).toBe('تصريح')
  expect(await page.locator('button:visible', { hasText: 'Copy' }).count()).toBe(0)
  await context.close()
})

test.each([
  ['/ar', 'light'],
  ['/ar', 'dark'],
  ['/en', 'light'],
  ['/en', 'dark'],
] as const)('%s, %s: the panel is free of violations with each kind of code', async (path, scheme) => {
  // The page's policy would not let axe in.
  const { page, close } = await opened(path, 375, { colorScheme: scheme, bypassCSP: true })
  await page.locator('header a[href*="/share"]').click()
  const dialog = page.locator('dialog[open]')
  await dialog.frameLocator('iframe').locator('.tl-live-picture').waitFor({ state: 'attached' })
  for (const code of await dialog.locator('input[type=radio]').all()) {
    await code.check()
    expect(await violations(page, 'dialog[open]')).toEqual([])
  }
  await close()
})
