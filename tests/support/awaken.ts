import type { Page } from 'playwright-core'

/** Moves about in a page of the site, as a reader does, until its timeline has come to life. */
export async function awaken(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      window.dispatchEvent(new PointerEvent('pointermove', { movementX: 1 }))
      return document.querySelector('.tl-live-picture') !== null
    },
    null,
    { polling: 'raf' },
  )
}
