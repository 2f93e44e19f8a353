import type { Page, Route } from 'playwright-core'

/** Requests that wait until they are let go. */
export interface Held {
  /** How many wait. */
  count: () => number
  /** Lets those go that wait, and all that come. */
  release: () => Promise<void>
}

/** Holds back what a page asks for from now on, of addresses like these. */
export async function hold(page: Page, addresses: string | RegExp): Promise<Held> {
  const held: Route[] = []
  let isFree = false
  await page.route(addresses, (route) => (isFree ? route.continue() : void held.push(route)))
  return {
    count: () => held.length,
    release: async () => {
      isFree = true
      await Promise.all(held.map((route) => route.continue()))
    },
  }
}
