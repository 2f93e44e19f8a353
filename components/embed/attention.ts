/** How closely the archive is followed: all the time, for some seconds now and then, or not at all. */
export type Attention = 'steady' | 'glances' | 'none'

/** Of the screen: so few embeds can have more of it at once that each may keep a line open, and the reader's own too. */
const largeShare = 1 / 5
const steps = Array.from({ length: 11 }, (_, step) => step / 10)

/**
 * Tells how closely an embed should follow the archive, now and whenever that changes. A browser opens six lines to one site
 * and no more: were many embeds of a page to keep one each, nothing could be fetched for any of them. So those have one that
 * fill much of the screen, and the one that the reader is in.
 */
export function watchAttention(changed: (attention: Attention) => void): void {
  let [share, isHovered, isFocused] = [0, false, document.hasFocus()]
  let told: Attention | null = null
  const tell = () => {
    const isClose = isHovered || isFocused || share > largeShare
    const attention = share === 0 ? 'none' : isClose ? 'steady' : 'glances'
    if (attention === told) return
    told = attention
    changed(attention)
  }
  const root = document.documentElement
  const on = (target: EventTarget, name: string, note: () => void) =>
    target.addEventListener(name, () => {
      note()
      tell()
    })
  on(root, 'pointerenter', () => (isHovered = true))
  on(root, 'pointerleave', () => (isHovered = false))
  on(window, 'focus', () => (isFocused = true))
  on(window, 'blur', () => (isFocused = false))
  new IntersectionObserver(
    (entries) => {
      const seen = entries.at(-1)
      const { width, height } = seen?.intersectionRect ?? { width: 0, height: 0 }
      share = seen?.isIntersecting
        ? Math.max(Number.MIN_VALUE, (width * height) / (screen.width * screen.height))
        : 0
      tell()
    },
    { threshold: steps },
  ).observe(root)
}

const [lookFor, restFor] = [4000, 25_000]

/** Watches for some seconds in about every half minute, each at another time. Returns what ends it. */
export function glance(watch: () => () => void): () => void {
  let end: (() => void) | null = null
  let timer = 0
  const rest = () => {
    end?.()
    end = null
    timer = window.setTimeout(look, restFor * (0.8 + 0.4 * Math.random()))
  }
  const look = () => {
    end = watch()
    timer = window.setTimeout(rest, lookFor)
  }
  rest()
  return () => {
    clearTimeout(timer)
    end?.()
  }
}
