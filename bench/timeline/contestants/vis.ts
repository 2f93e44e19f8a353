import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { DataSet } from 'vis-data/peer'
import { Timeline, type DataGroup, type DataItem, type TimelineOptions } from 'vis-timeline/peer'
import type { Contestant } from '../contestant'
import { actors, firstDay, lastDay, timeOf, type BenchEvent } from '../events'

interface VisData {
  items: DataItem[]
  groups: DataGroup[]
}

const itemOf = ({ id, title, from, to, actor }: BenchEvent): DataItem => ({
  id,
  content: title,
  start: timeOf(from),
  group: actor,
  ...(to === null ? { type: 'box' } : { end: timeOf(to), type: 'range' }),
})

/** vis-timeline with a group for each actor and its titles on; `more` are further options. */
export const visTimeline = (more: TimelineOptions): Contestant<VisData> => ({
  prepare: (events) => ({
    items: events.map(itemOf),
    groups: actors.map(({ ar }, id) => ({ id, content: ar })),
  }),
  draw: (host, { items, groups }) =>
    new Promise((resolve) => {
      const timeline = new Timeline(host, new DataSet(items), new DataSet(groups), {
        start: timeOf(firstDay),
        end: timeOf(lastDay),
        height: '600px',
        verticalScroll: true,
        onInitialDrawComplete: () =>
          resolve({
            narrow: (from, to) => timeline.setWindow(timeOf(from), timeOf(to), { animation: false }),
            panning() {
              const target = host.querySelector('.vis-panel.vis-center')
              return target && { by: 'drag', target }
            },
          }),
        ...more,
      })
    }),
})

export default visTimeline({})
