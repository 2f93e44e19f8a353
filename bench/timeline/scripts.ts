import type { CDPSession } from 'playwright-core'

/** Sums up what the scripts of a page weigh as they come over the wire, in thousands of bytes; ask when it has loaded. */
export function weighScripts(session: CDPSession): () => number {
  const scripts = new Set<string>()
  let sum = 0
  session.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) sum += encodedDataLength / 1000
  })
  return () => sum
}
