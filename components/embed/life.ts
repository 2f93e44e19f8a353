import { messages, readEvent } from '@/core/embed/messages'
import type { Hold } from '../timeline/holdings'
import { mountTimeline, type MountedTimeline } from '../timeline/mount'
import { keepStanding, standOn } from '../timeline/standing'
import { Card } from './card'
import type { EmbedData } from './document'
import { mindBlockedWindows } from './full-view'
import { keepTellingHeight } from './height'
import { followArchive } from './news'

/** Brings an embed to life: its picture moves, what is chosen is shown and told to the page around, which may choose too. */
export function bringToLife(hold: Hold): void {
  keepTellingHeight()
  mindBlockedWindows()
  const host = document.querySelector<HTMLElement>('.tl-host')
  const written = document.getElementById('embed')?.textContent
  if (!written) return
  // The same program wrote it.
  const whole: EmbedData = JSON.parse(written)
  const { cards, missing } = whole
  let { timeline } = whole
  if (!host) return followArchive(whole, () => false)
  let { presentation } = timeline
  let mounted: MountedTimeline | null = null
  const choose = (event: string | null, byReader: boolean) => {
    if (event === presentation.event) return
    presentation = { ...presentation, event }
    mounted?.update({ ...timeline, presentation, chosen: null })
    void card.show(event)
    if (byReader) window.parent.postMessage({ type: messages.chosen, event }, '*')
  }
  const card = new Card(cards, missing, () => {
    const { event } = presentation
    choose(null, true)
    if (event !== null) standOn(host, `[data-event="${CSS.escape(event)}"]`)
  })
  const intents = { choose: (event: string | null) => choose(event, true), settle() {} }
  keepStanding(host, () => (mounted = mountTimeline(host, timeline, intents, hold)))
  followArchive(whole, ({ timeline: next }) => {
    // Few events are held by another script than a crowd.
    if (Boolean(next.crowd) !== Boolean(timeline.crowd)) return false
    timeline = next
    mounted?.update({ ...timeline, presentation, chosen: null })
    return true
  })
  window.addEventListener('message', ({ source, data }) => {
    const asked = source === window.parent ? readEvent(data, 'choose') : null
    if (asked) choose(asked.event, false)
  })
}
