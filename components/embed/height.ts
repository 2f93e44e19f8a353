import { isReadyMessage, sizeMessages } from '@/core/embed/messages'

let told = 0

/** For browsers that size frames themselves: not yet among the types of the DOM. */
interface Resizable {
  requestResize?: () => void
}

function tell(): void {
  const { width, height } = document.documentElement.getBoundingClientRect()
  const whole = Math.ceil(height)
  // Where the frame is hidden nothing has a size; it will, and then is told of.
  if (width === 0 || whole === 0 || whole === told) return
  told = whole
  for (const message of sizeMessages(whole, window.location.href)) window.parent.postMessage(message, '*')
  const own: Window & Resizable = window
  try {
    own.requestResize?.()
  } catch {
    // The page around does not size its frames this way.
  }
}

/** Tells the page around how high the document is, now and whenever that changes. */
export function keepTellingHeight(): void {
  if (window.parent === window) return
  document.documentElement.classList.add('framed')
  new ResizeObserver(tell).observe(document.documentElement)
  // Who began to listen late is told once more.
  const repeat = () => {
    told = 0
    tell()
  }
  window.addEventListener('load', repeat)
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isReadyMessage(data, window.location.href)) repeat()
  })
}
