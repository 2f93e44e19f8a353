/** Lines that documents of one site hold at once: a browser opens six connections to it, and needs some for all else. */
const mostLines = 4

function holdLock(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock) return new Promise<void>((leave) => resolve(leave))
      resolve(null)
      return undefined
    })
    held.catch(reject)
  })
}

/**
 * A place among the lines that the site's documents hold open in this browser, until it is left; null when all are taken.
 * Granted where documents cannot agree: in a sandbox, in which they ask for few by themselves (components/embed/attention.ts).
 */
export async function takePlace(): Promise<(() => void) | null> {
  try {
    for (let number = 1; number <= mostLines; number++) {
      const leave = await holdLock(`sanad-live-${number}`)
      if (leave) return leave
    }
    return null
  } catch {
    return () => {}
  }
}
