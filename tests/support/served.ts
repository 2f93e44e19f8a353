import { afterAll, beforeAll } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { createDatabase } from './database'
import { startSite, type RunningSite } from './site'

interface Served {
  site: RunningSite
  browser: Browser
}

/** The production site with the seeds on a database of its own, and a browser, for a test file. */
export function useSite(): () => Served {
  let served: Served | null = null
  beforeAll(async () => {
    const site = await startSite({ DATABASE_URL: await createDatabase() })
    served = { site, browser: await launchBrowser() }
  })
  afterAll(async () => {
    await served?.browser.close()
    await served?.site.stop()
  })
  return () => {
    if (!served) throw new Error('The site is not up yet')
    return served
  }
}
