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

/** The words of one mark stand as far from one another as they were painted. */
function together(words: PaintNode, { attributes: { x = '0' } }: PaintNode): PaintNode {
  const apart = Math.round((Number(words.attributes.x) - Number(x)) * 10) / 10
  return { ...words, attributes: { ...words.attributes, x, transform: `translate(${apart})` } }
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
  let words: PaintNode | null = null
  const children = part.children.map((child) => {
    if (part.tag !== 'a' || typeof child === 'string' || child.tag !== 'text') return child
    words ??= child
    return child === words ? child : together(child, words)
  })
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
