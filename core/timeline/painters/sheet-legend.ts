import type { AxisDirection } from '../../query/view'
import type { Measure } from '../ellipsis'
import type { LegendItem } from '../legend'
import { paintSample } from './legend'
import { node, type PaintNode } from './node'

const size = 13
const line = 24
const sampleWidth = 24
const gap = 8
const between = 22

/** What the signs of a picture mean, in rows that begin at one side. */
export interface SheetLegend {
  /** Px; 0 without anything to explain. */
  height: number
  /** The rows, their first one at `top`. */
  paint: (top: number) => PaintNode[]
}

interface Placed {
  item: LegendItem
  /** Px from the side at which it begins. */
  at: number
  row: number
}

/** The legend of a picture for a frame of words that is `width` wide with `edge` on either side. */
export function sheetLegend(
  items: readonly LegendItem[],
  prefix: string,
  { width, edge }: { width: number; edge: number },
  { side, axis, lang, fill }: { side: 'rtl' | 'ltr'; axis: AxisDirection; lang: string; fill: string },
  measure: Measure,
): SheetLegend {
  const room = width - 2 * edge
  const placed: Placed[] = []
  let [at, row] = [0, 0]
  for (const item of items) {
    const needed = sampleWidth + gap + measure(item.text, size, 400)
    if (at > 0 && at + needed > room) [at, row] = [0, row + 1]
    placed.push({ item, at, row })
    at += needed + between
  }
  const paintItem = ({ item, at: from, row: below }: Placed, top: number): PaintNode => {
    const right = side === 'rtl'
    const y = top + below * line
    const sample = paintSample(item, prefix, axis)
    const start = right ? width - edge - from : edge + from
    const textX = right ? start - sampleWidth - gap : start + sampleWidth + gap
    return node(
      'g',
      {},
      {
        ...sample,
        attributes: { ...sample.attributes, x: String(right ? start - sampleWidth : start), y: String(y) },
      },
      node(
        'text',
        { x: textX, y: y + 12, fill, 'font-size': size, direction: side, lang, 'text-anchor': 'start' },
        item.text,
      ),
    )
  }
  return {
    height: items.length === 0 ? 0 : (row + 1) * line + 6,
    paint: (top) => placed.map((one) => paintItem(one, top)),
  }
}
