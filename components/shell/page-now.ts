/** Path and query of the page that is shown. */
export const pageNow = (): string => `${window.location.pathname}${window.location.search}`
