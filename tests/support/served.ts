import process from 'node:process'
import { afterAll, beforeAll } from 'vitest'
import type { Browser } from 'playwright-core'
import { migrate } from '@/server/runtime/migrations'
import { launchBrowser } from './browser'
import { createDatabase, migrationsFolder } from './database'
import { startSite, type RunningSite } from './site'

interface Served {
  site: RunningSite
  browser: Browser
}

/**
 * The production site with the seeds on a database of its own, and a browser, for a test file. `fill` writes more into
 * the database of DATABASE_URL before.
 */
export function useSite(fill?: () => Promise<void>): () => Served {
  let served: Served | null = null
  beforeAll(async () => {
    const url = await createDatabase()
    if (fill) {
      process.env.DATABASE_URL = url
      await migrate(url, migrationsFolder)
      await fill()
    }
    const site = await startSite({ DATABASE_URL: url })
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
