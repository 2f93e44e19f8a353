import '@/components/embed/style.css'
import { holdAny } from '@/components/timeline/crowd-holdings'
import { mountTimeline } from '@/components/timeline/mount'
import { toDayNumber } from '@/core/chronology/day'
import { eventTypes } from '@/core/extraction/extraction'
import type { EventSummary } from '@/core/archive/records'
import type { TimelineProps } from '@/core/timeline/props'
import type { TimelineWords } from '@/core/timeline/words'
import type { Contestant } from '../contestant'
import { actors, isoOf, type BenchEvent } from '../events'

declare global {
  /** Written into the page by the server, as the embed's data is. */
  var timelineWords: TimelineWords | undefined
}

function summaryOf(event: BenchEvent, index: number): EventSummary {
  const { id, title, language, salience } = event
  const from = toDayNumber(event.from)
  const to = toDayNumber(event.to ?? event.from)
  const actor = actors[event.actor]
  return {
    id,
    title,
    language,
    type: eventTypes[index % eventTypes.length] ?? 'other',
    edtf: event.to === null ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`,
    extent: {
      earliest: from,
      latestStart: from,
      earliestEnd: to,
      latest: to,
      precision: event.to === null ? 'day' : 'interval',
      approximate: false,
      uncertain: false,
    },
    salience,
    planned: false,
    actors: actor
      ? [{ id: actor.id, names: { ar: actor.ar, en: actor.en }, type: 'state', role: 'agent' }]
      : [],
    sources: 1,
    origins: [],
    contested: false,
  }
}

const sanad: Contestant<TimelineProps> = {
  prepare(events) {
    const words = globalThis.timelineWords
    if (!words) throw new Error('The page holds no words for the timeline.')
    return {
      events: events.map(summaryOf),
      presentation: {
        axis: 'rtl',
        months: 'levant',
        lanes: 'actor',
        order: 'count',
        gaps: 'keep',
        story: false,
        event: null,
        page: null,
        window: null,
        theme: 'light',
      },
      locale: 'ar',
      words,
      hrefBase: '/embed?',
      listHref: '#events',
    }
  },
  draw(host, props) {
    host.classList.add('tl-host')
    const mounted = mountTimeline(host, props, { choose() {}, settle() {} }, holdAny)
    return {
      narrow(from, to) {
        const window = { from: toDayNumber(from), to: toDayNumber(to) }
        mounted.update({ ...props, presentation: { ...props.presentation, window } })
      },
      panning() {
        const target = host.querySelector('.tl-stage')
        return target && { by: 'drag', target }
      },
    }
  },
}

export default sanad
