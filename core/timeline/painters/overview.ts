import type { Overview } from '../overview'
import { node, type PaintNode } from './node'
import { foldZigzag } from './svg'

/** Px below the strip, where no window covers it. */
const signBelow = 6

const tenths = (px: number) => Math.round(px * 10) / 10

/** The strip beneath the picture; the visible window (px) is drawn where no brush does it. */
export function paintOverview(
  overview: Overview,
  direction: 'rtl' | 'ltr',
  label: string,
  window: { left: number; right: number } | null,
): PaintNode {
  const { width, height, base } = overview
  const rtl = direction === 'rtl'
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl-svg tl-overview-svg',
      viewBox: `0 0 ${Math.round(width)} ${height}`,
      width: Math.round(width),
      height,
      role: 'img',
      'aria-label': label,
    },
    node('rect', { key: 'ground', class: 'tl-ground', x: 0, y: 0, width, height: base }),
    node(
      'g',
      { key: 'folds', class: 'tl-fold' },
      ...overview.folds.flatMap(({ left, right, sign }) => [
        node('rect', { x: left, y: 0, width: right - left, height: base }),
        node('path', { d: foldZigzag(...sign, base + signBelow) }),
      ]),
    ),
    node(
      'g',
      { key: 'lines' },
      ...overview.lines.map((line) =>
        node('rect', {
          class: 'tl-stretch',
          x: line.left,
          y: line.y,
          width: Math.max(2, line.right - line.left),
          height: 2,
        }),
      ),
    ),
    node(
      'g',
      { key: 'bars' },
      node('path', {
        class: 'tl-density',
        d: overview.bars
          .map(({ x, width: w, height: h }) => `M${x} ${base}v${-tenths(h)}h${w}V${base}z`)
          .join(''),
      }),
    ),
    node(
      'g',
      { key: 'ticks' },
      ...overview.ticks.map((tick) =>
        node(
          'text',
          {
            class: 'tl-tick',
            x: tick.x + (rtl ? -3 : 3),
            y: base + 16,
            direction: 'ltr',
            'text-anchor': rtl ? 'end' : 'start',
          },
          tick.label,
        ),
      ),
    ),
    ...(window
      ? [
          node('rect', {
            key: 'window',
            class: 'tl-window',
            x: window.left + 0.5,
            y: 0.5,
            width: Math.max(6, window.right - window.left - 1),
            height: base - 1,
          }),
        ]
      : []),
  )
}
