import { measureText } from '@/core/timeline/measure'
import { dataOf } from '@/core/timeline/many'
import { paintLegend } from '@/core/timeline/painters/legend'
import { node, type PaintNode } from '@/core/timeline/painters/node'
import { paintScene } from '@/core/timeline/painters/svg'
import type { TimelineProps } from '@/core/timeline/props'
import { wholePages } from '@/core/timeline/whole'

/** The picture of a whole view, each piece on a sheet, with what its signs mean; null when there is nothing. */
export function paperPicture(timeline: TimelineProps): PaintNode | null {
  // What is listed can be turned to; of a crowd not everything is.
  const hrefOf = timeline.crowd ? undefined : (id: string) => `#${id}`
  const pages = wholePages(dataOf(timeline), timeline, measureText, 'tl-paper', hrefOf)
  const [first] = pages
  if (!first) return null
  const beyond = [first.earlier, first.later].filter(({ count }) => count > 0).map(({ text }) => text)
  return node(
    'section',
    { class: 'picture', 'aria-label': first.description },
    ...pages.map((page) => node('div', { class: 'sheet' }, paintScene(page, page.description))),
    beyond.length > 0 ? node('p', { class: 'soft' }, beyond.join(' · ')) : null,
    paintLegend(first.legend, first.prefix, first.direction),
  )
}
