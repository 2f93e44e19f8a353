import { holdAny } from '../timeline/crowd-holdings'
import { mountTimeline } from '../timeline/mount'
import type { TimelineProps } from '@/core/timeline/props'

declare global {
  /** What the server drew the picture from, written by the page itself. */
  var sanadTimeline: TimelineProps | undefined
}

function tellHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  window.parent.postMessage({ context: 'iframe.resize', height }, '*')
}

/** Opens the event's place in the list and shows its source there. */
function show(id: string | null) {
  for (const opened of document.querySelectorAll<HTMLDetailsElement>('details[open]')) opened.open = false
  if (id === null) return
  const item = document.getElementById(id)
  const details = item?.querySelector('details')
  if (!item || !details) return
  details.open = true
  details.querySelector('summary')?.focus({ preventScroll: true })
  item.scrollIntoView({ block: 'nearest' })
}

const props = globalThis.sanadTimeline
const host = document.querySelector<HTMLElement>('.tl-host')
if (props && host) {
  let { presentation } = props
  const mounted = mountTimeline(
    host,
    props,
    {
      choose(event) {
        presentation = { ...presentation, event }
        mounted.update({ ...props, presentation })
        show(event)
        tellHeight()
      },
      settle() {},
    },
    holdAny,
  )
  new ResizeObserver(tellHeight).observe(document.documentElement)
}
