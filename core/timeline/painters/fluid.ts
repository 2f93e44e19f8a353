import type { PaintNode } from './node'

/** What lies across a picture, and so grows with it; what is not named here keeps its px. */
const across = new Set(['x', 'x1', 'x2', 'cx', 'width'])

/** A hundredth of a px of the widest picture. */
const percent = (px: number, width: number) => `${Math.round((px / width) * 1e5) / 1e3}%`

/** A path knows no percentages: it stands in a picture of its own, which is stretched. */
const stretched = (path: PaintNode, width: number, height: number): PaintNode => ({
  tag: 'svg',
  key: path.key,
  attributes: {
    width: '100%',
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    overflow: 'visible',
  },
  children: [{ ...path, attributes: { ...path.attributes, 'vector-effect': 'non-scaling-stroke' } }],
})

/** Left and right end of a mark's bar, px; null for what has none. */
function barOf(mark: PaintNode): [number, number] | null {
  const rects = mark.children.flatMap((child) =>
    typeof child !== 'string' && child.key === 'bar' ? child.children : [],
  )
  const ends = rects.flatMap((rect) => {
    if (typeof rect === 'string') return []
    const x = Number(rect.attributes.x)
    return [x, x + Number(rect.attributes.width)]
  })
  return ends.length === 0 ? null : [Math.min(...ends), Math.max(...ends)]
}

/**
 * Where the words of a mark are held: beside its bar on the bar's end, while that is in sight; else on their beginning. From
 * there they keep their px, to the bar and to one another.
 */
function holdOf(mark: PaintNode, width: number): number | null {
  const first = mark.children.find((child) => typeof child !== 'string' && child.tag === 'text')
  if (first === undefined || typeof first === 'string') return null
  const x = Number(first.attributes.x)
  const [left, right] = barOf(mark) ?? [x, x]
  return Math.min(width, Math.max(0, x > right ? right : x < left ? left : x))
}

function heldAt(words: PaintNode, hold: number): PaintNode {
  const apart = Math.round((Number(words.attributes.x) - hold) * 10) / 10
  const attributes = { ...words.attributes, x: String(hold) }
  return {
    ...words,
    attributes: apart === 0 ? attributes : { ...attributes, transform: `translate(${apart})` },
  }
}

function spread(part: PaintNode | string, width: number, height: number): PaintNode | string {
  if (typeof part === 'string' || part.tag === 'pattern') return part
  if (part.tag === 'path') return stretched(part, width, height)
  const attributes = Object.fromEntries(
    Object.entries(part.attributes).map(([name, value]) => [
      name,
      across.has(name) ? percent(Number(value), width) : value,
    ]),
  )
  const hold = part.tag === 'a' ? holdOf(part, width) : null
  const children = part.children.map((child) =>
    hold === null || typeof child === 'string' || child.tag !== 'text' ? child : heldAt(child, hold),
  )
  return { ...part, attributes, children: children.map((child) => spread(child, width, height)) }
}

/**
 * A picture that was painted for one width, made to fill any: what lies across it is told in parts of the width, while
 * heights, letters and lines keep their px. Good for containers from the painted width upwards: texts have no more room
 * than they were cut for.
 * @param picture an `svg` with `width` and `height` in px, in which x and widths are px of the same width
 */
export function fluid(picture: PaintNode): PaintNode {
  const { viewBox: _, ...attributes } = picture.attributes
  const [width, height] = [Number(attributes.width), Number(attributes.height)]
  return {
    ...picture,
    attributes: { ...attributes, width: '100%' },
    children: picture.children.map((child) => spread(child, width, height)),
  }
}
