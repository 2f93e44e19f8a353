import { countText } from '@/core/text/count'
import { node, type PaintNode } from '@/core/timeline/painters/node'
import type { Scene } from '@/core/timeline/scene'
import type { TimelineWords } from '@/core/timeline/words'

/** The headings of lanes in sight, as buttons that show and hide the lane's rows. */
export function paintHeadings(
  scene: Scene,
  sight: { top: number; bottom: number },
  words: TimelineWords,
): PaintNode[] {
  return scene.lanes
    .filter(
      ({ key, name, top, bottom }) =>
        (key !== '' || name !== '') && bottom >= sight.top && top <= sight.bottom,
    )
    .map((lane) =>
      node(
        'button',
        {
          key: lane.key,
          type: 'button',
          class: 'tl-heading',
          'data-lane': lane.key,
          'data-top': Math.round(lane.top),
          'aria-expanded': lane.collapsed ? 'false' : 'true',
          title: lane.collapsed ? words.expand : words.collapse,
        },
        node('span', { class: 'tl-turn', 'aria-hidden': 'true' }, lane.collapsed ? '+' : '−'),
        node('bdi', {}, lane.name),
        node('span', { class: 'tl-count' }, countText(lane.total)),
      ),
    )
}

/** Puts the headings where their lanes are: the page forbids positions in markup. */
export function placeHeadings(layer: HTMLElement): void {
  for (const heading of layer.querySelectorAll<HTMLElement>('[data-top]')) {
    const shift = `translateY(${heading.dataset.top ?? '0'}px)`
    if (heading.style.transform !== shift) heading.style.transform = shift
  }
}
