import { Timeline, type TimelineAxis, type TimelineEvent } from '@gravity-ui/timeline'
import type { Contestant } from '../contestant'
import { actors, firstDay, lastDay, timeOf } from '../events'

const tracks = 2

const gravity: Contestant<{ axes: TimelineAxis[]; events: TimelineEvent[] }> = {
  prepare: (events) => ({
    axes: actors.map(({ id }, i) => ({ id, tracksCount: tracks, top: i * 46, height: 20 })),
    events: events.map(({ id, from, to, actor }, i) => ({
      id,
      from: timeOf(from),
      to: timeOf((to ?? from) + 1),
      axisId: actors[actor]?.id ?? '',
      trackIndex: i % tracks,
    })),
  }),
  draw(host, { axes, events }) {
    host.style.height = '600px'
    const canvas = document.createElement('canvas')
    canvas.style.cssText = 'position: relative; width: 100%; height: 100%'
    host.append(canvas)
    const settings = { start: timeOf(firstDay), end: timeOf(lastDay), axes, events }
    const timeline = new Timeline({ settings })
    timeline.init(canvas)
    const { api } = timeline
    return {
      narrow: (from, to) => api.setRange(timeOf(from), timeOf(to)),
      panning: () => ({
        by: 'call',
        move(pixels) {
          const { start, end } = api.getInterval()
          const shift = api.widthToTime(pixels)
          api.setRange(start - shift, end - shift)
        },
      }),
    }
  },
}

export default gravity
