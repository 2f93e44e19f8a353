import type { Browser } from 'playwright-core'
import { launchChromium } from '@/server/printing/chromium'

/** A real headless Chromium, as the product prints with. The caller closes it. */
export const launchBrowser = (): Promise<Browser> => launchChromium()
