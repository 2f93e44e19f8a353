import { TimelineElement } from './timeline-element'

const carried = ['src', 'title', 'height', 'min-height', 'max-height', 'sync-url'] as const

/** Puts a timeline after each `<script src="…/embed/embed.js" data-src="…">` that has none yet. */
function placeTimelines(own: string): void {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-src]')) {
    if (script.src !== own || script.dataset.placed !== undefined) continue
    script.dataset.placed = ''
    const element = document.createElement('sanad-timeline')
    for (const name of carried) {
      const value = script.getAttribute(`data-${name}`)
      if (value !== null) element.setAttribute(name, value)
    }
    script.after(element)
  }
}

// The page may name the script several times, and each time it runs.
if (!customElements.get('sanad-timeline')) customElements.define('sanad-timeline', TimelineElement)
const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  placeTimelines(script.src)
  // What stands further down in a page that is still being read.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => placeTimelines(script.src), { once: true })
}
