import type { PaintNode } from './node'

const [rightToLeft, leftToRight, popped] = ['\u2067', '\u2066', '\u2069']

const opposite: Readonly<Record<string, string>> = { start: 'end', end: 'start' }

/**
 * The same picture for drawers that know nothing of `direction` (resvg): anchors mean left and right, and each text stands
 * in an isolate of its own direction (Unicode UAX 9), which they do follow.
 */
export function physicalText(picture: PaintNode): PaintNode {
  if (picture.tag !== 'text')
    return {
      ...picture,
      children: picture.children.map((child) => (typeof child === 'string' ? child : physicalText(child))),
    }
  const { direction, ...attributes } = picture.attributes
  const rtl = direction === 'rtl'
  const anchor = attributes['text-anchor'] ?? 'start'
  return {
    ...picture,
    attributes: { ...attributes, 'text-anchor': rtl ? (opposite[anchor] ?? anchor) : anchor },
    children: picture.children.map((child) =>
      typeof child === 'string' ? `${rtl ? rightToLeft : leftToRight}${child}${popped}` : child,
    ),
  }
}
