import type { AxisDirection } from '../../query/view'
import type { LegendItem } from '../legend'
import { hatch } from './hatch'
import { node, type PaintNode } from './node'

/** A sign of the picture by itself, along an axis that runs as the picture's. */
export function paintSample(item: LegendItem, prefix: string, axis: AxisDirection): PaintNode {
  const box = { x: 1, y: 2, width: 22, height: 10, rx: 2 }
  const family = item.kind === 'family' ? item.family : 'other'
  const shape = (...children: PaintNode[]) =>
    node(
      'svg',
      {
        class: `tl-sample tl-${family} tl-is-${item.kind}`,
        viewBox: '0 0 24 14',
        width: 24,
        height: 14,
        'aria-hidden': 'true',
      },
      ...children,
    )
  if (item.kind === 'imprecise') return shape(node('rect', { class: 'tl-reach', ...box }))
  if (item.kind === 'span') {
    return shape(
      node('rect', { class: 'tl-reach', ...box }),
      node('rect', { class: 'tl-solid', ...box, x: 6, width: 12 }),
    )
  }
  if (item.kind === 'open') {
    const id = `${prefix}-lo`
    return shape(
      node(
        'defs',
        {},
        node(
          'linearGradient',
          axis === 'rtl' ? { id, x1: 1, x2: 0 } : { id },
          node('stop', { offset: 0, class: 'tl-stop' }),
          node('stop', { offset: 1, class: 'tl-stop', 'stop-opacity': 0 }),
        ),
      ),
      node('rect', { ...box, fill: `url(#${id})` }),
    )
  }
  const solid = node('rect', { class: 'tl-solid', ...box })
  if (item.kind === 'contested') {
    return shape(solid, node('circle', { class: 'tl-contested', cx: 12, cy: 7, r: 6 }))
  }
  if (item.kind !== 'approximate') return shape(solid)
  // Its own pattern: beside a canvas there is no picture that would have one.
  const id = `${prefix}-lh`
  return shape(node('defs', {}, hatch(id)), solid, node('rect', { ...box, fill: `url(#${id})` }))
}

/** A line that explains the ways of drawing that the picture uses. */
export function paintLegend(items: readonly LegendItem[], prefix: string, axis: AxisDirection): PaintNode {
  return node(
    'ul',
    { class: 'tl-legend' },
    ...items.map((item) =>
      node(
        'li',
        { key: item.kind === 'family' ? item.family : item.kind },
        paintSample(item, prefix, axis),
        item.text,
      ),
    ),
  )
}
