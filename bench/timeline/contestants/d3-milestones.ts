import 'd3-milestones/build/d3-milestones.css'
import milestones from 'd3-milestones'
import type { Contestant } from '../contestant'
import { actors, isoOf } from '../events'

interface Category {
  actor: string
  entries: { day: string; title: string }[]
}

const d3Milestones: Contestant<Category[]> = {
  prepare(events) {
    const categories = actors.map(({ ar }): Category => ({ actor: ar, entries: [] }))
    for (const { actor, from, title } of events) categories[actor]?.entries.push({ day: isoOf(from), title })
    return categories
  },
  draw: (host, categories) =>
    new Promise((resolve) => {
      host.id = 'milestones'
      milestones('#milestones')
        .mapping({ category: 'actor', entries: 'entries', timestamp: 'day', text: 'title' })
        .parseTime('%Y-%m-%d')
        .aggregateBy('day')
        .renderCallback(() => resolve({ panning: () => null }))
        .render(categories)
    }),
}

export default d3Milestones
