import { pageNow } from './page-now'

export const begun = 'sanad:navigation'

/** The address that is being left. */
let left: string | null = null

/** To be called where code, not a link, leads to another address. */
export function announceNavigation(): void {
  left = pageNow()
  window.dispatchEvent(new Event(begun))
}

/**
 * Whether another address is on its way. Until it is there nothing may be written into the present one: the router would
 * take that for a wish to stay.
 */
export const isUnderWay = (): boolean => left === pageNow()
