import { messages, readEvent } from '@/core/embed/messages'
import type { Hold } from '../timeline/holdings'
import { mountTimeline } from '../timeline/mount'
import { Card } from './card'
import type { EmbedData } from './document'
import { mindBlockedWindows } from './full-view'
import { keepTellingHeight } from './height'

/** Brings an embed to life: its picture moves, what is chosen is shown and told to the page around, which may choose too. */
export function bringToLife(hold: Hold): void {
  keepTellingHeight()
  mindBlockedWindows()
  const host = document.querySelector<HTMLElement>('.tl-host')
  const written = document.getElementById('embed')?.textContent
  if (!host || !written) return
  // The same program wrote it.
  const { timeline, cards }: EmbedData = JSON.parse(written)
  let { presentation } = timeline
  const choose = (event: string | null, byReader: boolean) => {
    if (event === presentation.event) return
    presentation = { ...presentation, event }
    mounted.update({ ...timeline, presentation, chosen: null })
    void card.show(event)
    if (byReader) window.parent.postMessage({ type: messages.chosen, event }, '*')
  }
  const card = new Card(cards, () => choose(null, true))
  const mounted = mountTimeline(host, timeline, { choose: (event) => choose(event, true), settle() {} }, hold)
  window.addEventListener('message', ({ source, data }) => {
    const asked = source === window.parent ? readEvent(data, 'choose') : null
    if (asked) choose(asked.event, false)
  })
}
