import '@knight-lab/timelinejs/dist/css/timeline.css'
import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline'
import type { Contestant } from '../contestant'
import { actors, isoOf, type BenchEvent } from '../events'

function dateOf(day: number) {
  const [year, month, date] = isoOf(day).split('-')
  return { year, month, day: date }
}

const slideOf = ({ id, title, from, to, actor }: BenchEvent) => ({
  unique_id: id,
  start_date: dateOf(from),
  ...(to === null ? {} : { end_date: dateOf(to) }),
  text: { headline: title },
  group: actors[actor]?.ar,
})

const timelineJs: Contestant<object> = {
  prepare: (events) => ({ events: events.map(slideOf) }),
  draw: (host, data) =>
    new Promise((resolve) => {
      host.style.height = '600px'
      const timeline = new Timeline(host, data, { font: null, script_path: `${location.origin}/` })
      timeline.on('loaded', () =>
        resolve({
          panning() {
            const target = host.querySelector('.tl-timenav')
            return target && { by: 'drag', target }
          },
        }),
      )
    }),
}

export default timelineJs
